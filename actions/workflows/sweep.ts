import { errorName } from '../../adapters/error-name.ts';
import { readAnyCase } from '../../core/case/any.ts';
import { swedishDay } from '../../core/date.ts';
import { labelSteps } from '../../core/labels/desired.ts';
import { SWEPT_ON_GITHUB } from '../../core/texts/github.ts';
import type { CaseWork } from '../service.ts';
import { troubles } from '../sweep/command.ts';
import { sweep } from '../sweep/sweep.ts';
import { accept } from './accept.ts';
import { openCalendar } from './calendar.ts';
import { openCaseWork } from './case-work.ts';
import { gitHubChannel, OutOfBudget } from './channel.ts';
import { mainCases, onCheckout } from './checkout.ts';
import type { Workplace } from './context.ts';
import { healLabels } from './labels.ts';
import { allPulls, type CasePull, pullOf } from './pull.ts';
import { healPulls, lostOrders } from './repair.ts';
import { answerOrders } from './run-orders.ts';
import { desired, show } from './show.ts';

/** A job's own token may make 1 000 calls an hour; the checkout and other workflows need some too. */
const MOST_CALLS = 900;

/**
 * Goes through everything and makes it right: cases that were merged are taken in, orders that were lost carried out,
 * branches without a pull request given one, labels mended, and what is due said once. False when anything is left.
 */
export async function sweepGitHub(place: Workplace, root: string, now: number): Promise<boolean> {
  const today = swedishDay(now);
  const work = await openCaseWork(place, root, now);
  const left: string[] = [];
  const { parts } = SWEPT_ON_GITHUB;
  /** One part that fails does not stop the others; the run is red. */
  const part = async (what: string, run: () => Promise<number>) => {
    if (place.calls.used > MOST_CALLS) return void left.push(SWEPT_ON_GITHUB.budget(MOST_CALLS));
    try {
      const undone = await run();
      if (undone > 0) left.push(SWEPT_ON_GITHUB.left(what, undone));
    } catch (error) {
      if (error instanceof OutOfBudget) left.push(SWEPT_ON_GITHUB.budget(MOST_CALLS));
      else left.push(`${SWEPT_ON_GITHUB.left(what, 1)} (${errorName(error)})`);
    }
  };
  let pulls: ReadonlyMap<string, CasePull> = new Map();
  await part(parts.labels, async () => {
    await healLabels(
      place,
      work.association.områden.map(({ kod }) => kod),
    );
    return 0;
  });
  await part(parts.missing, async () => {
    const { opened, dressed, closed, odd, failed, undressed } = await healPulls(place, work);
    console.log(SWEPT_ON_GITHUB.healed(opened.length, dressed.length));
    for (const id of closed) {
      // Merged: the case is on main, and its branch is only left over.
      if ((await pullOf(place, id))?.isMerged) await work.store.reject(id);
      else console.log(SWEPT_ON_GITHUB.closed(id));
    }
    if (odd.length > 0) console.log(SWEPT_ON_GITHUB.odd(odd.length));
    for (const { id } of undressed) console.log(SWEPT_ON_GITHUB.reviewer(id));
    return failed.length;
  });
  await part(parts.pulls, async () => {
    pulls = await allPulls(place);
    return 0;
  });
  await part(parts.accepted, async () => ((await accept(place, root, now)) ? 0 : 1));
  await part(parts.orders, async () => {
    let undone = 0;
    for (const order of await lostOrders(place, pulls, today))
      if (!(await answerOrders(place, root, now, order))) undone++;
    return undone;
  });
  await part(parts.shown, () => mendShown(place, root, work, pulls, today));
  await part(parts.reminders, async () => {
    const channel = gitHubChannel(place, pulls, await openCalendar(place), { most: MOST_CALLS });
    const swept = await sweep({ ...work, store: onCheckout(root, work.store) }, channel, { today });
    for (const line of troubles(swept)) console.error(line);
    console.log(SWEPT_ON_GITHUB.sum(swept.of, swept.news.length - swept.unsaid.length, place.calls.used));
    return swept.unread.length + swept.unsaid.length;
  });
  for (const line of left) console.error(line);
  return left.length === 0;
}

/**
 * The labels of every case on main, and its comment where they differ: then a deadline has come nearer. A few calls for
 * each that differs, none for the others.
 */
async function mendShown(
  place: Workplace,
  root: string,
  { association, routines }: CaseWork,
  pulls: ReadonlyMap<string, CasePull>,
  today: string,
): Promise<number> {
  let undone = 0;
  for (const { id, text } of mainCases(root)) {
    const pull = pulls.get(id);
    if (!pull || pull.isOpen) continue;
    const file = readAnyCase(text);
    // One that is only now taken in stands in the checkout as it was.
    if (!file || !routines[file.rutin] || file.hantering.fas === 'mottagen') continue;
    const shown = { association, routines, today, file, waits: false };
    const { add, remove } = labelSteps(pull.labels, desired(shown).labels);
    if (add.length + remove.length === 0) continue;
    if (place.calls.used > MOST_CALLS) undone++;
    else await show(place, pull, shown);
  }
  return undone;
}
