import { type Client, connectGitHub } from '../../adapters/store/github/client.ts';
import { restoreBranch } from '../../adapters/store/github/propose.ts';
import { findWaiting } from '../../adapters/store/github/waiting.ts';
import { notePath } from '../../adapters/store/names.ts';
import { receiptHashOf } from '../../core/case/case.ts';
import { tryReadCase } from '../../core/case/try-read.ts';
import { SERVICE_LABELS } from '../../core/labels/labels.ts';
import { CLOSED_TEXTS } from '../../core/texts/github.ts';
import type { CaseService } from '../service.ts';
import type { WaitingFile } from './branches.ts';
import { commentsOf, upsertComment } from './comments.ts';
import { repoOf, type WorkflowContext } from './context.ts';
import type { CasePull } from './pull.ts';
import { hideCase } from './show.ts';

/** What was done with pull requests that were closed without a decision. */
export interface MendedPulls {
  /** Cases that wait again. */
  reopened: string[];
  /** Cases that were removed already, and whose pull requests now show it. */
  removed: string[];
  failed: string[];
}

/**
 * Repairs what GitHub's own buttons can do to a waiting case: a pull request that was closed without a decision is
 * opened again, after its branch is restored, with a comment that says how to decide. A case that was removed by an
 * order keeps its closed pull request and gets the label for that, so that the next night needs no calls for it.
 *
 * @param onMain the ids of the cases on main, in a checkout of it
 */
export async function mendClosed(
  context: WorkflowContext,
  { store }: CaseService,
  pulls: Iterable<CasePull>,
  onMain: ReadonlySet<string>,
): Promise<MendedPulls> {
  const result: MendedPulls = { reopened: [], removed: [], failed: [] };
  let writer: Client | undefined;
  for (const pull of pulls) {
    const { id, isOpen, isMerged, labels } = pull;
    if (isOpen || isMerged || onMain.has(id) || labels.includes(SERVICE_LABELS.borttaget.name)) continue;
    try {
      const state = await stateOf(context, store, pull);
      if (state === 'accepted') continue;
      if (state === 'waits') {
        writer ??= await connectGitHub(context.writerAccess(), context.at);
        await reopen(context, writer, pull);
        result.reopened.push(id);
      } else {
        await store.reject(id);
        await hideCase(context, pull, await commentsOf(context, pull.number));
        result.removed.push(id);
      }
    } catch {
      result.failed.push(id);
    }
  }
  return result;
}

/** Finds whether a closed pull request's case waits, is on main, or is gone: it has a removal note, or no commit is left. */
async function stateOf(
  context: WorkflowContext,
  store: CaseService['store'],
  { id, headSha }: CasePull,
): Promise<'waits' | 'accepted' | 'gone'> {
  const found = await findWaiting(repoOf(context), id, headSha);
  if (!found) return 'gone';
  if (!found.file) return 'waits';
  if ((await store.read(found.file.path)) !== undefined) return 'accepted';
  const file = tryReadCase(await store.text(found.file.oid));
  const note = file && (await store.read(notePath(receiptHashOf(file))));
  return note === undefined ? 'waits' : 'gone';
}

/**
 * Opens a pull request again. The comment comes first, with a key for this closing, so that it is made once even if the
 * run is interrupted. The writer opens it: what a job's own token opens is not checked.
 */
async function reopen(context: WorkflowContext, writer: Client, pull: CasePull): Promise<void> {
  const { number, id, headSha, labels, closed } = pull;
  const key = closed ?? '';
  const comments = await commentsOf(context, number);
  await upsertComment(context, number, { kind: 'oppnad', key }, CLOSED_TEXTS.reopened, comments);
  await restoreBranch(repoOf({ at: context.at, client: writer }), id, headSha);
  await writer.rest.pulls.update({ ...context.at, pull_number: number, state: 'open' });
  const label = SERVICE_LABELS.öppnad.name;
  if (!labels.includes(label))
    await context.client.rest.issues.addLabels({ ...context.at, issue_number: number, labels: [label] });
}

/**
 * Closes pull requests that were opened again although their case was removed: removes the branch, and comments why.
 * @param hashes the receipt hashes of the removed cases
 * @returns the ids of those that were closed
 */
export async function closeRemoved(
  context: WorkflowContext,
  { store }: CaseService,
  waiting: readonly WaitingFile[],
  pulls: ReadonlyMap<string, CasePull>,
  hashes: ReadonlySet<string>,
): Promise<string[]> {
  const closed: string[] = [];
  for (const { id, text } of waiting) {
    const file = tryReadCase(text);
    if (!file || !hashes.has(receiptHashOf(file))) continue;
    const pull = pulls.get(id);
    if (pull) {
      const comments = await commentsOf(context, pull.number);
      const marker = { kind: 'oppnad', key: 'borttaget' } as const;
      await upsertComment(context, pull.number, marker, CLOSED_TEXTS.removed, comments);
      await hideCase(context, pull, comments);
    }
    await store.reject(id);
    closed.push(id);
  }
  return closed;
}
