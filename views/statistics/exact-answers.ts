import type { Case } from '../../core/case/case.ts';
import { addMonths, daysBetween } from '../../core/date.ts';
import { ANSWER_LIMIT } from '../../core/statistics/facts/time.ts';

/** How long a case waited for its first answer, or has waited so far. */
export interface AnswerTime {
  days: number;
  /** The same as a part of the case's own three months, so that the limit is at 3 whatever months they were. */
  months: number;
  isAnswered: boolean;
}

/**
 * Returns how long each case waited for its first answer, until the lock day for those that have none. Of imported cases
 * it is not known.
 */
export function answerTimes(files: readonly Case[], lockDay: string): AnswerTime[] {
  const timed = files.filter(({ källa }) => källa === undefined);
  return timed.map(({ mottagen, hantering }) => {
    const answered = hantering.svar?.[0]?.datum;
    const days = daysBetween(mottagen, answered ?? lockDay);
    const limit = daysBetween(mottagen, addMonths(mottagen, ANSWER_LIMIT));
    return { days, months: (ANSWER_LIMIT * days) / limit, isAnswered: answered !== undefined };
  });
}

/** Whether an answer came after its last day, or has not come though that day has passed. */
export const isLate = ({ months }: AnswerTime): boolean => months > ANSWER_LIMIT;
