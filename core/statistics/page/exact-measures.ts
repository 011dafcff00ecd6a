import type { Case } from '../../case/case.ts';
import { daysBetween, longDate } from '../../date.ts';
import type { Routine } from '../../routine/routine.ts';
import { type Alike, alikeAmong } from '../facts/alike.ts';
import { effectAround } from '../facts/before-after.ts';
import { carriedOut, isPlanned } from '../facts/measures.ts';
import { countedFrom, nextAlike } from '../facts/recurrence.ts';
import { effectSentence, recurrenceSentence } from '../sentences/measures.ts';
import { ENOUGH } from '../uncertainty/enough.ts';
import { type Duration, stillWaiting } from '../uncertainty/kaplan-meier.ts';

/** How long after a measure the same thing counts as having come again. */
const HORIZON = 180;
/** The most measures that are told one by one. */
const MOST = 5;

/**
 * What measures led to, from the cases themselves: how often the same thing came again, with those that are too new
 * counted for as long as they are known, and the newest measures that can be compared before and after.
 * @param files every case as it was at the lock
 * @param own those of the period
 */
export function toldOfMeasures(
  files: readonly Case[],
  own: readonly Case[],
  lock: string,
  routine: Routine,
): string[] {
  const alike = alikeAmong(files);
  const kinds = own.filter((file) => alike.known(file));
  const after = kinds.filter((file) => carriedOut(file).length > 0);
  const without = kinds.filter((file) => carriedOut(file).length === 0 && !isPlanned(file));
  const [again] = stillWaiting(durations(after, alike, lock), [HORIZON]);
  const [base] = stillWaiting(durations(without, alike, lock), [HORIZON]);
  return [
    recurrenceSentence(
      after.length,
      HORIZON,
      again,
      without.length < ENOUGH.recurrence ? undefined : base?.estimate,
    ),
    ...compared(files, alike, lock, routine),
  ];
}

/** From the measure, or the report, until the same thing came again or the lock. */
function durations(files: readonly Case[], alike: Alike, lock: string): Duration[] {
  return files.map((file) => {
    const next = nextAlike(file, alike);
    return { days: daysBetween(countedFrom(file), next ?? lock), ended: next !== undefined };
  });
}

/** Of all cases and not only the period's own: a year after is needed, and few measures of the period have had it. */
function compared(
  files: readonly Case[],
  alike: Alike,
  lock: string,
  { kodlistor: { åtgärd } }: Routine,
): string[] {
  const since = files.reduce((first, { mottagen }) => (mottagen < first ? mottagen : first), lock);
  return files
    .filter((file) => alike.known(file))
    .flatMap((file) => {
      const measure = carriedOut(file).at(-1);
      const effect = measure && effectAround(measure, { file, lock, alike, since });
      return measure && effect && effect.before >= ENOUGH.effect ? [{ id: file.id, measure, effect }] : [];
    })
    .toSorted((a, b) => (a.measure.genomförd < b.measure.genomförd ? 1 : -1))
    .slice(0, MOST)
    .map(({ id, measure, effect }) => {
      const name = åtgärd.koder.find(({ kod }) => kod === measure.typ)?.namn ?? measure.typ;
      return `${name} i ${id}, genomförd ${longDate(measure.genomförd)}: ${effectSentence(effect)}`;
    });
}
