import { MONTH_NAMES } from '../../core/date.ts';
import type { Cell } from '../../core/statistics/cell.ts';
import { EXCLUSIVE_CODES } from '../../core/statistics/field.ts';
import { cellAt, type Dataset } from '../../core/statistics/release/dataset.ts';
import { runsSentence } from '../../core/statistics/sentences/runs.ts';
import { runChartTest } from '../../core/statistics/uncertainty/run-chart.ts';
import type { Html } from '../html.ts';
import { matrix } from './charts/matrix.ts';
import { poolRows } from './charts/pool.ts';
import { ranking } from './charts/ranking.ts';
import { runChart } from './charts/run-chart.ts';
import { stacked } from './charts/stacked.ts';
import { codesOf, tableFields, timesOf } from './edition.ts';

/** The most series that a divided bar can have and still be readable. */
const MOST_SERIES = 5;

/**
 * Draws a table as the charts that suit it: a list with bars, a run chart, divided bars or a matrix.
 * @param period the id of the page's own period; a table with other periods is also drawn over those
 * @param before the same table for the period a year before, if it is counted the same way
 * @param history the same table for all comparable earlier years, oldest first: a run chart needs many periods
 */
export function tableCharts(
  table: Dataset,
  period: string,
  id: string,
  title: string,
  before?: Dataset,
  history: readonly Dataset[] = [],
): Html[] {
  const [first, second] = tableFields(table);
  const parts = timesOf(table).filter((time) => time.id !== period);
  const whole = parts.length < timesOf(table).length || parts.length === 1;
  if (first === undefined) return parts.length > 1 ? [overTime([...history, table], id, title)] : [];
  if (second !== undefined) return [crossed(table, [first, second], id, title)];
  return [
    ...(whole ? [list(table, first, id, title, before)] : []),
    ...(parts.length > 1 ? [dividedOverTime(table, first, parts, `${id}-tid`, `${title} över tid`)] : []),
  ];
}

type Time = ReturnType<typeof timesOf>[number];

/** The quarters, or the months, of consecutive years. A year without released parts leaves a gap. */
function overTime(years: readonly Dataset[], id: string, title: string): Html {
  const months = years.some((table) => timesOf(table).some((time) => isMonth(time)));
  const points = years.flatMap((table) =>
    timesOf(table)
      .filter((time) => (months ? isMonth(time) : isQuarter(time)))
      .map((time) => ({ label: time.name, time: time.id, cell: cellAt(table, { tid: time.id }) })),
  );
  const ticked = points.map(({ time, ...point }, i) => ({
    ...point,
    tick: points.length > 6 && i % 4 > 0 ? undefined : shortTime(time, points.length > 6),
  }));
  const found = runChartTest(points.flatMap(({ cell }) => (typeof cell === 'number' ? [cell] : [])));
  const lead = runsSentence(found, months ? 'månader' : 'kvartal');
  return runChart({
    id,
    title,
    lead,
    head: months ? 'Månad' : 'Kvartal',
    points: ticked,
    median: found.median,
  });
}

const isMonth = ({ id }: Time) => /^\d{4}-\d\d$/.test(id);
const isQuarter = ({ id }: Time) => /^\d{4}-K\d$/.test(id);

/** K3 or jul, with the year if there are several. */
function shortTime(time: string, withYear: boolean): string {
  const [year = '', part = ''] = time.split('-');
  const name = MONTH_NAMES[Number(part) - 1]?.slice(0, 3) ?? part;
  return withYear ? `${name} ${year.slice(2)}` : name;
}

function list(table: Dataset, field: string, id: string, title: string, before?: Dataset): Html {
  const [time] = timesOf(table);
  const [timeBefore] = before ? timesOf(before) : [];
  const old = new Set(before ? codesOf(before, field).map(({ code }) => code) : []);
  const all = codesOf(table, field).map(({ code, label }) => ({
    code,
    label,
    cell: cellAt(table, { [field]: code }),
    before: before && old.has(code) ? cellAt(before, { [field]: code }) : undefined,
  }));
  const answers = all.filter(({ code }) => !EXCLUSIVE_CODES.includes(code));
  const sorted = ORDERED.has(field) ? answers : answers.toSorted((a, b) => rank(b.cell) - rank(a.cell));
  const rows = [...sorted, ...all.filter(({ code }) => EXCLUSIVE_CODES.includes(code))];
  const several = table.extension.fält[field]?.flera === true;
  const total = cellAt(table, {});
  return ranking({
    id,
    title,
    lead: several ? 'Ett ärende kan ha flera, så delarna blir fler än alla ärenden.' : undefined,
    head: table.dimension[field]?.label ?? field,
    rows: ORDERED.has(field) ? rows : poolRows(rows, several ? undefined : total),
    total,
    totalBefore: before && cellAt(before, {}),
    period: time?.id ?? '',
    periodBefore: timeBefore?.id,
  });
}

/** The sort key of a cell: shown numbers first, then hidden large ones, then small ones. */
function rank(cell: Cell): number {
  return typeof cell === 'number' ? cell : cell.startsWith('≥') ? -1 : -2;
}

/** Fields with a fixed order, and fields that name areas or parties: those are never ranked. */
const ORDERED = new Set([
  ...['omrade', 'upptackt-av', 'utreds-av'],
  ...['fas', 'niva', 'allvarlighetsgrad', 'atgardsstyrka', 'oppen-alder', 'tid-till-svar', 'tid-till-stangt'],
  ...['lost', 'svar-3-man', 'last-i-tid', 'eskalerad', 'aterkommande', 'fore-efter'],
]);

function dividedOverTime(
  table: Dataset,
  field: string,
  times: readonly Time[],
  id: string,
  title: string,
): Html {
  const series = codesOf(table, field);
  const rows = times.map(({ id: tid, name }) => ({
    label: name,
    cells: series.map(({ code }) => cellAt(table, { [field]: code, tid })),
    total: cellAt(table, { tid }),
  }));
  const names = series.map(({ label }) => label);
  const head = 'Period';
  if (series.length <= MOST_SERIES) return stacked({ id, title, head, series: names, rows });
  return matrix({ id, title, rowHead: head, columns: names, rows });
}

function crossed(table: Dataset, [first, second]: [string, string], id: string, title: string): Html {
  const codes = codesOf(table, second);
  const rows = codesOf(table, first).map(({ code, label }) => ({
    label,
    cells: codes.map((other) => cellAt(table, { [first]: code, [second]: other.code })),
    total: cellAt(table, { [first]: code }),
  }));
  const names = codes.map(({ label }) => label);
  const head = table.dimension[first]?.label ?? first;
  if (codes.length <= MOST_SERIES) return stacked({ id, title, head, series: names, rows });
  const totals = {
    cells: codes.map(({ code }) => cellAt(table, { [second]: code })),
    total: cellAt(table, {}),
  };
  const lead = `Rader: ${head.toLowerCase()}. Kolumner: ${(table.dimension[second]?.label ?? second).toLowerCase()}.`;
  return matrix({ id, title, lead, rowHead: head, columns: names, rows, totals });
}
