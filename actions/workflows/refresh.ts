import type { Case } from '../../core/case/case.ts';
import { tryReadCase } from '../../core/case/try-read.ts';
import { compareStrings } from '../../core/compare.ts';
import { labelChanges } from '../../core/labels/desired.ts';
import { SERVICE_LABELS, type ServiceLabelKey } from '../../core/labels/labels.ts';
import type { BotComment } from '../../views/comment/marker.ts';
import type { CaseService } from '../service.ts';
import { alikeOnMain } from './alike.ts';
import type { WaitingFile } from './branches.ts';
import { mainCases } from './checkout.ts';
import type { WorkflowContext } from './context.ts';
import { setLabels } from './labels.ts';
import type { CasePull } from './pull.ts';
import { type CaseDisplay, isShown, showCase, wantedLabels } from './show.ts';

/**
 * The most calls in a night that update what pull requests show. Nearly all of them write, and Octokit writes once a
 * second, so this is four minutes.
 */
const MAX_CALLS_SHOWN = 240;
/** This many failures mean that GitHub is down, and then each case may wait a minute for it. */
const MAX_FAILED = 5;

/** What the displays are compared with. */
interface DisplayState {
  pulls: ReadonlyMap<string, CasePull>;
  today: string;
  waiting: readonly WaitingFile[];
  /** The live comment of each pull request, by number, of those that were changed lately. */
  live: ReadonlyMap<number, BotComment>;
  maxCalls: number;
}

/** The displays that a night did not update. */
interface Undone {
  /** Cases that failed; when none was updated, also those that wait. */
  failed: number;
  /** Cases that wait for the next nights, because others were more urgent. */
  left: number;
}

/** A case, its pull request, and the labels that this should have. */
interface Shown {
  pull: CasePull;
  display: CaseDisplay & { file: Case };
  wanted: string[];
  /** The labels that it lacks. */
  add: string[];
  isRelabelled: boolean;
}

/**
 * Updates the labels and the comment of every case, on main and waiting, where they are out of date: a deadline comes
 * nearer although nothing is done. It takes a few calls for each of those, and none for the others. Late cases come first
 * and then the oldest, until the night's calls are used. Comments whose labels are right come last: a new version of
 * Skav may change the text of all of them.
 */
export async function refreshDisplays(
  context: WorkflowContext,
  root: string,
  service: CaseService,
  state: DisplayState,
): Promise<Undone> {
  const last = Math.min(state.maxCalls, context.calls.used + MAX_CALLS_SHOWN);
  const alike = alikeOnMain(root, service.routines);
  const all = shownCases(context, root, service, state);
  const withAlike = ({ display }: Shown): CaseDisplay =>
    display.waits ? display : { ...display, alike: alike(display.file) };
  const result = { failed: 0, left: 0, done: 0 };
  const isFull = () => context.calls.used >= last || result.failed >= MAX_FAILED;
  const attempt = async (show: () => Promise<void>): Promise<void> => {
    try {
      await show();
      result.done++;
    } catch {
      result.failed++;
    }
  };
  for (const one of all.filter(({ isRelabelled }) => isRelabelled).toSorted(byUrgency)) {
    const { pull, display, wanted } = one;
    const comment = state.live.get(pull.number);
    if (isFull()) result.left++;
    // The comment of a faulty file lists its faults, which only its check finds, so it is left as it is.
    else if (isWrong(display)) await attempt(() => setLabels(context, pull.number, pull.labels, wanted));
    else await attempt(() => showCase(context, pull, withAlike(one), comment && [comment]));
  }
  for (const one of all) {
    const comment = state.live.get(one.pull.number);
    if (one.isRelabelled || isWrong(one.display) || !comment) continue;
    if (isFull()) break;
    const display = withAlike(one);
    if (!isShown(display, comment)) await attempt(() => showCase(context, one.pull, display, [comment]));
  }
  const { failed, left, done } = result;
  return done > 0 ? { failed, left } : { failed: failed + left, left: 0 };
}

/** Returns the cases whose pull requests are kept up to date, and the labels of each. */
function shownCases(
  { shown }: WorkflowContext,
  root: string,
  { association, routines }: CaseService,
  { pulls, today, waiting }: DisplayState,
): Shown[] {
  const one = (file: Case | undefined, waits: boolean): Shown[] => {
    const pull = file && pulls.get(file.id);
    if (!pull || pull.isOpen !== waits || shown.has(pull.number) || !routines[file.rutin]) return [];
    const found = waits ? { found: foundBefore(pull.labels) } : {};
    const display = { association, routines, today, file, waits, ...found };
    const wanted = wantedLabels(pull, display);
    const { add, remove } = labelChanges(pull.labels, wanted);
    return [{ pull, display, wanted, add, isRelabelled: add.length + remove.length > 0 }];
  };
  const onMain = mainCases(root);
  const ids = new Set(onMain.map(({ id }) => id));
  return [
    ...waiting.flatMap(({ id, text }) => (ids.has(id) ? [] : one(tryReadCase(text), true))),
    ...onMain.flatMap(({ text }) => {
      const file = tryReadCase(text);
      // A case that was accepted in this sweep is still the old one in the checkout.
      return file?.hantering.fas === 'mottagen' ? [] : one(file, false);
    }),
  ];
}

/** Sorts cases that became late first, then those that soon will be, and the oldest of each first. */
function byUrgency(a: Shown, b: Shown): number {
  const rank = ({ add }: Shown): number =>
    add.includes(SERVICE_LABELS.försenat.name) ? 0 : add.includes(SERVICE_LABELS.nära.name) ? 1 : 2;
  const [one, other] = [a.display.file, b.display.file];
  return (
    rank(a) - rank(b) || compareStrings(one.mottagen, other.mottagen) || compareStrings(one.id, other.id)
  );
}

const isWrong = ({ found }: CaseDisplay): boolean =>
  found !== undefined && found.faults + found.shape + found.stops > 0;

/** Reads from the labels what the check of a waiting case found: that does not change with the day. */
function foundBefore(labels: readonly string[]): NonNullable<CaseDisplay['found']> {
  const has = (key: ServiceLabelKey) => Number(labels.includes(SERVICE_LABELS[key].name));
  return { faults: has('rätta'), shape: has('ändring'), stops: has('personuppgift'), warnings: has('läs') };
}
