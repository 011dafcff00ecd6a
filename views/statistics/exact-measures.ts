import type { Case } from '../../core/case/case.ts';
import { daysBetween, longDate } from '../../core/date.ts';
import type { Routine } from '../../core/routine/routine.ts';
import { effectAround } from '../../core/statistics/facts/before-after.ts';
import { carriedOut, isPlanned } from '../../core/statistics/facts/measures.ts';
import { countedFrom, HORIZON, nextAlike } from '../../core/statistics/facts/recurrence.ts';
import { type Alike, alikeAmong } from '../../core/statistics/facts/similar-cases.ts';
import { effectSentence, recurrenceSentence } from '../../core/statistics/sentences/measures.ts';
import { isEnough } from '../../core/statistics/uncertainty/effect.ts';
import { ENOUGH } from '../../core/statistics/uncertainty/enough.ts';
import { type Duration, stillWaiting } from '../../core/statistics/uncertainty/kaplan-meier.ts';

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
  const judged = kinds.filter((file) => !isPlanned(file, routine));
  const [after, without] = [true, false].map((done) =>
    durations(
      judged.filter((file) => carriedOut(file, routine).length > 0 === done),
      alike,
      lock,
      routine,
    ),
  ) as [Duration[], Duration[]];
  const [again] = stillWaiting(after, [HORIZON]);
  const [base] = stillWaiting(without, [HORIZON]);
  return [
    recurrenceSentence(
      followed(after),
      HORIZON,
      again,
      followed(without) < ENOUGH.recurrence ? undefined : base?.estimate,
    ),
    ...compared(files, alike, lock, routine),
  ];
}

/** From the measure, or the report, until the same thing came again or the lock. */
function durations(files: readonly Case[], alike: Alike, lock: string, routine: Routine): Duration[] {
  return files.map((file) => {
    const next = nextAlike(file, alike, routine);
    return { days: daysBetween(countedFrom(file, routine), next ?? lock), ended: next !== undefined };
  });
}

/** How many are known for the whole time: they came again in it, or were waited for to its end. */
const followed = (all: readonly Duration[]): number =>
  all.filter(({ days, ended }) => days >= HORIZON || ended).length;

/** Of all cases and not only the period's own: a year after is needed, and few measures of the period have had it. */
function compared(files: readonly Case[], alike: Alike, lock: string, routine: Routine): string[] {
  return files
    .flatMap((file) => {
      const measure = carriedOut(file, routine).at(-1);
      const effect = measure && effectAround(measure, { file, lock, alike });
      return measure && effect && isEnough(effect) ? [{ id: file.id, measure, effect }] : [];
    })
    .toSorted((a, b) => (a.measure.genomförd < b.measure.genomförd ? 1 : -1))
    .slice(0, MOST)
    .map(({ id, measure, effect }) => {
      const name = routine.kodlistor.åtgärd.koder.find(({ kod }) => kod === measure.typ)?.namn ?? measure.typ;
      return `${name} i ${id}, genomförd ${longDate(measure.genomförd)}: ${effectSentence(effect)}`;
    });
}
