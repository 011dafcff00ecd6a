import { addDays } from '../../date.ts';
import { type FieldCode, IMMATURE, NOT_APPLICABLE, UNFILLED } from '../field.ts';
import {
  beforeAfterEffect,
  type Effect,
  hasEnoughCases,
  MONTHS_AFTER,
} from '../uncertainty/before-after-effect.ts';
import { isSignificant } from '../uncertainty/rate-ratio.ts';
import { type CompletedMeasure, completedMeasures } from './completed-measures.ts';
import { type CaseAtLock, field, type SourceField } from './source-field.ts';

const CODES: readonly FieldCode[] = [
  { kod: 'farre', namn: 'Färre rapporter efter, mer än slumpen förklarar' },
  { kod: 'fler', namn: 'Fler rapporter efter, mer än slumpen förklarar' },
  { kod: 'slump', namn: 'Kan inte skiljas från slump' },
  { kod: 'for-fa', namn: 'För få rapporter för att avgöra' },
  { kod: IMMATURE, namn: 'För tidigt att säga' },
  { kod: UNFILLED, namn: 'Ej ifyllt' },
  { kod: NOT_APPLICABLE, namn: 'Ingen genomförd åtgärd' },
];

/**
 * How reports of the same problem in the year after the last completed measure compare with the year before. The months
 * that led to the measure are left out; see `beforeAfterEffect`. It is a code rather than a number, so that it is
 * protected like the other fields.
 */
export const beforeAfterField: SourceField = field(
  'fore-efter',
  'Före och efter åtgärden',
  CODES,
  (context) => {
    const { file, lock, similar, routine } = context;
    const measure = completedMeasures(file, routine).at(-1);
    if (!measure) return [NOT_APPLICABLE];
    if (!similar.isComparable(file)) return [UNFILLED];
    if (!hasYearAfter(measure, lock)) return [IMMATURE];
    const effect = effectAround(measure, context);
    if (!effect || !hasEnoughCases(effect)) return ['for-fa'];
    if (!isSignificant(effect.ratio)) return ['slump'];
    return [effect.ratio.estimate < 1 ? 'farre' : 'fler'];
  },
);

/**
 * Compares the reports of the same problem before and after a measure.
 * @returns undefined unless there is a whole year on both sides
 */
export function effectAround(
  { nr, genomförd }: CompletedMeasure,
  { file, lock, similar }: Pick<CaseAtLock, 'file' | 'lock' | 'similar'>,
): Effect | undefined {
  const from = monthNumber(similar.firstDay ?? lock);
  // The month of the lock counts only when the lock is its last day.
  const months = new Array<number>(Math.max(0, monthNumber(addDays(lock, 1)) - from)).fill(0);
  const decided = file.historik.find(({ händelse, till }) => händelse === 'åtgärd' && till === nr)?.datum;
  const place = { decided: monthNumber(decided ?? genomförd) - from, done: monthNumber(genomförd) - from };
  // Most measures are too new: check that first, because counting the reports takes longer.
  if (!beforeAfterEffect(months, place)) return undefined;
  for (const day of similar.reportDays(file)) {
    const at = monthNumber(day) - from;
    if (at < months.length) months[at] = (months[at] ?? 0) + 1;
  }
  return beforeAfterEffect(months, place);
}

/** Whether the year that is compared with the time before had ended by the lock. */
function hasYearAfter({ genomförd }: CompletedMeasure, lock: string): boolean {
  return monthNumber(genomförd) + MONTHS_AFTER <= monthNumber(addDays(lock, 1));
}

const monthNumber = (day: string): number => Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1;
