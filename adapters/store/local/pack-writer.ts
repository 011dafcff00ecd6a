import { randomBytes } from 'node:crypto';
import { readdirSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  makeFolder,
  readTextIfExists,
  scratchFolder,
  syncFile,
  syncFolder,
  uniqueName,
} from '../../durable.ts';
import { newLockOwner, ownerState } from './owner.ts';
import { makePack, type PackedObject } from './pack.ts';

const HOUR = 3_600_000;

/** The folder in a repository where git looks for packs. */
export const packFolder = (gitdir: string): string => join(gitdir, 'objects/pack');

/** Objects that are written together, and how many of their writers have not finished. */
interface Batch {
  objects: Map<string, PackedObject>;
  users: number;
  /** Resolves to the path of the pack, without its ending, when the pack is durable. */
  written: Promise<string>;
}

/**
 * Writes objects as packs that no cleaning of native git removes before a branch refers to them. Git neither unpacks
 * nor removes a pack with a file `.keep` next to it, not even `git gc --prune=now`; `git receive-pack` protects what
 * it receives in the same way. Objects that come while a pack is being written share the next one, so many parallel
 * writers cost few fsyncs.
 */
export class PackWriter {
  readonly #gitdir: string;
  readonly #released: () => void;
  #last: Promise<unknown> = Promise.resolve();
  #next: Batch | undefined;

  /** @param released called when a pack is no longer kept */
  constructor(gitdir: string, released: () => void) {
    this.#gitdir = gitdir;
    this.#released = released;
  }

  /**
   * Writes objects durably, and keeps them from being removed while `work` runs: it makes a branch refer to them.
   * @throws what `work` throws, or the error of writing
   */
  async keeping<T>(objects: readonly PackedObject[], work: () => Promise<T>): Promise<T> {
    const batch = this.#join(objects);
    const path = await batch.written;
    try {
      return await work();
    } finally {
      batch.users--;
      if (batch.users === 0) {
        rmSync(`${path}.keep`, { force: true });
        this.#released();
      }
    }
  }

  #join(objects: readonly PackedObject[]): Batch {
    const batch = this.#next ?? this.#begin();
    batch.users++;
    for (const object of objects) batch.objects.set(object.oid, object);
    return batch;
  }

  #begin(): Batch {
    const batch: Batch = { objects: new Map(), users: 0, written: Promise.resolve('') };
    batch.written = this.#last.then(() => {
      this.#next = undefined;
      return writePack(this.#gitdir, [...batch.objects.values()]);
    });
    this.#last = batch.written.catch(() => {});
    this.#next = batch;
    return batch;
  }
}

/** Writes a kept pack durably. Git finds it when its index appears. @returns its path without its ending */
async function writePack(gitdir: string, objects: readonly PackedObject[]): Promise<string> {
  const { pack, index } = makePack(objects);
  const folder = packFolder(gitdir);
  // Not in `objects/`, where a pruning git removes what looks unfinished.
  const scratch = scratchFolder(gitdir);
  await Promise.all([makeFolder(folder), makeFolder(scratch)]);
  // Not the checksum of its content: two writers of the same objects must not share one file `.keep`.
  const path = join(folder, `pack-${randomBytes(20).toString('hex')}`);
  const parts = [
    { bytes: Buffer.from(newLockOwner()), end: '.keep', mode: 0o600 },
    { bytes: pack, end: '.pack', mode: 0o444 },
    { bytes: index, end: '.idx', mode: 0o444 },
  ].map((part) => ({ ...part, temp: join(scratch, `${uniqueName()}${part.end}`) }));
  try {
    for (const { temp, bytes, mode } of parts) writeFileSync(temp, bytes, { flag: 'wx', mode });
    await Promise.all(parts.filter(({ end }) => end !== '.keep').map(({ temp }) => syncFile(temp)));
    for (const { temp, end } of parts) renameSync(temp, `${path}${end}`);
    await syncFolder(folder);
    return path;
  } catch (error) {
    for (const { temp, end } of parts.toReversed()) {
      rmSync(`${path}${end}`, { force: true });
      rmSync(temp, { force: true });
    }
    throw error;
  }
}

/**
 * Lets native git clean up the packs that killed writers kept. Those of a writer that may be alive, on another machine
 * or in another container, are left for an hour; those that git or a person keeps are never touched.
 */
export function releaseLeftPacks(gitdir: string): void {
  for (const name of packFiles(gitdir)) {
    if (!name.endsWith('.keep')) continue;
    const path = join(packFolder(gitdir), name);
    const owner = readTextIfExists(path) ?? '';
    if (!owner.startsWith('skav ')) continue;
    const age = Date.now() - (statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? Date.now());
    const state = ownerState(owner);
    if (state === 'dead' || (state === 'unknown' && age > HOUR)) rmSync(path, { force: true });
  }
}

/** Lists the packs of a repository, their indexes and what keeps them. */
export function packFiles(gitdir: string): string[] {
  const folder = packFolder(gitdir);
  return statSync(folder, { throwIfNoEntry: false }) ? readdirSync(folder) : [];
}
