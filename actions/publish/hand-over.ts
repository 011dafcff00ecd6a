import { createHash } from 'node:crypto';
import type { BlobStore } from '../../adapters/blobs/blob-store.ts';
import type { BuiltFile } from './built-files.ts';

/** The blob with the digest of what was handed over last, and after a space the day. */
const RECORD = 'state/handed-over';

/** Whether what was built has to be handed over, and why not. */
export type HandOver = 'needed' | 'unchanged' | 'today';

/**
 * Says whether what was built has to be handed over to the host, which bills each time: only when it differs from what
 * is there, and once a day at most. What waits for tomorrow is found by tomorrow's run.
 * @param options `isAsked`: a person has asked for it, so it is done in any case
 */
export async function handOverOf(
  blobs: BlobStore,
  digest: string,
  today: string,
  { isAsked = false } = {},
): Promise<HandOver> {
  if (isAsked) return 'needed';
  const [last, day] = (await blobs.read(RECORD))?.split(' ') ?? [];
  if (last === digest) return 'unchanged';
  return day === today ? 'today' : 'needed';
}

/** Records that what was built has been handed over. */
export const recordHandOver = (blobs: BlobStore, digest: string, today: string): Promise<void> =>
  blobs.write(RECORD, `${digest} ${today}`);

/**
 * Values that each build generates again in the function that answers requests. @astrojs/netlify 8.2.6 gives its edge
 * middleware a secret, and Astro 7.3.4 its server islands a key (`ASTRO_KEY`); neither is used here. Source: two builds
 * of the same tree, compared; they differ in nothing else.
 */
const MADE_UP: readonly RegExp[] = [
  /(?<=middlewareSecretHeader !== ")[0-9a-f-]{36}(?=")/g,
  /(?<="key":")[A-Za-z0-9+/]{43}=(?=")/g,
];

/** A built text without the values that each build generates again. */
export const withoutMadeUp = (text: string): string =>
  MADE_UP.reduce((rest, pattern) => rest.replace(pattern, ''), text);

/** A digest of what was built: of every path and every byte. The order of the files does not matter. */
export function digestOf(built: readonly BuiltFile[]): string {
  const hash = createHash('sha256');
  for (const { file, bytes, text } of built.toSorted((a, b) => (a.file < b.file ? -1 : 1))) {
    const content = file.endsWith('.mjs') ? withoutMadeUp(text) : bytes;
    hash.update(`${file}\0${content.length}\0`).update(content);
  }
  return hash.digest('hex');
}
