import { errorName } from '../../adapters/error-name.ts';
import { logText } from '../../adapters/log.ts';
import { readHeads } from '../../adapters/store/github/listing.ts';
import { swedishDay } from '../../core/date.ts';
import { SWEEP_LOG_TEXTS } from '../../core/texts/github.ts';
import { gitHubErrorText } from '../../core/texts/workflow.ts';
import { UserError } from '../../core/user-error.ts';
import type { BotComment } from '../../views/comment/marker.ts';
import { sweepProblems } from '../sweep/command.ts';
import { sweep } from '../sweep/sweep.ts';
import { printError } from '../terminal.ts';
import { acceptMerged } from './accept-merged.ts';
import { waitingInCheckout } from './branches.ts';
import { gitHubChannel, OutOfBudget } from './channel.ts';
import { mainCases, onCheckout, openCaseService, removalNotes } from './checkout.ts';
import { closeRemoved, mendClosed } from './closed.ts';
import { repoOf, type WorkflowContext } from './context.ts';
import { syncLabels } from './labels.ts';
import { findLostOrders } from './lost-orders.ts';
import { type OverviewIssue, openOverviewIssue } from './overview-issue.ts';
import { openPeople } from './people.ts';
import { type CasePull, casePullsById, findCasePull } from './pull.ts';
import { refreshDisplays } from './refresh.ts';
import { repairPulls } from './repair.ts';
import { runOrdersOfComment } from './run-orders.ts';
import { takeLeft } from './take-replies.ts';

/**
 * The most calls of a sweep. A job's own token may make 1 000 an hour; the checkout and other workflows need some too.
 */
const MAX_CALLS = 900;

/**
 * Runs the verb `sweep`: syncs the labels, opens pull requests for branches without one, accepts merged cases, carries
 * out orders whose run was lost, sends what is due, once, and updates what pull requests show.
 * @returns false when anything was left undone
 */
export async function sweepGitHub(context: WorkflowContext, root: string, now: number): Promise<boolean> {
  const today = swedishDay(now);
  const service = await openCaseService(context, root, now);
  const findPeople = openPeople(context, service.association);
  const unfinished: string[] = [];
  /** What a person can do about each refusal from GitHub, without repetition. */
  const why = new Set<string>();
  const { parts } = SWEEP_LOG_TEXTS;
  /** A part that fails does not stop the others; the run then fails. */
  const runPart = async (what: string, run: () => Promise<number>) => {
    if (context.calls.used > MAX_CALLS) return void unfinished.push(SWEEP_LOG_TEXTS.budget(MAX_CALLS));
    try {
      const undone = await run();
      if (undone > 0) unfinished.push(SWEEP_LOG_TEXTS.left(what, undone));
    } catch (error) {
      if (error instanceof OutOfBudget) unfinished.push(SWEEP_LOG_TEXTS.budget(MAX_CALLS));
      else {
        unfinished.push(`${SWEEP_LOG_TEXTS.left(what, 1)} (${errorName(error)})`);
        why.add(sentenceOf(error));
      }
    }
  };
  /** Work that does not fit in one night is not a failure: the following nights do it. */
  const sayLater = (what: string, left: number) => {
    if (left > 0) context.say(SWEEP_LOG_TEXTS.later(what, left));
  };
  let pulls: ReadonlyMap<string, CasePull> = new Map();
  await runPart(parts.labels, async () => {
    await syncLabels(
      context,
      service.association.områden.map(({ kod }) => kod),
    );
    return 0;
  });
  await runPart(parts.missing, async () => {
    const { opened, completed, closed, stray, failed, incomplete } = await repairPulls(context, service);
    context.say(SWEEP_LOG_TEXTS.repaired(opened.length, completed.length));
    // Merged: the case is on main, and only its branch is left.
    for (const id of closed) if ((await findCasePull(context, id))?.isMerged) await service.store.reject(id);
    if (stray.length > 0) context.say(SWEEP_LOG_TEXTS.strayBranches(stray.length));
    for (const { id } of incomplete) context.say(SWEEP_LOG_TEXTS.reviewer(id));
    return failed.length;
  });
  await runPart(parts.pulls, async () => {
    pulls = await casePullsById(context);
    return 0;
  });
  await runPart(parts.closed, async () => {
    const onMain = new Set(mainCases(root).map(({ id }) => id));
    const { reopened, removed, failed } = await mendClosed(context, service, pulls.values(), onMain);
    for (const id of reopened) context.say(SWEEP_LOG_TEXTS.reopened(id));
    for (const id of removed) context.say(SWEEP_LOG_TEXTS.removedAgain(id));
    return failed.length;
  });
  await runPart(parts.accepted, async () => ((await acceptMerged(context, root, now)) ? 0 : 1));
  // Orders and merges change branches, so what waits is taken from the checkout only where it has not moved since.
  let waiting = waitingInCheckout(root);
  await runPart(parts.orders, async () => {
    let undone = 0;
    for (const order of await findLostOrders(context, pulls, today)) {
      if (!(await runOrdersOfComment(context, root, now, order))) undone++;
    }
    return undone;
  });
  let overview: OverviewIssue | undefined;
  const findOverview = async () => {
    overview ??= await openOverviewIssue(context, findPeople);
    return overview;
  };
  await runPart(parts.replies, () =>
    takeLeft(context, root, service, findPeople, async () => (await findOverview()).number),
  );
  await runPart(parts.removed, async () => {
    if (!waiting) return 0;
    const heads = (await readHeads(repoOf(context))).waiting;
    waiting = waiting.filter(({ id, tip }) => heads.get(id) === tip);
    const hashes = new Set(removalNotes(root).map(({ hash }) => hash));
    const closed = await closeRemoved(context, service, waiting, pulls, hashes);
    for (const id of closed) context.say(SWEEP_LOG_TEXTS.removedAgain(id));
    waiting = waiting.filter(({ id }) => !closed.includes(id));
    return 0;
  });
  let live: ReadonlyMap<number, BotComment> = new Map();
  await runPart(parts.reminders, async () => {
    const channel = gitHubChannel(context, findPeople, pulls, await findOverview(), { maxCalls: MAX_CALLS });
    live = channel.live;
    const store = onCheckout(root, service.store, waiting);
    const swept = await sweep({ ...service, store }, channel, { today });
    for (const problem of sweepProblems(swept)) printError(logText(problem));
    context.say(
      SWEEP_LOG_TEXTS.sum(swept.total, swept.newItems.length - swept.unsent.length, context.calls.used),
    );
    sayLater(parts.reminders, channel.left);
    return swept.unread.length + swept.unsent.length;
  });
  await runPart(parts.shown, async () => {
    const state = { pulls, today, waiting: waiting ?? [], live, maxCalls: MAX_CALLS };
    const { failed, left } = await refreshDisplays(context, root, service, state);
    sayLater(parts.shown, left);
    return failed;
  });
  why.delete('');
  for (const line of [...unfinished, ...why]) context.say(line);
  return unfinished.length === 0;
}

/** What a person can do about an error, as a sentence; empty if the error comes from neither GitHub nor the store. */
function sentenceOf(error: unknown): string {
  if (error instanceof UserError) return error.sentence;
  const { status, message = '' } = error as { status?: number; message?: string };
  return typeof status === 'number' ? gitHubErrorText(status, message, SWEEP_LOG_TEXTS.purpose) : '';
}
