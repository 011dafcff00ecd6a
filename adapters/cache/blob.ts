import { hash } from 'node:crypto';

/** Returns git's id for a blob with these bytes: SHA-1 (40 hex digits) or SHA-256 (64), as the repository uses. */
export function blobId(bytes: Uint8Array, length = 40): string {
  const blob = Buffer.concat([Buffer.from(`blob ${bytes.length}\0`), bytes]);
  return hash(length === 64 ? 'sha256' : 'sha1', blob);
}

/**
 * Whether these bytes are the blob with this id. Git's listing is not enough: the file may have been written since,
 * and git may convert a file as it checks it out.
 */
export const isBlob = (bytes: Uint8Array, id: string): boolean => blobId(bytes, id.length) === id;
