import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { conforms } from '../../core/schema/validate.ts';
import { ReleaseError } from '../../core/statistics/release/release-error.ts';
import type { StoredRelease } from '../../core/statistics/release/stored-release.ts';
import { isDataset } from '../../core/statistics/release/well-formed.ts';

/** Where releases are below an association's folder. */
export const RELEASES_FOLDER = 'releases';

/** A release and the text of each of its files. */
export interface ReleaseWithFiles extends StoredRelease {
  files: Record<string, string>;
}

/** The file that describes a release, with the checksum of every other file. */
export const RELEASE_FILE = 'publicering.json';

/** SHA-256 in the form that it has in a release. */
export const sha256 = (text: string | Uint8Array): string =>
  `sha256:${createHash('sha256').update(text).digest('hex')}`;

/**
 * Reads every release in a folder in the order of its chain, each file checked against its checksum and each release
 * against the one after. A folder that is empty or does not exist has none.
 * @throws ReleaseError when one is missing, changed or unreadable: then nothing is published
 */
export function readReleases(folder: string): ReleaseWithFiles[] {
  const found = releaseFolders(folder)
    .map((name) => readRelease(join(folder, name), name))
    .toSorted((a, b) => a.release.nr - b.release.nr);
  for (const [at, { release }] of found.entries()) {
    const before = found[at - 1];
    if (release.nr !== at + 1) throw new ReleaseError('release-missing', `nummer ${at + 1}.`);
    if (release.förra === null ? before !== undefined : release.förra.id !== before?.release.id)
      throw new ReleaseError('release-missing', `${release.förra?.id ?? 'den första'}.`);
    for (const known of [release.förra, release.ersätter])
      if (known && found.slice(0, at).find((one) => one.release.id === known.id)?.sha256 !== known.sha256)
        throw new ReleaseError('release-changed', `${known.id}.`);
  }
  return found;
}

/** The folders of releases; one that is being written has a name that starts with a dot. */
function releaseFolders(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && !entry.name.startsWith('.'))
    .map(({ name }) => name)
    .toSorted();
}

function readRelease(folder: string, name: string): ReleaseWithFiles {
  const head = bytesOf(folder, RELEASE_FILE, name);
  const release = parse(head, name);
  if ((release as { schema?: unknown } | null)?.schema === 1)
    throw new ReleaseError('release-old', `${name}.`);
  if (!conforms('release', release)) throw new ReleaseError('release-unreadable', `${name}/${RELEASE_FILE}.`);
  if (release.id !== name) throw new ReleaseError('release-changed', `${name}/${RELEASE_FILE}.`);
  const files = new Map([[RELEASE_FILE, head]]);
  for (const [file, sum] of Object.entries(release.filer)) {
    // A name with a path in it cannot be a file of the release.
    if (file.includes('/') || file.includes('\\'))
      throw new ReleaseError('release-unreadable', `${name}/${RELEASE_FILE}.`);
    const bytes = bytesOf(folder, file, name);
    if (sha256(bytes) !== sum) throw new ReleaseError('release-changed', `${name}/${file}.`);
    files.set(file, bytes);
  }
  const strays = readdirSync(folder).filter((file) => !files.has(file));
  if (strays.length > 0) throw new ReleaseError('release-changed', `${name}/${strays[0]}.`);
  const datasets = release.tabeller.map(({ id, json }) => {
    const bytes = files.get(json);
    if (!bytes) throw new ReleaseError('release-changed', `${name}/${json}.`);
    const dataset = parse(bytes, `${name}/${json}`);
    // A correction keeps the tables that have not changed, from the releases before it.
    const own =
      isDataset(dataset) && (release.ersätter !== undefined || dataset.extension.publicering === name);
    if (!own || dataset.extension.tabell !== id)
      throw new ReleaseError('release-unreadable', `${name}/${json}.`);
    return dataset;
  });
  const texts = [...files].map(([file, bytes]) => [file, bytes.toString()]);
  return { release, datasets, sha256: sha256(head), files: Object.fromEntries(texts) };
}

function bytesOf(folder: string, file: string, name: string): Buffer {
  try {
    return readFileSync(join(folder, file));
  } catch (error) {
    throw new ReleaseError('release-changed', `${name}/${file}.`, error);
  }
}

function parse(bytes: Buffer, name: string): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch (error) {
    throw new ReleaseError('release-unreadable', `${name}.`, error);
  }
}
