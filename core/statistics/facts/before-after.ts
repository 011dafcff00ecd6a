import { addDays } from '../../date.ts';
import { type FieldCode, IMMATURE, NOT_APPLICABLE, UNFILLED } from '../field.ts';
import { type Effect, effectOf, isEnough, MONTHS_AFTER } from '../uncertainty/effect.ts';
import { beyondChance } from '../uncertainty/rate-ratio.ts';
import { carriedOut, type DoneMeasure } from './measures.ts';
import { field, type Moment, type SourceField } from './source.ts';

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
 * How cases about the same thing were reported in the year before and the year after the last finished measure. The
 * months that led to it are left out; see `effectOf`. A code and not a number, so that it is protected like the rest.
 */
export const beforeAfterField: SourceField = field(
  'fore-efter',
  'Före och efter åtgärden',
  CODES,
  (moment) => {
    const { file, lock, alike, routine } = moment;
    const measure = carriedOut(file, routine).at(-1);
    if (!measure) return [NOT_APPLICABLE];
    if (!alike.known(file)) return [UNFILLED];
    if (!hasYearAfter(measure, lock)) return [IMMATURE];
    const effect = effectAround(measure, moment);
    if (!effect || !isEnough(effect)) return ['for-fa'];
    if (!beyondChance(effect.ratio)) return ['slump'];
    return [effect.ratio.estimate < 1 ? 'farre' : 'fler'];
  },
);

/** What was reported about the same thing before and after a measure, or undefined when a year is missing on one side. */
export function effectAround(
  { nr, genomförd }: DoneMeasure,
  { file, lock, alike }: Pick<Moment, 'file' | 'lock' | 'alike'>,
): Effect | undefined {
  const from = monthNumber(alike.since ?? lock);
  // A month that the lock falls in the middle of is not whole.
  const months = new Array<number>(Math.max(0, monthNumber(addDays(lock, 1)) - from)).fill(0);
  const decided = file.historik.find(({ händelse, till }) => händelse === 'åtgärd' && till === nr)?.datum;
  const place = { decided: monthNumber(decided ?? genomförd) - from, done: monthNumber(genomförd) - from };
  // Most measures are too new; only the others are worth counting for.
  if (!effectOf(months, place)) return undefined;
  for (const day of alike.days(file)) {
    const at = monthNumber(day) - from;
    if (at < months.length) months[at] = (months[at] ?? 0) + 1;
  }
  return effectOf(months, place);
}

/** Whether everything that is compared after it had been reported at the lock. */
function hasYearAfter({ genomförd }: DoneMeasure, lock: string): boolean {
  return monthNumber(genomförd) + MONTHS_AFTER <= monthNumber(addDays(lock, 1));
}

const monthNumber = (day: string): number => Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1;
