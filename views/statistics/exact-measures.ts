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

/** The most measures that are described one by one. */
const MOST = 5;

/**
 * Describes what measures led to, from the cases themselves: how often the same problem recurred, with recent measures
 * counted for as long as they were followed, and the newest measures that can be compared before and after.
 * @param files every case as it was at the lock
 * @param own the cases of the period
 * @returns one sentence per item
 */
export function describeMeasures(
  files: readonly Case[],
  own: readonly Case[],
  lock: string,
  routine: Routine,
): string[] {
  const similar = indexSimilar(files, routine);
  const kinds = own.filter((file) => similar.isComparable(file));
  const judged = kinds.filter((file) => !hasPendingMeasure(file, routine));
  const [after, without] = [true, false].map((done) =>
    durations(
      judged.filter((file) => completedMeasures(file, routine).length > 0 === done),
      similar,
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
    ...describeEffects(files, similar, lock, routine),
  ];
}

/** The time from the measure, or the report, until the problem recurred or the lock. */
function durations(
  files: readonly Case[],
  similar: SimilarCases,
  lock: string,
  routine: Routine,
): Duration[] {
  return files.map((file) => {
    const next = nextSimilarDay(file, similar, routine);
    return { days: daysBetween(recurrenceStart(file, routine), next ?? lock), ended: next !== undefined };
  });
}

/** How many were followed for the whole time, or until the problem recurred. */
const followed = (all: readonly Duration[]): number =>
  all.filter(({ days, ended }) => days >= RECURRENCE_DAYS || ended).length;

/** Uses all cases, not only those of the period: few measures of the period have had the year after that is needed. */
function describeEffects(
  files: readonly Case[],
  similar: SimilarCases,
  lock: string,
  routine: Routine,
): string[] {
  return files
    .flatMap((file) => {
      const measure = completedMeasures(file, routine).at(-1);
      const effect = measure && effectAround(measure, { file, lock, similar });
      return measure && effect && hasEnoughCases(effect) ? [{ id: file.id, measure, effect }] : [];
    })
    .toSorted((a, b) => (a.measure.genomförd < b.measure.genomförd ? 1 : -1))
    .slice(0, MOST)
    .map(({ id, measure, effect }) => {
      const name = routine.kodlistor.åtgärd.koder.find(({ kod }) => kod === measure.typ)?.namn ?? measure.typ;
      return `${name} i ${id}, genomförd ${longDate(measure.genomförd)}: ${effectSentence(effect)}`;
    });
}
