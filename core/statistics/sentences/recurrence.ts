import { fisherExact } from '../uncertainty/fisher.ts';
import { MINIMUM_CASES } from '../uncertainty/minimum-cases.ts';
import { formatCount, formatList } from './numbers.ts';
import { shareText } from './share.ts';

/** Cases that were followed long enough, and in how many of them the same thing was reported again. */
export interface Recurrence {
  name: string;
  recurred: number;
  cases: number;
}

/** Below this a difference is called one: of a dozen comparisons, one in twenty would be wrong by chance. */
const SIGNIFICANCE_LEVEL = 0.002;

/** Measures told apart in one way: by their strength, or by their kind. */
export interface RecurrenceGroup {
  /** "styrka", "slag" */
  by: string;
  measures: readonly Recurrence[];
}

/** Said when nothing can be said of what came again. */
export const RECURRENCE_UNKNOWN =
  'Det är för få ärenden som får visas för att avgöra hur ofta samma sak händer igen efter en åtgärd.';

/**
 * How often the same thing came again after measures, beside the base rate. Those with too few cases are left out. The
 * base rate is that of cases without a measure; only what chance cannot explain is called a difference.
 * @returns undefined when there are too few of all
 */
export function recurrenceByMeasureSentence(
  ways: readonly RecurrenceGroup[],
  base: Omit<Recurrence, 'name'> | undefined,
): string | undefined {
  const enough = ways.map(({ by, measures }) => ({
    by,
    measures: measures.filter(({ cases }) => cases >= MINIMUM_CASES.recurrence),
  }));
  const reportable = enough.filter(({ measures }) => measures.length > 0);
  if (reportable.length === 0 || !base || base.cases < MINIMUM_CASES.recurrence) return undefined;
  const describe = (kind: Recurrence) => {
    const than = kind.recurred / kind.cases < base.recurred / base.cases ? 'mer sällan' : 'oftare';
    const far = fisherExact([kind.recurred, kind.cases], [base.recurred, base.cases]) < SIGNIFICANCE_LEVEL;
    const verdict = far ? `${than} än utan åtgärd` : 'skillnaden mot dem utan åtgärd kan vara slump';
    return `${kind.name}: ${shareText(kind.recurred, kind.cases)}, ${verdict}.`;
  };
  const parts = reportable.map(
    ({ by, measures }) => `Efter åtgärdens ${by}, där det går att säga: ${measures.map(describe).join(' ')}`,
  );
  return `Samma sak hände igen efter 30–180 dagar utan åtgärd i ${shareText(base.recurred, base.cases)}. ${parts.join(' ')} Åtgärder vidtas oftare där något redan har hänt flera gånger, så skillnaden säger inte ensam vad åtgärden gav.`;
}

/** The fewest cases a year that make a cause one that is there that year: what a release shows. */
const PRESENT = 5;

/**
 * The causes that have at least five cases in every year.
 * @param cases of each cause a year; undefined when the number is hidden
 */
export function sameEveryYearSentence(
  years: readonly string[],
  causes: readonly { label: string; cases: readonly (number | undefined)[] }[],
): string {
  if (years.length < 2) return 'Det är för få år för att avgöra om samma orsaker kommer år efter år.';
  const same = causes.flatMap(({ label, cases }) => {
    const shown = cases.filter((n) => n !== undefined && n >= PRESENT) as number[];
    return shown.length === years.length ? [`”${label}” (${formatList(shown.map(formatCount))})`] : [];
  });
  if (same.length === 0)
    return `Det är för få ärenden som får visas för att avgöra om samma orsaker kommer år efter år ${spanOf(years)}.`;
  return `Varje år ${spanOf(years)} finns ${formatList(same)}. Orsaker med små tal kan också ha kommit varje år.`;
}

/**
 * The causes that have at least five cases in the same month of every year.
 * @param month "mars"
 */
export function sameMonthSentence(
  month: string,
  years: readonly string[],
  causes: readonly { label: string; cases: readonly (number | undefined)[] }[],
): string {
  const same = causes.filter(({ cases }) => cases.every((n) => n !== undefined && n >= PRESENT));
  const span = `${month} varje år ${spanOf(years)}`;
  return same.length === 0
    ? `Ingen orsak har minst ${PRESENT} ärenden som får visas i ${span}.`
    : `I ${span} finns ${formatList(same.map(({ label }) => `”${label}”`))}. Läs några av ärendena bredvid varandra och se vad som inte har ändrats.`;
}

/** 2023–2025, or 2023 och 2025 when one between is not there. */
function spanOf(years: readonly string[]): string {
  const [first, last] = [Number(years[0]), Number(years.at(-1))];
  return last - first === years.length - 1 ? `${first}–${last}` : formatList(years);
}
