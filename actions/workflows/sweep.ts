import { errorName } from '../../adapters/error-name.ts';
import { logText } from '../../adapters/log.ts';
import { tryReadCase } from '../../core/case/try-read.ts';
import { swedishDay } from '../../core/date.ts';
import { labelChanges } from '../../core/labels/desired.ts';
import { SWEEP_LOG_TEXTS } from '../../core/texts/github.ts';
import type { CaseService } from '../service.ts';
import { sweepProblems } from '../sweep/command.ts';
import { sweep } from '../sweep/sweep.ts';
import { print, printError } from '../terminal.ts';
import { acceptMerged } from './accept-merged.ts';
import { alikeOnMain } from './alike.ts';
import { gitHubChannel, OutOfBudget } from './channel.ts';
import { mainCases, onCheckout, openCaseService } from './checkout.ts';
import type { WorkflowContext } from './context.ts';
import { syncLabels } from './labels.ts';
import { openOverviewIssue } from './overview-issue.ts';
import { type CasePull, casePullsById, findCasePull } from './pull.ts';
import { findLostOrders, repairPulls } from './repair.ts';
import { runOrdersOfComment } from './run-orders.ts';
import { labelsOf, showCase } from './show.ts';

/**
 * The most calls of a sweep. A job's own token may make 1 000 an hour; the checkout and other workflows need some too.
 */
const MAX_CALLS = 900;

/**
 * Runs the verb `sweep`: syncs the labels, opens pull requests for branches without one, accepts merged cases, carries
 * out orders whose run was lost, updates what pull requests show, and sends what is due, once.
 * @returns false when anything was left undone
 */
export async function sweepGitHub(context: WorkflowContext, root: string, now: number): Promise<boolean> {
  const today = swedishDay(now);
  const service = await openCaseService(context, root, now);
  const unfinished: string[] = [];
  const { parts } = SWEEP_LOG_TEXTS;
  /** A part that fails does not stop the others; the run then fails. */
  const runPart = async (what: string, run: () => Promise<number>) => {
    if (context.calls.used > MAX_CALLS) return void unfinished.push(SWEEP_LOG_TEXTS.budget(MAX_CALLS));
    try {
      const undone = await run();
      if (undone > 0) unfinished.push(SWEEP_LOG_TEXTS.left(what, undone));
    } catch (error) {
      if (error instanceof OutOfBudget) unfinished.push(SWEEP_LOG_TEXTS.budget(MAX_CALLS));
      else unfinished.push(`${SWEEP_LOG_TEXTS.left(what, 1)} (${errorName(error)})`);
    }
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
    print(SWEEP_LOG_TEXTS.repaired(opened.length, completed.length));
    for (const id of closed) {
      // Merged: the case is on main, and only its branch is left.
      if ((await findCasePull(context, id))?.isMerged) await service.store.reject(id);
      else print(SWEEP_LOG_TEXTS.closed(id));
    }
    if (stray.length > 0) print(SWEEP_LOG_TEXTS.strayBranches(stray.length));
    for (const { id } of incomplete) print(SWEEP_LOG_TEXTS.reviewer(id));
    return failed.length;
  });
  await runPart(parts.pulls, async () => {
    pulls = await casePullsById(context);
    return 0;
  });
  await runPart(parts.accepted, async () => ((await acceptMerged(context, root, now)) ? 0 : 1));
  await runPart(parts.orders, async () => {
    let undone = 0;
    for (const order of await findLostOrders(context, pulls, today))
      if (!(await runOrdersOfComment(context, root, now, order))) undone++;
    return undone;
  });
  await runPart(parts.shown, () => refreshDisplays(context, root, service, pulls, today));
  await runPart(parts.reminders, async () => {
    const channel = gitHubChannel(context, pulls, await openOverviewIssue(context), { maxCalls: MAX_CALLS });
    const swept = await sweep({ ...service, store: onCheckout(root, service.store) }, channel, { today });
    for (const problem of sweepProblems(swept)) printError(logText(problem));
    print(SWEEP_LOG_TEXTS.sum(swept.total, swept.newItems.length - swept.unsent.length, context.calls.used));
    return swept.unread.length + swept.unsent.length;
  });
  for (const line of unfinished) printError(line);
  return unfinished.length === 0;
}

/**
 * Updates the labels and the comment of every case on main whose labels have changed, as when a deadline comes nearer.
 * It takes a few calls for each of those, and none for the others.
 * @returns how many were left undone
 */
async function refreshDisplays(
  context: WorkflowContext,
  root: string,
  { association, routines }: CaseService,
  pulls: ReadonlyMap<string, CasePull>,
  today: string,
): Promise<number> {
  let undone = 0;
  const alike = alikeOnMain(root, routines);
  for (const { id, text } of mainCases(root)) {
    const pull = pulls.get(id);
    if (!pull || pull.isOpen) continue;
    const file = tryReadCase(text);
    // A case that was accepted in this sweep is still the old one in the checkout.
    if (!file || !routines[file.rutin] || file.hantering.fas === 'mottagen') continue;
    const shown = { association, routines, today, file, waits: false };
    const { add, remove } = labelChanges(pull.labels, labelsOf(shown));
    if (add.length + remove.length === 0) continue;
    if (context.calls.used > MAX_CALLS) undone++;
    else await showCase(context, pull, { ...shown, alike: alike(file) });
  }
  return undone;
}
