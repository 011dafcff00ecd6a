import { createHash } from 'node:crypto';
import { unzipSync } from 'fflate';
import { StoreError } from '../errors.ts';
import { idOfPath } from '../names.ts';
import type { RepoAccess } from './repo.ts';

/** Milliseconds that the file may take. */
const TIMEOUT = 20_000;
/** No case is larger. Bytes. */
const MOST = 1_000_000;

/**
 * Reads every case on a branch in one call: GitHub packs the files of a commit, and hands them out at an address of its own,
 * which needs no token.
 * @returns texts by oid. What GitHub writes otherwise in the file than in git has another oid, and is not missed
 * @throws octokit's error, or StoreError `unreachable` when the file cannot be fetched
 */
export async function readArchive({ at, client }: RepoAccess, ref = 'main'): Promise<Map<string, string>> {
  const { headers } = await (await client()).rest.repos.downloadZipballArchive({ ...at, ref });
  const { location = '' } = headers;
  const texts = new Map<string, string>();
  for (const [name, bytes] of Object.entries(unzipSync(await fetchFile(location), { filter: isCase })))
    if (idOfPath(withoutFolder(name)) !== undefined)
      texts.set(oidOf(bytes), Buffer.from(bytes).toString('utf8'));
  return texts;
}

/** Everything in the file is in a folder that is named after the commit. */
const withoutFolder = (name: string): string => name.slice(name.indexOf('/') + 1);

const isCase = ({ name, originalSize }: { name: string; originalSize: number }): boolean =>
  originalSize <= MOST && idOfPath(withoutFolder(name)) !== undefined;

/** The id that git gives a file. */
const oidOf = (bytes: Uint8Array): string =>
  createHash('sha1').update(`blob ${bytes.length}\0`).update(bytes).digest('hex');

async function fetchFile(location: string): Promise<Uint8Array> {
  try {
    const response = await fetch(location, { signal: AbortSignal.timeout(TIMEOUT) });
    if (!response.ok) throw new Error(`${response.status}`);
    return new Uint8Array(await response.arrayBuffer());
  } catch (error) {
    throw new StoreError('unreachable', {}, error);
  }
}
