import { MONTH_NAMES } from '../../core/date.ts';
import { type Cell, cellBounds } from '../../core/statistics/cell.ts';
import { cellAt } from '../../core/statistics/release/dataset.ts';
import { runsSentence } from '../../core/statistics/sentences/runs.ts';
import { type RunChartResult, runChartTest } from '../../core/statistics/uncertainty/run-chart.ts';
import { type Html, html } from '../html.ts';
import { type RunPoint, runChart } from './charts/run-chart.ts';
import { type Edition, tableOf, timesOf, totalOf } from './edition.ts';

/** A part of the years that the trend can be drawn over, finest first. */
const STEPS = [
  { matches: /^\d{4}-\d\d$/, one: 'Månad', many: 'månader' },
  { matches: /^\d{4}-K\d$/, one: 'Kvartal', many: 'kvartal' },
  { matches: /^\d{4}$/, one: 'År', many: 'år' },
] as const;

interface TimedCell {
  time: string;
  label: string;
  cell: Cell;
}

/** The years in one kind of step. */
interface Series {
  step: (typeof STEPS)[number];
  cells: TimedCell[];
  /** How many numbers are shown. */
  shown: number;
  /** Whether every year is in it. */
  isWhole: boolean;
}

/**
 * Draws the number of cases over all given years: in the finest steps that every year has, else in those that show most
 * numbers. Exact numbers also by month. Empty when there is nothing to compare.
 * @param years the years to draw, in order
 */
export function trend(years: readonly Edition[]): Html {
  const steps = years.every(({ profile }) => profile === 'intern') ? STEPS : STEPS.slice(1);
  const all = steps.map((step) => seriesOf(years, step)).filter(({ shown }) => shown > 1);
  const found = all.find(({ isWhole }) => isWhole) ?? all.toSorted((a, b) => b.shown - a.shown)[0];
  if (!found) return html``;
  const { step, cells, shown } = found;
  const result = testOf(cells);
  return runChart({
    id: 'rapporter-over-tid',
    title: `Rapporter per ${step.one.toLowerCase()}`,
    lead: runsSentence(result, step.many, step === STEPS[0]),
    head: step.one,
    points: ticked(cells),
    // With half of the numbers hidden, what lies in the middle is not known.
    median: 2 * shown > cells.length + 1 ? result.median : undefined,
  });
}

/** The last years without a gap that have such steps. */
function seriesOf(years: readonly Edition[], step: (typeof STEPS)[number]): Series {
  const parts = years.map((year) => cellsOf(year, step.matches));
  const own = parts.slice(parts.findLastIndex(({ length }) => length === 0) + 1);
  const cells = own.flat();
  const shown = cells.filter(({ cell }) => typeof cell === 'number').length;
  return { step, cells, shown, isWhole: own.length === years.length };
}

function cellsOf(year: Edition, matches: RegExp): TimedCell[] {
  if (matches.test(year.period.id))
    return [{ time: year.period.id, label: year.period.namn, cell: totalOf(year) }];
  const table = tableOf(year, []);
  return (table ? timesOf(table) : [])
    .filter(({ id }) => matches.test(id))
    .map(({ id, name }) => ({
      time: id,
      label: name,
      cell: cellAt(table as NonNullable<typeof table>, { tid: id }),
    }));
}

/**
 * Tests the numbers for a lasting change. A hidden small number is low, not missing. Months have seasons, so a month is
 * compared with the same month of the year before.
 */
export function testOf(cells: readonly Pick<TimedCell, 'time' | 'cell'>[]): RunChartResult {
  const known = cells.flatMap(({ time, cell }) => (cell === '..' ? [] : [{ time, n: cellBounds(cell)[0] }]));
  const whole = runChartTest(known.map(({ n }) => n));
  if (!known.every(({ time }) => /^\d{4}-\d\d$/.test(time))) return whole;
  const byTime = new Map(known.map(({ time, n }) => [time, n]));
  const differences = known.flatMap(({ time, n }) => {
    const before = byTime.get(`${Number(time.slice(0, 4)) - 1}${time.slice(4)}`);
    return before === undefined ? [] : [n - before];
  });
  return { ...runChartTest(differences, 0), median: whole.median };
}

/** Labels every point, or every fourth when there are many. */
function ticked(cells: readonly TimedCell[]): RunPoint[] {
  const many = cells.length > 6;
  return cells.map(({ time, label, cell }, i) => ({
    label,
    cell,
    tick: many && i % 4 > 0 ? undefined : shortTime(time),
  }));
}

/** K3 25 or jul 25; a year as it is. */
function shortTime(time: string): string {
  const [year = '', part] = time.split('-');
  if (part === undefined) return year;
  return `${MONTH_NAMES[Number(part) - 1]?.slice(0, 3) ?? part} ${year.slice(2)}`;
}
