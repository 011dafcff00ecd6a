import { createHash } from 'node:crypto';
import { crc32 } from 'node:zlib';

/** The kinds of object that the store writes, with git's numbers for them in a pack. */
const KINDS = { commit: 1, tree: 2, blob: 3 };

export type Kind = keyof typeof KINDS;

/** An object as it is in a pack: `bytes` is its header and its deflated content. */
export interface PackedObject {
  oid: string;
  bytes: Buffer;
}

/**
 * Returns an object as it is in a pack.
 * @param length of the content, in bytes
 * @param deflated the content, deflated with zlib's header
 */
export function packedObject(kind: Kind, oid: string, length: number, deflated: Buffer): PackedObject {
  // The kind and four bits of the length; then seven bits a byte, the highest bit as long as more follow.
  const header = [(KINDS[kind] << 4) | (length & 15)];
  for (let rest = Math.floor(length / 16); rest > 0; rest = Math.floor(rest / 128)) {
    header.push((header.pop() as number) | 128, rest & 127);
  }
  return { oid, bytes: Buffer.concat([Buffer.from(header), deflated]) };
}

/**
 * Makes a pack of objects with different ids, and its index: version 2 of both, as in git's `gitformat-pack`.
 * @throws RangeError when the pack is 2 GB or more, which needs a longer form of the index
 */
export function makePack(objects: readonly PackedObject[]): { pack: Buffer; index: Buffer } {
  const head = Buffer.concat([Buffer.from('PACK'), uint32s([2, objects.length])]);
  const pack = withChecksum([head, ...objects.map(({ bytes }) => bytes)]);
  if (pack.length >= 2 ** 31) throw new RangeError('the pack is too large');
  let offset = head.length;
  const placed = objects.map(({ oid, bytes }) => {
    const at = offset;
    offset += bytes.length;
    return { oid: Buffer.from(oid, 'hex'), bytes, at };
  });
  placed.sort((one, other) => one.oid.compare(other.oid));
  // How many ids begin with this byte or a lower one.
  const fanout = new Array<number>(256).fill(0);
  for (const { oid } of placed) fanout[oid[0] ?? 0] = (fanout[oid[0] ?? 0] ?? 0) + 1;
  for (let byte = 1; byte < 256; byte++) fanout[byte] = (fanout[byte] ?? 0) + (fanout[byte - 1] ?? 0);
  const index = withChecksum([
    Buffer.from('\xfftOc', 'latin1'),
    uint32s([2, ...fanout]),
    ...placed.map(({ oid }) => oid),
    uint32s(placed.map(({ bytes }) => crc32(bytes))),
    uint32s(placed.map(({ at }) => at)),
    pack.subarray(-20),
  ]);
  return { pack, index };
}

function uint32s(values: readonly number[]): Buffer {
  const bytes = Buffer.alloc(4 * values.length);
  for (const [at, value] of values.entries()) bytes.writeUInt32BE(value, 4 * at);
  return bytes;
}

function withChecksum(parts: readonly Buffer[]): Buffer {
  const hash = createHash('sha1');
  for (const part of parts) hash.update(part);
  return Buffer.concat([...parts, hash.digest()]);
}
