import { statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { StoreError } from './errors.ts';
import { removalChanges, updateChanges } from './file-change.ts';
import { treeOf, writeCommit } from './local/commit.ts';
import { FileHistories } from './local/history.ts';
import { removeLeftovers } from './local/leftovers.ts';
import { findCase, LocalListing } from './local/listing.ts';
import { Locks } from './local/lock.ts';
import { MAIN_REF, MainBranch } from './local/main-branch.ts';
import { ObjectDatabase } from './local/objects.ts';
import { removePartialRepositories } from './local/partial-repository.ts';
import { Refs } from './local/refs.ts';
import { historyMark } from './local/rewritten.ts';
import { branchOf, caseRef, checkCasePath, checkNotePath, segmentsOf } from './names.ts';
import type { CaseRemoval, Proposal, Store, StoreSnapshot } from './store.ts';

const WAITING = 'refs/heads/case';

/** Above this many texts it is faster to start git to read them together. */
const MANY_TEXTS = 50;

export interface LocalStoreOptions {
  /** The folder that becomes `cases/` in the first commit, when there is no repository yet. */
  seed: string;
  now?: () => Date;
  /** Milliseconds until a lock whose holder is unknown (native git, another machine) counts as stale. */
  staleAfter?: number;
}

/**
 * Opens the store in the bare repository at `dir`, created from `seed` at the first start, and cleans up after killed
 * processes. Native git may work on the repository at any time, also `git gc --prune=now`, `git repack` and `git prune`.
 * @throws StoreError `bad-seed`, `not-a-store` when the folder never was a repository, `damaged` when it was
 * @example const store = await openLocalStore('.skav/cases.git', { seed: 'cases' });
 */
export async function openLocalStore(
  dir: string,
  { seed, now = () => new Date(), staleAfter }: LocalStoreOptions,
): Promise<Store> {
  const gitdir = resolve(dir);
  if (!statSync(gitdir, { throwIfNoEntry: false })) {
    const { makeRepository } = await import('./local/seed.ts');
    await makeRepository(gitdir, seed, now());
  }
  removePartialRepositories(gitdir);
  if (!isRepository(gitdir)) throw new StoreError('not-a-store', { path: gitdir });
  if (!statSync(join(gitdir, 'refs'), { throwIfNoEntry: false }))
    throw new StoreError('damaged', { name: 'refs' });
  const locks = new Locks(gitdir, staleAfter === undefined ? {} : { staleAfter });
  const refs = new Refs(gitdir, locks);
  await removeLeftovers(gitdir, locks, refs);
  if (!refs.read(MAIN_REF)) throw new StoreError('damaged', { name: MAIN_REF });
  return createLocalStore(gitdir, refs, new ObjectDatabase(gitdir), now);
}

/** Whether a folder is or was a git repository. One that lost a part is damaged, and must never be moved away. */
const isRepository = (gitdir: string): boolean =>
  ['HEAD', 'objects', 'refs', 'packed-refs', 'config'].some((name) =>
    statSync(join(gitdir, name), { throwIfNoEntry: false }),
  );

function createLocalStore(gitdir: string, refs: Refs, objects: ObjectDatabase, now: () => Date): Store {
  const main = new MainBranch(refs, objects, now);
  const listing = new LocalListing(objects);
  const histories = new FileHistories(gitdir, objects, main);

  const text = async (oid: string): Promise<string> => (await objects.read('blob', oid)).toString('utf8');

  const read = async (path: string): Promise<string | undefined> => main.textAt(main.tip(), path);

  async function readProposal(id: string): Promise<{ path: string; text: string } | undefined> {
    const tip = refs.read(caseRef(id));
    if (!tip) return undefined;
    const file = await findCase(objects, await treeOf(objects, tip), id);
    return file && { path: file.path, text: await text(file.oid) };
  }

  async function propose(proposal: Proposal): Promise<'created' | 'exists'> {
    const { id, path, message } = proposal;
    const ref = caseRef(id);
    checkCasePath(id, path);
    for (;;) {
      const mark = historyMark(gitdir);
      // The branch is read before main: an accept moves main first and removes the branch last.
      const tip = refs.read(ref);
      const waiting = await readProposal(id);
      const parent = main.tip();
      const found = waiting?.text ?? (await main.textAt(parent, path));
      if (found !== undefined) {
        if (found !== proposal.text && !proposal.isSame?.(found)) throw new StoreError('id-taken', { id });
        await refs.ensureDurable(waiting ? ref : MAIN_REF);
        return 'exists';
      }
      // A branch with this name but without this case was made by hand.
      if (tip && tip === refs.read(ref)) throw new StoreError('id-taken', { id });
      const changes = [{ path, text: proposal.text }];
      const isOutdated = async () => {
        if (historyMark(gitdir) !== mark) return true;
        const latest = main.tip();
        return latest !== parent && (await main.textAt(latest, path)) !== undefined;
      };
      const isMoved = await writeCommit(objects, { parent, changes, message, now: now() }, (commit) =>
        refs.move(ref, undefined, commit, isOutdated),
      );
      if (isMoved) return 'created';
    }
  }

  async function accept(id: string, accepted: string, message: string, seen?: string): Promise<void> {
    const ref = caseRef(id);
    const tip = refs.read(ref);
    const tree = await treeOf(objects, tip ?? main.tip());
    const file = await findCase(objects, tree, id);
    if (!file) throw new StoreError('not-waiting', { id });
    if (!tip) {
      if ((await text(file.oid)) !== accepted) throw new StoreError('not-waiting', { id });
      return refs.ensureDurable(MAIN_REF);
    }
    const { path } = file;
    const isAsSeen = seen === undefined || (await text(file.oid)) === seen;
    // Under the branch's lock: what is accepted cannot be revised or removed meanwhile.
    const isAccepted = await refs.removeAfter(ref, tip, () =>
      main.commit(message, async (parent) => {
        const found = await main.textAt(parent, path);
        if (found !== accepted && (found !== undefined || !isAsSeen))
          throw new StoreError('changed', { path });
        return found === accepted ? [] : [{ path, text: accepted }];
      }),
    );
    if (isAccepted) return;
    if (refs.read(ref)) throw new StoreError('changed', { path });
    return accept(id, accepted, message, seen);
  }

  async function revise(id: string, before: string, after: string, message: string): Promise<void> {
    const ref = caseRef(id);
    const changed = () => new StoreError('changed', { path: branchOf(id) });
    const tip = refs.read(ref);
    const file = tip && (await findCase(objects, await treeOf(objects, tip), id));
    if (!tip || !file) throw changed();
    const found = await text(file.oid);
    if (found === after) return refs.ensureDurable(ref);
    if (found !== before) throw changed();
    const { path } = file;
    // A crash may have left the branch of a case that was accepted.
    const isAccepted = async () => (await main.textAt(main.tip(), path)) !== undefined;
    const changes = [{ path, text: after }];
    const isMoved = await writeCommit(objects, { parent: tip, changes, message, now: now() }, (commit) =>
      refs.move(ref, tip, commit, isAccepted),
    );
    if (!isMoved) throw changed();
  }

  async function update(path: string, before: string, after: string, message: string): Promise<void> {
    segmentsOf(path);
    await main.commit(message, (parent) =>
      updateChanges(path, before, after, (file) => main.textAt(parent, file)),
    );
  }

  async function reject(id: string): Promise<void> {
    const ref = caseRef(id);
    for (;;) {
      const tip = refs.read(ref);
      if (!tip || (await refs.move(ref, tip, undefined))) return;
    }
  }

  async function remove(removal: CaseRemoval): Promise<void> {
    const { id, path, note, message } = removal;
    checkCasePath(id, path);
    checkNotePath(note.path);
    await main.commit(message, (parent) =>
      removalChanges(
        removal,
        (file) => main.textAt(parent, file),
        async () => (await readProposal(id))?.text,
      ),
    );
    await reject(id);
    // The case may have been accepted before its branch was removed.
    if ((await read(path)) !== undefined) throw new StoreError('changed', { path });
  }

  let last: StoreSnapshot | undefined;
  const version = async (): Promise<string> => refs.version([MAIN_REF], [WAITING]);

  return {
    propose,
    waiting: async () => [...refs.list(WAITING).keys()],
    readProposal,
    read,
    history: (path) => histories.read(path),
    accept,
    revise,
    update,
    reject,
    remove,
    version,
    async snapshot(previous) {
      const current = await version();
      const known = [previous, last].find((one) => one?.version === current && !one.unreadable);
      last = known ?? (await listing.snapshot(current, main.tip(), refs.list(WAITING)));
      return last;
    },
    months: async () => listing.months(await version(), main.tip(), refs.list(WAITING)),
    text,
    get textsAbove() {
      return objects.hasRead ? MANY_TEXTS : 0;
    },
    async texts(oids) {
      const blobs = objects.readBlobs(oids);
      return new Map([...blobs].map(([oid, bytes]) => [oid, bytes.toString('utf8')]));
    },
  };
}
