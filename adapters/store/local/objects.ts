import { createHash } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { promisify } from 'node:util';
import { constants, deflate as deflateCallback, deflateSync, inflateSync } from 'node:zlib';
import { type ListedEntry, listTree, readBlobs } from '../../cache/run-git.ts';
import { StoreError } from '../errors.ts';
import { gitFs, removeDamagedLoose } from './git-fs.ts';
import { type Kind, packedObject } from './pack.ts';
import { PackWriter, packFiles } from './pack-writer.ts';
import { RollUp } from './roll-up.ts';

/** Loaded with the first object: a sweep with nothing new reads none. */
let library: Promise<typeof import('isomorphic-git')> | undefined;
const isomorphicGit = () => {
  library ??= import('isomorphic-git');
  return library;
};

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
  oid: createHash('sha1').update(`${kind} ${body.length}\0`).update(body).digest('hex'),
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
/**
 * The cache is renewed after this many reads: isomorphic-git keeps everything it has unpacked as long as its cache
 * exists.
 */
const READS_PER_CACHE = 20_000;

/** The objects of a repository: writes are durable, and reads succeed during a `git gc`. */
export class ObjectDatabase {
  readonly #gitdir: string;
  readonly #fs: ReturnType<typeof gitFs>;
  readonly #writer: PackWriter;
  readonly #trees = new Map<string, Buffer>();
  #keptBytes = 0;
  #cache: object = {};
  #reads = 0;

  constructor(gitdir: string) {
    this.#gitdir = gitdir;
    // The cache would keep removed packs in memory, a hundred megabytes in a large store.
    this.#fs = gitFs(gitdir, () => this.#renew());
    const rollUp = new RollUp(gitdir);
    this.#writer = new PackWriter(gitdir, () => rollUp.startIfMany());
  }

  /**
   * Reads an object. While `git gc` moves it, isomorphic-git fails in one of several ways; then the object is read
   * again with a fresh cache. It is damaged only when it cannot be read although packs have stayed as they are.
   * @throws StoreError `damaged`
   */
  async read(kind: Kind, oid: string): Promise<Buffer> {
    const object = this.#trees.get(oid) ?? (await this.#readAgain(kind, oid));
    if (kind === 'tree') this.#keep(oid, object);
    return object;
  }

  /**
   * Whether an object has been read here. Until then native git is faster for a few too: isomorphic-git has to be loaded,
   * and it reads the whole index of a pack before the first object.
   */
  get hasRead(): boolean {
    return this.#reads > 0;
  }

  /** Reads many blobs at once with native git, which is many times faster from a pack. Without git it finds none. */
  readBlobs(oids: readonly string[]): Map<string, Buffer> {
    try {
      return readBlobs(this.#gitdir, oids);
    } catch {
      return new Map();
    }
  }

  /**
   * Lists what is below some folders in a commit with native git: files, folders, or both, each folder before what is in
   * it. Undefined without git, or if it fails.
   */
  list(
    commit: string,
    folders: readonly string[],
    what: 'files' | 'folders' | 'all',
  ): ListedEntry[] | undefined {
    const options = { files: [], folders: ['-d'], all: ['-t'] }[what];
    try {
      return listTree(this.#gitdir, ['-r', ...options, commit, ...folders.map((folder) => `${folder}/`)]);
    } catch {
      return undefined;
    }
  }

  async #readAgain(kind: Kind, oid: string): Promise<Buffer> {
    let packs: string | undefined;
    let failedAtRest = 0;
    for (let attempt = 0; ; attempt++) {
      if (++this.#reads % READS_PER_CACHE === 0) this.#renew();
      const cache = this.#cache;
      try {
        // With `deflated` it returns a loose object's bytes as they are, and a packed object's content.
        const query = { fs: this.#fs, gitdir: this.#gitdir, oid, format: 'deflated', cache } as const;
        const git = await isomorphicGit();
        const { object, type, format } = await git.readObject(query);
        if (!(object instanceof Uint8Array)) throw new Error(`${oid} cannot be read`);
        const bytes = Buffer.from(object.buffer, object.byteOffset, object.byteLength);
        if (format === 'deflated') return contentOf(kind, oid, inflateSync(bytes));
        // The empty tree, which isomorphic-git returns without reading.
        if (format === 'wrapped') return contentOf(kind, oid, bytes);
        if (type !== kind) throw new Error(`${oid} is not a ${kind}`);
        return bytes;
      } catch (error) {
        const before = packs;
        packs = packFiles(this.#gitdir).filter(isIndex).sort().join('\n');
        if (packs === before) failedAtRest++;
        if (failedAtRest === 4 || attempt === 100) throw new StoreError('damaged', { name: oid }, error);
        if (this.#cache === cache) this.#renew();
        await sleep(Math.min(attempt, 4) * 25);
      }
    }
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

  #renew(): void {
    this.#cache = {};
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

const isIndex = (name: string): boolean => name.endsWith('.idx');

/** Returns the content of an object from `<kind> <length>\0<content>`. @throws Error when it is damaged */
function contentOf(kind: Kind, oid: string, whole: Buffer): Buffer {
  const content = whole.subarray(whole.indexOf(0) + 1);
  const isSound = whole.toString('latin1', 0, whole.indexOf(0)) === `${kind} ${content.length}`;
  if (!isSound || hashOf(whole) !== oid) throw new Error(`${oid} is not a ${kind}, or is damaged`);
  return content;
}

const hashOf = (whole: Buffer): string => createHash('sha1').update(whole).digest('hex');
