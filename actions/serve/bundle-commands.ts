import { rmSync, writeFileSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import { type Plugin, rolldown } from 'rolldown';
import { codeVersion } from '../../adapters/cache/version.ts';
import { COMMANDS } from './kept-build.ts';

/** The file with the checksum of the code that the bundle was made from. */
const MADE_FROM = 'made-from';
/** Packages that most commands load and that consist of many files. The others are loaded from `node_modules`. */
const BUNDLED = /^(?:age-encryption|isomorphic-git|yaml)$/;
/** From a kept build's folder to the project: `.served/<name>/.commands`. */
const TO_ROOT = '../../..';

/**
 * Bundles the command line into a few files, since most of the time of a short command is finding and loading hundreds
 * of modules. A module is in the same file as the others that the same commands load. The checksum is written last and
 * only when the code did not change meanwhile; `actions/skav.js` uses a bundle of no other code than the one it has.
 * @param root the project
 */
export async function bundleCommands(root: string): Promise<void> {
  const folder = join(root, COMMANDS);
  const before = codeVersion(root);
  rmSync(folder, { recursive: true, force: true });
  const bundle = await rolldown({
    input: {
      skav: join(root, 'actions/skav.ts'),
      version: join(root, 'adapters/cache/version.ts'),
    },
    platform: 'node',
    external: (id, importer) =>
      /^[@a-z]/i.test(id) && importer?.includes('node_modules') === false && !BUNDLED.test(id),
    plugins: [ownFolders(root)],
    logLevel: 'silent',
  });
  await bundle.write({ dir: folder, format: 'esm' });
  await bundle.close();
  if (codeVersion(root) === before) writeFileSync(join(folder, MADE_FROM), before);
}

/** Lets a bundled module find its own folder, from which it reads files that are not modules. */
const ownFolders = (root: string): Plugin => ({
  name: 'own-folders',
  transform(code, id) {
    if (id.includes('node_modules') || !code.includes('import.meta.dirname')) return undefined;
    const own = [TO_ROOT, ...relative(root, dirname(id)).split(sep)].join('/');
    return code.replaceAll('import.meta.dirname', `(import.meta.dirname + '/${own}')`);
  },
});
