import { fisherExact } from '../uncertainty/fisher.ts';
import { MINIMUM_CASES } from '../uncertainty/minimum-cases.ts';
import { formatCount, formatList } from './numbers.ts';
import { shareText } from './share.ts';

/** Cases that were followed long enough, and in how many of them the same problem was reported again. */
export interface Recurrence {
  name: string;
  recurred: number;
  cases: number;
}

/**
 * The p-value below which a difference is reported. Stricter than 0.05, because a dozen comparisons are made at once.
 */
const SIGNIFICANCE_LEVEL = 0.002;

/** Measures grouped in one way: by their strength, or by their kind. */
export interface RecurrenceGroup {
  /** "styrka", "slag" */
  by: string;
  measures: readonly Recurrence[];
}

/** Shown where recurrence is not published: it is derived from the measures and from other cases. */
export const RECURRENCE_UNKNOWN =
  'Hur ofta samma sak händer igen efter en åtgärd publiceras inte. Det står i styrelsens interna underlag.';

/**
 * Says how often the same problem recurred after measures, with the base rate: that of cases without a measure.
 * Measures with too few cases are left out. Only what chance cannot explain is called a difference.
 * @returns undefined when no measure, or not the base rate, has enough cases
 */
export function recurrenceByMeasureSentence(
  groups: readonly RecurrenceGroup[],
  base: Omit<Recurrence, 'name'> | undefined,
): string | undefined {
  const enough = groups.map(({ by, measures }) => ({
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
  const caveat =
    'Åtgärder vidtas oftare där något redan har hänt flera gånger, så skillnaden säger inte ensam vad åtgärden gav.';
  return [
    `Samma sak hände igen efter 30–180 dagar utan åtgärd i ${shareText(base.recurred, base.cases)}.`,
    ...parts,
    caveat,
  ].join(' ');
}

/** The fewest cases for a cause to count as present in a year, or month: what a release may show. */
const PRESENT = 5;

/** A cause with its number of cases in each year, undefined when hidden. */
export interface YearlyCause {
  label: string;
  cases: readonly (number | undefined)[];
}

/** Whether every number is known, as exact ones are. */
const isKnown = (causes: readonly YearlyCause[]): boolean =>
  causes.length > 0 && causes.every(({ cases }) => cases.every((n) => n !== undefined));

/** The most causes that are named; more are counted. */
const MOST_NAMES = 3;

/** Names the causes that have at least five cases in every year, in the order given. */
export function sameEveryYearSentence(years: readonly string[], causes: readonly YearlyCause[]): string {
  if (years.length < 2) return 'Det är för få år för att avgöra om samma orsaker kommer år efter år.';
  const same = causes.flatMap(({ label, cases }) => {
    const shown = cases.filter((n) => n !== undefined && n >= PRESENT) as number[];
    return shown.length === years.length ? [`”${label}”`] : [];
  });
  const more = same.length - MOST_NAMES;
  const named = [
    ...same.slice(0, MOST_NAMES),
    ...(more > 0 ? [more === 1 ? 'en orsak till' : `${formatCount(more)} orsaker till`] : []),
  ];
  const unknown = 'Det är för få ärenden som får visas för att avgöra om samma orsaker kommer år efter år';
  if (same.length === 0)
    return isKnown(causes)
      ? `Ingen orsak har minst ${PRESENT} ärenden varje år ${spanOf(years)}.`
      : `${unknown} ${spanOf(years)}.`;
  return `Varje år ${spanOf(years)} finns ${formatList(named)}. Orsaker med små tal kan också ha kommit varje år.`;
}

/**
 * Names the causes that have at least five cases in the same month of every year.
 * @param month "mars"
 */
export function sameMonthSentence(
  month: string,
  years: readonly string[],
  causes: readonly YearlyCause[],
): string {
  const same = causes.filter(({ cases }) => cases.every((n) => n !== undefined && n >= PRESENT));
  const span = `${month} varje år ${spanOf(years)}`;
  const shown = isKnown(causes) ? '' : ' som får visas';
  if (same.length === 0) return `Ingen orsak har minst ${PRESENT} ärenden${shown} i ${span}.`;
  const found = `I ${span} finns ${formatList(same.map(({ label }) => `”${label}”`))}.`;
  return `${found} Läs några av ärendena bredvid varandra och se vad som inte har ändrats.`;
}

/** 2023–2025, or "2023 och 2025" when a year between is missing. */
function spanOf(years: readonly string[]): string {
  const [first, last] = [Number(years[0]), Number(years.at(-1))];
  return last - first === years.length - 1 ? `${first}–${last}` : formatList(years);
}
