import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ServerMiddleware } from 'srvx';
import { staticMiddleware } from 'srvx/static';
import { codeOf, keptBuild } from './kept-build.ts';

/** The files that a service serves. */
export interface ServedFiles {
  middleware: ServerMiddleware;
  /**
   * Serves the files of the newest build that is kept, if it was made from the same code: the function that answers
   * forms stays the one that is running. What only the first build has is still served, for pages that were loaded before.
   */
  serveNewest(): 'shown' | 'restart';
}

/** Serves the files of a build. @param folder of the build that the running function is from */
export function servedFiles(root: string, folder: string): ServedFiles {
  const filesIn = (build: string) => staticMiddleware({ dir: join(build, 'dist') });
  const first = filesIn(folder);
  let newest: ServerMiddleware | undefined;
  return {
    middleware: (request, next) =>
      newest === undefined ? first(request, next) : newest(request, () => first(request, next)),
    serveNewest() {
      const build = keptBuild(root);
      const code = codeOf(folder);
      if (code === undefined || codeOf(build) !== code) return 'restart';
      // Read once, so that a build that cannot be read is not served.
      readFileSync(join(build, 'dist/index.html'));
      newest = filesIn(build);
      return 'shown';
    },
  };
}
