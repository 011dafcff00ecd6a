import { createHash } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { promisify } from 'node:util';
import { constants, deflate as deflateCallback, inflateSync } from 'node:zlib';
import { readBlobs } from '../../cache/run-git.ts';
import { StoreError } from '../errors.ts';
import { gitFs } from './git-fs.ts';

/** Loaded when the first object is asked for: a sweep with nothing new asks for none. */
let library: Promise<typeof import('isomorphic-git')> | undefined;
const isomorphicGit = () => {
  library ??= import('isomorphic-git');
  return library;
};

const deflate = promisify(deflateCallback);

type Kind = 'blob' | 'tree' | 'commit';

/** Trees that each submission reads again: the root, `cases`, the year, the month. */
const CACHED_TREE_BYTES = 32 * 1024 * 1024;
/** isomorphic-git keeps what it unpacked for as long as its cache lives. */
const READS_PER_CACHE = 20_000;

/** The objects of a repository: what is written is durable, what is read survives a `git gc` meanwhile. */
export class ObjectDatabase {
  readonly #gitdir: string;
  readonly #fs: ReturnType<typeof gitFs>;
  readonly #trees = new Map<string, Buffer>();
  #keptBytes = 0;
  #cache: object = {};
  #reads = 0;

  constructor(gitdir: string) {
    this.#gitdir = gitdir;
    // A pack that is gone would stay in memory with the cache, a hundred megabytes in a large store.
    this.#fs = gitFs(gitdir, () => this.#renew());
  }

  /**
   * The bytes of an object. When `git gc` moves it just now, isomorphic-git fails in one of several ways; it
   * is read again with a fresh cache. @throws StoreError `damaged`
   */
  async read(kind: Kind, oid: string): Promise<Buffer> {
    const object = this.#trees.get(oid) ?? (await this.#readAgain(kind, oid));
    if (kind === 'tree') this.#keep(oid, object);
    return object;
  }

  /** Many blobs at once, by native git: from a pack that is many times as fast. Without git none are found. */
  readBlobs(oids: readonly string[]): Map<string, Buffer> {
    try {
      return readBlobs(this.#gitdir, oids);
    } catch {
      return new Map();
    }
  }

  async #readAgain(kind: Kind, oid: string): Promise<Buffer> {
    for (let attempt = 0; ; attempt++) {
      if (++this.#reads % READS_PER_CACHE === 0) this.#renew();
      const cache = this.#cache;
      try {
        // Asked for deflated bytes it gives those of a loose object as they are, and a packed one's content.
        const asked = { fs: this.#fs, gitdir: this.#gitdir, oid, format: 'deflated', cache } as const;
        const git = await isomorphicGit();
        const { object, type, format } = await git.readObject(asked);
        if (!(object instanceof Uint8Array)) throw new Error(`${oid} cannot be read`);
        const bytes = Buffer.from(object.buffer, object.byteOffset, object.byteLength);
        if (format === 'deflated') return contentOf(kind, oid, inflateSync(bytes));
        // The empty tree, which isomorphic-git knows without looking.
        if (format === 'wrapped') return contentOf(kind, oid, bytes);
        if (type !== kind) throw new Error(`${oid} is no ${kind}`);
        return bytes;
      } catch (error) {
        if (attempt === 4) throw new StoreError('damaged', { name: oid }, error);
        if (this.#cache === cache) this.#renew();
        await sleep(attempt * 25);
      }
    }
  }

  /**
   * Gives the id of an object at once, and a promise for when it is durable. isomorphic-git hashes and packs in
   * JavaScript, which in a month of thousands of cases is most of a submission's time; so it gets the
   * finished bytes, packed at git's own level for loose objects.
   */
  put(kind: Kind, body: Buffer): { oid: string; written: Promise<void> } {
    const whole = Buffer.concat([Buffer.from(`${kind} ${body.length}\0`), body]);
    const oid = hashOf(whole);
    return { oid, written: this.#write(oid, whole) };
  }

  async #write(oid: string, whole: Buffer): Promise<void> {
    const git = await isomorphicGit();
    const object = await deflate(whole, { level: constants.Z_BEST_SPEED });
    await git.writeObject({ fs: this.#fs, gitdir: this.#gitdir, object, oid, format: 'deflated' });
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

/** The content of an object from `<kind> <length>\0<content>`. */
function contentOf(kind: Kind, oid: string, whole: Buffer): Buffer {
  const content = whole.subarray(whole.indexOf(0) + 1);
  const isSound = whole.toString('latin1', 0, whole.indexOf(0)) === `${kind} ${content.length}`;
  if (!isSound || hashOf(whole) !== oid) throw new Error(`${oid} is no ${kind}, or damaged`);
  return content;
}

const hashOf = (whole: Buffer): string => createHash('sha1').update(whole).digest('hex');
