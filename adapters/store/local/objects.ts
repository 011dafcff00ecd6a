import { setTimeout as sleep } from 'node:timers/promises';
import { promisify } from 'node:util';
import { constants, deflate as deflateCallback, deflateSync } from 'node:zlib';
import { readBlobs } from '../../cache/run-git.ts';
import { StoreError } from '../errors.ts';
import { readLoose, removeDamagedLoose } from './loose.ts';
import { type Kind, objectId, packedObject } from './pack.ts';
import { PackReader } from './pack-reader.ts';
import { PackWriter } from './pack-writer.ts';
import { RollUp } from './roll-up.ts';

const deflate = promisify(deflateCallback);

/** An object that is not written yet. Its id is computed from its content, so others can refer to it. */
export interface NewObject {
  kind: Kind;
  oid: string;
  body: Buffer;
}

/** Makes an object with this content. */
export const newObject = (kind: Kind, body: Buffer): NewObject => ({
  kind,
  oid: objectId(kind, body),
  body,
});

/**
 * A case is small: with zlib's usual 16 kB buffer for each result, most of the memory of an import of thousands would
 * be buffers.
 */
const DEFLATE = { level: constants.Z_BEST_SPEED, chunkSize: 1024 };
/** More objects than a commit of one case has. */
const MANY = 32;

/** Room for the trees that every submission reads again: the root, `cases`, the year, the month. */
const CACHED_TREE_BYTES = 32 * 1024 * 1024;
/** The empty tree, which git need not store. */
const EMPTY_TREE = newObject('tree', Buffer.alloc(0));

/** The objects of a repository: writes are durable, and reads succeed during a `git gc`. */
export class ObjectDatabase {
  readonly #gitdir: string;
  readonly #packs: PackReader;
  readonly #writer: PackWriter;
  readonly #trees = new Map<string, Buffer>();
  #keptBytes = 0;

  constructor(gitdir: string) {
    this.#gitdir = gitdir;
    this.#packs = new PackReader(gitdir);
    const rollUp = new RollUp(gitdir);
    this.#writer = new PackWriter(gitdir, () => rollUp.startIfMany());
  }

  /**
   * Reads an object. While `git gc` moves it, it may be where we do not look any more; then it is looked for again.
   * @throws StoreError `damaged`
   */
  async read(kind: Kind, oid: string): Promise<Buffer> {
    const object = this.#trees.get(oid) ?? (await this.#readAgain(kind, oid));
    if (kind === 'tree') this.#keep(oid, object);
    return object;
  }

  /** Reads many blobs at once with native git, which is many times faster from a pack. Without git it finds none. */
  readBlobs(oids: readonly string[]): Map<string, Buffer> {
    try {
      return readBlobs(this.#gitdir, oids);
    } catch {
      return new Map();
    }
  }

  async #readAgain(kind: Kind, oid: string): Promise<Buffer> {
    for (let attempt = 0; ; attempt++) {
      try {
        return this.#readOnce(kind, oid);
      } catch (error) {
        if (attempt === 5) throw new StoreError('damaged', { name: oid }, error);
        // The first time it is a new object, whose pack is not known yet.
        if (attempt > 0) await sleep(attempt * 25);
        this.#packs.refresh();
      }
    }
  }

  #readOnce(kind: Kind, oid: string): Buffer {
    const found = this.#packs.read(oid) ?? readLoose(this.#gitdir, oid);
    const object = found ?? (oid === EMPTY_TREE.oid ? EMPTY_TREE : undefined);
    if (object?.kind !== kind) throw new Error(`${oid} is missing, or is not a ${kind}`);
    return object.body;
  }

  /**
   * Writes new objects durably, and runs `work` while nothing can remove them: it makes a branch refer to them.
   * @throws what `work` throws, or the error of writing
   */
  async keeping<T>(objects: readonly NewObject[], work: () => Promise<T>): Promise<T> {
    // Each deflation in progress takes a quarter of a megabyte, so when there are many, they run one at a time.
    const deflated =
      objects.length > MANY
        ? objects.map(({ body }) => deflateSync(body, DEFLATE))
        : await Promise.all(objects.map(({ body }) => deflate(body, DEFLATE)));
    const packed = objects.map(({ kind, oid, body }, at) =>
      packedObject(kind, oid, body.length, deflated[at] as Buffer),
    );
    return this.#writer.keeping(packed, () => {
      for (const { oid } of objects) removeDamagedLoose(this.#gitdir, oid);
      return work();
    });
  }

  #keep(oid: string, tree: Buffer): void {
    if (!this.#trees.delete(oid)) this.#keptBytes += tree.length;
    this.#trees.set(oid, tree);
    for (const [oldest, bytes] of this.#trees) {
      if (this.#keptBytes <= CACHED_TREE_BYTES) return;
      this.#trees.delete(oldest);
      this.#keptBytes -= bytes.length;
    }
  }
}
