import { hash } from 'node:crypto';

/**
 * Whether some bytes are the blob with this id. Git said so a moment ago; but a file that is written just now, or
 * that git turns into something else when it checks it out, is not what it was kept as.
 */
export function isBlob(bytes: Uint8Array, id: string): boolean {
  const blob = Buffer.concat([Buffer.from(`blob ${bytes.length}\0`), bytes]);
  return hash(id.length === 64 ? 'sha256' : 'sha1', blob) === id;
}
