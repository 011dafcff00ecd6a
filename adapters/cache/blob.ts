import { hash } from 'node:crypto';

/** The id that git gives some bytes; its length is that of the ids in the repository. */
export function blobId(bytes: Uint8Array, length = 40): string {
  const blob = Buffer.concat([Buffer.from(`blob ${bytes.length}\0`), bytes]);
  return hash(length === 64 ? 'sha256' : 'sha1', blob);
}

/**
 * Whether some bytes are the blob with this id. Git said so a moment ago; but a file that is written just now, or
 * that git turns into something else when it checks it out, is not what it was kept as.
 */
export const isBlob = (bytes: Uint8Array, id: string): boolean => blobId(bytes, id.length) === id;
