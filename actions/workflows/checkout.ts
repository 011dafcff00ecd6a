import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { blobId } from '../../adapters/cache/blob.ts';
import { loadAssociation } from '../../adapters/folder/load.ts';
import { describer } from '../../adapters/store/github/describe.ts';
import { openGitHubStore } from '../../adapters/store/github.ts';
import { idOfPath } from '../../adapters/store/names.ts';
import type { CaseFile, Store, StoreSnapshot } from '../../adapters/store/store.ts';
import { swedishDay } from '../../core/date.ts';
import { routineInForce } from '../../core/routine/in-force.ts';
import { WORKFLOW_TEXTS } from '../../core/texts/workflow.ts';
import type { CaseService } from '../service.ts';
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
  const store = openGitHubStore({
    ...context.writerAccess(),
    repo: `${context.at.owner}/${context.at.repo}`,
    describe: describer(loaded.association, loaded.routines),
  });
  return { ...loaded, store, now: () => now, today: () => swedishDay(now) };
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
 * A store that reads main from a checkout of it, and everything else from the store on GitHub. Writes go to GitHub, so
 * read a case there before you change it.
 */
export function onCheckout(root: string, github: Store): Store {
  const texts = new Map<string, string>();
  return {
    ...github,
    snapshot: async (previous?: StoreSnapshot) => {
      const { waiting, removed } = await github.snapshot(previous);
      const keep = (text: string): string => {
        const oid = blobId(Buffer.from(text));
        texts.set(oid, text);
        return oid;
      };
      const main = mainCases(root).map(({ id, path, text }): CaseFile => ({ id, path, oid: keep(text) }));
      // Notes are listed by GitHub, and their texts read here.
      for (const path of globSync('cases/borttagna/*.yaml', { cwd: root }))
        keep(readFileSync(join(root, path), 'utf8'));
      return { version: 'checkout', main, waiting, removed };
    },
    text: async (oid) => texts.get(oid) ?? github.text(oid),
  };
}
