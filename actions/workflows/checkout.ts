import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { blobId } from '../../adapters/cache/blob.ts';
import { loadAssociation } from '../../adapters/folder/load.ts';
import { describer } from '../../adapters/store/github/describe.ts';
import { type GitHubStoreOptions, openGitHubStore } from '../../adapters/store/github.ts';
import { hashOfNote, idOfPath } from '../../adapters/store/names.ts';
import type { CaseFile, Store, StoreSnapshot } from '../../adapters/store/store.ts';
import { swedishDay } from '../../core/date.ts';
import { routineInForce } from '../../core/routine/in-force.ts';
import { WORKFLOW_TEXTS } from '../../core/texts/workflow.ts';
import type { CaseService } from '../service.ts';
import type { WaitingFile } from './branches.ts';
import { type WorkflowContext, WorkflowError } from './context.ts';

/**
 * Loads the association and its routines from the checkout, which is the base's or main's and never a change's own.
 * @throws WorkflowError `association` when there is a fault in them
 */
export async function loadCheckedOutAssociation(folder: string, now = Date.now()) {
  const { association, routines } = await loadAssociation(folder);
  const routine = association && routineInForce(association.rutin, routines, swedishDay(now));
  if (!association || !routine) throw new WorkflowError('association', WORKFLOW_TEXTS.association);
  return { association, routines, routine };
}

/**
 * Opens the cases of the repository. Writes are made as the App that may write on main.
 * @throws WorkflowError `association` or `no-writer`
 */
export async function openCaseService(
  context: WorkflowContext,
  root: string,
  now: number,
): Promise<CaseService> {
  const loaded = await loadCheckedOutAssociation(`${root}/cases`, now);
  const store = openGitHubStore(writerOptions(context, loaded));
  return { ...loaded, store, now: () => now, today: () => swedishDay(now) };
}

/** How the repository is opened as the App that may write on main. @throws WorkflowError `no-writer` */
export function writerOptions(
  { at, writerAccess }: WorkflowContext,
  { association, routines }: Pick<CaseService, 'association' | 'routines'>,
): GitHubStoreOptions {
  return {
    ...writerAccess(),
    repo: `${at.owner}/${at.repo}`,
    describe: describer(association, routines),
  };
}

/** Reads the cases in a checkout of main. It costs no call to GitHub. */
export function mainCases(root: string): { id: string; path: string; text: string }[] {
  return globSync('cases/[0-9][0-9][0-9][0-9]/*/*.yaml', { cwd: root })
    .toSorted()
    .flatMap((path) => {
      const id = idOfPath(path);
      return id === undefined ? [] : [{ id, path, text: readFileSync(join(root, path), 'utf8') }];
    });
}

/**
 * A store that reads main from a checkout of it, and the cases that wait from its branches, where it has them. Everything
 * else is read from the store on GitHub, and writes go there, so read a case there before you change it.
 *
 * @param waiting see `waitingInCheckout`
 */
export function onCheckout(root: string, github: Store, waiting?: readonly WaitingFile[]): Store {
  const texts = new Map<string, string>();
  const keep = (text: string): string => {
    const oid = blobId(Buffer.from(text));
    texts.set(oid, text);
    return oid;
  };
  return {
    ...github,
    snapshot: async (previous?: StoreSnapshot) => {
      const main = mainCases(root).map(({ id, path, text }): CaseFile => ({ id, path, oid: keep(text) }));
      const removed = removalNotes(root).map(({ hash, path }) => ({
        hash,
        path,
        oid: keep(readFileSync(join(root, path), 'utf8')),
      }));
      for (const { oid, text } of waiting ?? []) texts.set(oid, text);
      const branches = waiting ?? (await github.snapshot(previous)).waiting;
      return { version: 'checkout', main, waiting: branches, removed };
    },
    text: async (oid) => texts.get(oid) ?? github.text(oid),
  };
}

/** The removal notes in a checkout of main. */
export function removalNotes(root: string): { hash: string; path: string }[] {
  return globSync('cases/borttagna/*.yaml', { cwd: root })
    .toSorted()
    .flatMap((path) => {
      const hash = hashOfNote(path);
      return hash === undefined ? [] : [{ hash, path }];
    });
}
