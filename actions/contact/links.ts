import type { BlobStore } from '../../adapters/blobs/blob-store.ts';
import { CALLS_AT_ONCE, inBatches } from '../../adapters/in-batches.ts';

/**
 * Which receipt the contact details of a case belong to. A removal note has only the hash of the receipt code, and the
 * receipt itself is cleared after 30 days, while a case may be removed much later. A link is a blob without text, named
 * `<case id>.<receipt hash>`, and is kept as long as the contact details.
 */
const FOLDER = 'links';

/** The name of the link between a case and its receipt. */
export const linkName = (id: string, hash: string): string => `${id}.${hash}`;

/** Returns the ids of the cases that are linked to one of these receipt hashes. */
export async function linkedIds(blobs: BlobStore, hashes: ReadonlySet<string>): Promise<string[]> {
  const names = await blobs.list(FOLDER);
  return names.filter((name) => hashes.has(hashOf(name))).map(idOf);
}

/** Makes the links with these names that are missing, and removes all whose contact details are gone. */
export async function keepLinks(
  blobs: BlobStore,
  names: ReadonlySet<string>,
  contactIds: ReadonlySet<string>,
): Promise<void> {
  const found = new Set(await blobs.list(FOLDER));
  const missing = [...names].filter((name) => !found.has(name) && contactIds.has(idOf(name)));
  const old = [...found].filter((name) => !contactIds.has(idOf(name)));
  await inBatches(missing, (name) => blobs.write(`${FOLDER}/${name}`, ''), CALLS_AT_ONCE);
  await inBatches(old, (name) => blobs.remove(`${FOLDER}/${name}`), CALLS_AT_ONCE);
}

const idOf = (name: string): string => name.slice(0, name.lastIndexOf('.'));
const hashOf = (name: string): string => name.slice(name.lastIndexOf('.') + 1);
