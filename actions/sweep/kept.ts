import { join, resolve } from 'node:path';
import type { Standing } from '../../core/sweep/standing.ts';
import { type Cache, digest, openCache } from '../cache/cache.ts';
import { codeVersion } from '../cache/version.ts';
import type { Service } from '../service.ts';

/** What the cases of a month say, kept until one of them is another or its day has come. */
export interface Kept {
  /** A checksum of which files there are and what they hold; empty when not all of them could be heard. */
  content: string;
  /** The day that it holds from, and the first day on which one of the cases must be heard anew. */
  dag: string;
  till?: string;
  /** What each says, with the id of its content. */
  files: [oid: string, standing: Standing][];
}

/** What the cases of a month say, as it is kept: it holds as long as each of them does. */
export function keptOf(content: string, files: [string, Standing][]): Kept {
  const days = files.map(([, { dag }]) => dag).toSorted();
  const [till] = files.flatMap(([, standing]) => standing.till ?? []).toSorted();
  return { content, dag: days.at(-1) ?? '', ...(till === undefined ? {} : { till }), files };
}

/** Whether what was heard on an earlier day still holds. */
export function isCurrent({ dag, till }: { dag: string; till?: string }, today: string): boolean {
  return dag <= today && (till === undefined || today < till);
}

/** What sweeps of a repository keep on disk: under the code, and the routines that the cases follow. */
export function cacheOf({ routines }: Service, data: string, home: string): Cache {
  const code = codeVersion(['actions/cache', 'actions/sweep']);
  return openCache(
    join(home, 'sweep', digest(resolve(data)).slice(0, 16)),
    digest(code, JSON.stringify(routines)),
  );
}
