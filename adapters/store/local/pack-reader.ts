import { closeSync, fstatSync, openSync, readFileSync, readSync } from 'node:fs';
import { join } from 'node:path';
import { inflateSync } from 'node:zlib';
import { hasCode } from '../../durable.ts';
import { applyDelta } from './delta.ts';
import { KINDS, type Kind, objectId } from './pack.ts';
import { packFiles, packFolder } from './pack-writer.ts';

/** How much is read of a pack at first: most objects are smaller. */
const FIRST_READ = 4096;
/** More than an object's header, and more than zlib adds to what it cannot compress. */
const HEADROOM = 128;
/** Deflate compresses at most to a thousandth. */
const MOST_COMPRESSED = 1032;
/** Git's own limit of how many deltas an object may be made of is 4 095. */
const MOST_DELTAS = 5000;
const OFFSET_DELTA = 6;
const REFERENCE_DELTA = 7;

/** A pack and its index, version 2 as in git's `gitformat-pack`. */
interface Pack {
  path: string;
  index: Buffer;
  count: number;
}

/**
 * Reads objects from a repository's packs, each with one look at a few kilobytes. isomorphic-git keeps whole packs in
 * memory, and unpacks with a library in JavaScript: that is several times the work.
 */
export class PackReader {
  readonly #gitdir: string;
  #packs: Pack[] = [];

  constructor(gitdir: string) {
    this.#gitdir = gitdir;
  }

  /**
   * Reads an object from the packs that are known; undefined if it is in none.
   * @throws Error when every pack that has it is damaged
   */
  read(oid: string): { kind: Kind; body: Buffer } | undefined {
    const id = Buffer.from(oid, 'hex');
    let damage: unknown;
    for (const pack of this.#packs) {
      const offset = offsetOf(pack, id);
      if (offset === undefined) continue;
      try {
        const object = readAt(pack, offset);
        if (objectId(object.kind, object.body) === oid) return object;
        throw new Error(`${oid} is damaged in ${pack.path}`);
      } catch (error) {
        // Git may have put what was in it in another pack.
        if (!hasCode(error, 'ENOENT')) damage = error;
      }
    }
    if (damage) throw damage;
    return undefined;
  }

  /** Lists the packs again: others write some, and `git gc` replaces them. */
  refresh(): void {
    const known = new Map(this.#packs.map((pack) => [pack.path, pack]));
    const names = packFiles(this.#gitdir).filter((name) => name.endsWith('.idx'));
    const [fresh, old]: [Pack[], Pack[]] = [[], []];
    for (const name of names) {
      const path = join(packFolder(this.#gitdir), name.slice(0, -'.idx'.length));
      const before = known.get(path);
      if (before) old.push(before);
      else fresh.push(...openPack(path));
    }
    // What was written last is what is read most.
    this.#packs = [...fresh, ...old];
  }
}

/** Where the ids begin in an index: after its head and 256 counts. */
const IDS = 8 + 256 * 4;

/** Opens a pack. One that was removed meanwhile is left out, and so is one whose index is damaged. */
function openPack(path: string): Pack[] {
  try {
    const index = readFileSync(`${path}.idx`);
    const isVersion2 = index.readUInt32BE(0) === 0xff744f63 && index.readUInt32BE(4) === 2;
    const count = index.readUInt32BE(IDS - 4);
    return isVersion2 && index.length >= IDS + count * 28 + 40 ? [{ path, index, count }] : [];
  } catch (error) {
    if (hasCode(error, 'ENOENT') || error instanceof RangeError) return [];
    throw error;
  }
}

/** Finds an object's place in a pack. */
function offsetOf({ index, count }: Pack, id: Buffer): number | undefined {
  const byte = id[0] as number;
  let low = byte === 0 ? 0 : index.readUInt32BE(8 + (byte - 1) * 4);
  let high = Math.min(index.readUInt32BE(8 + byte * 4), count);
  while (low < high) {
    const middle = (low + high) >>> 1;
    const at = IDS + middle * 20;
    const order = index.compare(id, 0, 20, at, at + 20);
    if (order === 0) return placeOf(index, count, middle);
    if (order < 0) low = middle + 1;
    else high = middle;
  }
  return undefined;
}

/** The place of the object at a position. The ids are followed by checksums, and those by the places. */
function placeOf(index: Buffer, count: number, position: number): number {
  const place = index.readUInt32BE(IDS + count * 24 + position * 4);
  if (place < 2 ** 31) return place;
  // In a pack of 2 GB or more the place is in a table of its own.
  return Number(index.readBigUInt64BE(IDS + count * 28 + (place - 2 ** 31) * 8));
}

function readAt(pack: Pack, offset: number): { kind: Kind; body: Buffer } {
  const file = openSync(`${pack.path}.pack`, 'r');
  try {
    const deltas: Buffer[] = [];
    for (let at = offset; ; ) {
      const { type, body, base } = entryAt(file, at);
      if (base === undefined) {
        const kind = (Object.keys(KINDS) as Kind[]).find((one) => KINDS[one] === type);
        if (!kind) throw new Error(`an object in a pack has the type ${type}`);
        return { kind, body: deltas.reduceRight(applyDelta, body) };
      }
      if (deltas.push(body) > MOST_DELTAS) throw new Error('an object is made of too many deltas');
      const from = typeof base === 'number' ? at - base : offsetOf(pack, base);
      if (from === undefined || from <= 0) throw new Error('the object of a delta is missing');
      at = from;
    }
  } finally {
    closeSync(file);
  }
}

/** Reads what is at a place in a pack. `base` is how far before it, or by which id, the object of a delta is. */
function entryAt(file: number, at: number): { type: number; body: Buffer; base?: number | Buffer } {
  let bytes = Buffer.allocUnsafe(FIRST_READ);
  bytes = bytes.subarray(0, readSync(file, bytes, 0, FIRST_READ, at));
  let next = 0;
  const byte = (): number => {
    const value = bytes[next++];
    if (value === undefined) throw new Error('the pack ends too early');
    return value;
  };
  let head = byte();
  const type = (head >> 4) & 7;
  let length = head & 15;
  for (let factor = 16; head >= 128; factor *= 128) {
    head = byte();
    length += (head & 127) * factor;
  }
  let base: number | Buffer | undefined;
  if (type === OFFSET_DELTA) {
    head = byte();
    base = head & 127;
    while (head >= 128) {
      head = byte();
      base = (base + 1) * 128 + (head & 127);
    }
  } else if (type === REFERENCE_DELTA) {
    base = bytes.subarray(next, next + 20);
    next += 20;
  }
  const wanted = next + length + (length >> 10) + HEADROOM;
  if (wanted > bytes.length && bytes.length === FIRST_READ) {
    const rest = fstatSync(file).size - at;
    if (length > rest * MOST_COMPRESSED) throw new Error('an object in a pack has an impossible length');
    const more = Buffer.allocUnsafe(Math.min(wanted, rest));
    bytes = more.subarray(0, readSync(file, more, 0, more.length, at));
  }
  // Room for a byte more than expected, so that one buffer is enough and a longer content is noticed.
  const room = length + 1;
  const body = inflateSync(bytes.subarray(next), { chunkSize: Math.max(room, 64), maxOutputLength: room });
  if (body.length !== length) throw new Error('an object in a pack has another length');
  return { type, body, ...(base === undefined ? {} : { base }) };
}
