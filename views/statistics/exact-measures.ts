import type { Case } from '../../core/case/case.ts';
import { daysBetween, longDate } from '../../core/date.ts';
import type { Routine } from '../../core/routine/routine.ts';
import { effectAround } from '../../core/statistics/facts/before-after.ts';
import { completedMeasures, hasPendingMeasure } from '../../core/statistics/facts/completed-measures.ts';
import { nextSimilarDay, RECURRENCE_DAYS, recurrenceStart } from '../../core/statistics/facts/recurrence.ts';
import { indexSimilar, type SimilarCases } from '../../core/statistics/facts/similar-cases.ts';
import { effectSentence, recurrenceSentence } from '../../core/statistics/sentences/measures.ts';
import { hasEnoughCases } from '../../core/statistics/uncertainty/before-after-effect.ts';
import { type Duration, kaplanMeierAt } from '../../core/statistics/uncertainty/kaplan-meier.ts';
import { MINIMUM_CASES } from '../../core/statistics/uncertainty/minimum-cases.ts';

/** The most measures that are told one by one. */
const MOST = 5;

/**
 * What measures led to, from the cases themselves: how often the same thing came again, with those that are too new
 * counted for as long as they are known, and the newest measures that can be compared before and after.
 * @param files every case as it was at the lock
 * @param own those of the period
 */
export function describeMeasures(
  files: readonly Case[],
  own: readonly Case[],
  lock: string,
  routine: Routine,
): string[] {
  const alike = indexSimilar(files);
  const kinds = own.filter((file) => alike.isComparable(file));
  const judged = kinds.filter((file) => !hasPendingMeasure(file, routine));
  const [after, without] = [true, false].map((done) =>
    durations(
      judged.filter((file) => completedMeasures(file, routine).length > 0 === done),
      alike,
      lock,
      routine,
    ),
  ) as [Duration[], Duration[]];
  const [again] = kaplanMeierAt(after, [RECURRENCE_DAYS]);
  const [base] = kaplanMeierAt(without, [RECURRENCE_DAYS]);
  return [
    recurrenceSentence(
      followed(after),
      RECURRENCE_DAYS,
      again,
      followed(without) < MINIMUM_CASES.recurrence ? undefined : base?.estimate,
    ),
    ...describeEffects(files, alike, lock, routine),
  ];
}

/** From the measure, or the report, until the same thing came again or the lock. */
function durations(files: readonly Case[], alike: SimilarCases, lock: string, routine: Routine): Duration[] {
  return files.map((file) => {
    const next = nextSimilarDay(file, alike, routine);
    return { days: daysBetween(recurrenceStart(file, routine), next ?? lock), ended: next !== undefined };
  });
}

/** How many are known for the whole time: they came again in it, or were waited for to its end. */
const followed = (all: readonly Duration[]): number =>
  all.filter(({ days, ended }) => days >= RECURRENCE_DAYS || ended).length;

/** Of all cases and not only the period's own: a year after is needed, and few measures of the period have had it. */
function describeEffects(
  files: readonly Case[],
  alike: SimilarCases,
  lock: string,
  routine: Routine,
): string[] {
  return files
    .flatMap((file) => {
      const measure = completedMeasures(file, routine).at(-1);
      const effect = measure && effectAround(measure, { file, lock, similar: alike });
      return measure && effect && hasEnoughCases(effect) ? [{ id: file.id, measure, effect }] : [];
    })
    .toSorted((a, b) => (a.measure.genomförd < b.measure.genomförd ? 1 : -1))
    .slice(0, MOST)
    .map(({ id, measure, effect }) => {
      const name = routine.kodlistor.åtgärd.koder.find(({ kod }) => kod === measure.typ)?.namn ?? measure.typ;
      return `${name} i ${id}, genomförd ${longDate(measure.genomförd)}: ${effectSentence(effect)}`;
    });
}
