import type { Cell } from '../../core/statistics/cell.ts';
import { EXCLUSIVE_CODES, IMMATURE, UNTIMED } from '../../core/statistics/field.ts';
import { cellAt, type Dataset } from '../../core/statistics/release/dataset.ts';
import { formatList } from '../../core/statistics/sentences/numbers.ts';
import type { Html } from '../html.ts';
import type { Heading } from './charts/figure.ts';
import { matrix } from './charts/matrix.ts';
import { poolRows } from './charts/pool.ts';
import { ranking } from './charts/ranking.ts';
import { stacked } from './charts/stacked.ts';
import { codesOf, tableFields, timesOf } from './edition.ts';

/** The most series that a divided bar can have and still be readable. */
const MOST_SERIES = 5;

/**
 * Draws a table as the charts that suit it: a list with bars, divided bars or a matrix.
 * @param period the id of the page's own period; a table with other periods is also drawn over those
 * @param before the same table for the period a year before, if it is counted the same way
 */
export function tableCharts(
  table: Dataset,
  period: string,
  id: string,
  title: string,
  before?: Dataset,
): Html[] {
  const [first, second] = tableFields(table);
  const parts = timesOf(table).filter((time) => time.id !== period);
  const whole = parts.length < timesOf(table).length || parts.length === 1;
  if (first === undefined) return [];
  if (second !== undefined) return [crossed(table, [first, second], id, title)];
  return [
    ...(whole ? [list(table, first, id, title, before)] : []),
    ...(parts.length > 1 ? [dividedOverTime(table, first, parts, `${id}-tid`, `${title} över tid`)] : []),
  ];
}

type Time = ReturnType<typeof timesOf>[number];

function list(table: Dataset, field: string, id: string, title: string, before?: Dataset): Html {
  const [time] = timesOf(table);
  const [timeBefore] = before ? timesOf(before) : [];
  const old = new Set(before ? codesOf(before, field).map(({ code }) => code) : []);
  const all = codesOf(table, field).map(({ code, label }) => ({
    code,
    label,
    cell: cellAt(table, { [field]: code }),
    before: before && old.has(code) ? cellAt(before, { [field]: code }) : undefined,
    isOutside: EXCLUSIVE_CODES.includes(code),
  }));
  const answers = all.filter(({ isOutside }) => !isOutside);
  const others = all.filter(({ isOutside }) => isOutside);
  const judged = others.some(({ code }) => code === IMMATURE || code === UNTIMED);
  const sorted = ORDERED.has(field) ? answers : answers.toSorted((a, b) => rank(b.cell) - rank(a.cell));
  const rows = judged ? sorted : [...sorted, ...others];
  const several = table.extension.fält[field]?.flera === true;
  const total = cellAt(table, {});
  const totalBefore = before && cellAt(before, {});
  return ranking({
    id,
    title,
    lead: judged ? notJudged(others) : several ? 'Ett ärende kan räknas på flera rader.' : undefined,
    head: table.dimension[field]?.label ?? field,
    rows: STEPS.has(field) ? rows : poolRows(rows, several ? undefined : total),
    ...(judged
      ? {
          totalLabel: 'Alla som kan bedömas',
          total: less(
            total,
            others.map(({ cell }) => cell),
          ),
          totalBefore:
            totalBefore &&
            less(
              totalBefore,
              others.map((other) => other.before ?? 0),
            ),
        }
      : { total, totalBefore }),
    period: time?.id ?? '',
    periodBefore: timeBefore?.id,
  });
}

/** What is left of a total: the cases that can be judged. Unknown when a number is hidden. */
function less(total: Cell, parts: readonly Cell[]): Cell {
  const shown = parts.filter((part) => typeof part === 'number');
  if (typeof total !== 'number' || shown.length < parts.length) return '..';
  return total - shown.reduce((sum, part) => sum + part, 0);
}

/** "Inte med i andelarna: för tidigt att säga 5." */
function notJudged(others: readonly { label: string; cell: Cell }[]): string | undefined {
  const parts = others
    .filter(({ cell }) => cell !== 0)
    .map(({ label, cell }) => `${label.charAt(0).toLowerCase()}${label.slice(1)} ${cell}`);
  return parts.length === 0 ? undefined : `Inte med i andelarna: ${formatList(parts)}.`;
}

/** The sort key of a cell: shown numbers first, then hidden large ones, then small ones. */
function rank(cell: Cell): number {
  return typeof cell === 'number' ? cell : cell.startsWith('≥') ? -1 : -2;
}

/** Fields whose codes are steps: every one keeps its row. */
const STEPS = new Set([
  ...['fas', 'niva', 'allvarlighetsgrad', 'atgardsstyrka', 'oppen-alder', 'tid-till-svar', 'tid-till-stangt'],
  ...['lost', 'svar-3-man', 'last-i-tid', 'eskalerad', 'aterkommande', 'fore-efter'],
]);

/** Fields with a fixed order: steps, and fields that name areas or parties, since those are never ranked. */
const ORDERED = new Set([...STEPS, 'omrade', 'upptackt-av', 'utreds-av']);

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
  const { codes, rows } = crossedRows(table, [first, second]);
  const names = codes.map(({ label }) => label);
  const head = table.dimension[first]?.label ?? first;
  if (codes.length <= MOST_SERIES) return stacked({ id, title, head, series: names, rows });
  const other = (table.dimension[second]?.label ?? second).toLowerCase();
  const lead = `Rader: ${head.toLowerCase()}. Kolumner: ${other}.`;
  return crossedMatrix(table, [first, second], { id, title, lead });
}

/** Draws a table of two fields as a matrix with totals. */
export function crossedMatrix(table: Dataset, [first, second]: [string, string], heading: Heading): Html {
  const { codes, rows } = crossedRows(table, [first, second]);
  const totals = {
    cells: codes.map(({ code }) => cellAt(table, { [second]: code })),
    total: cellAt(table, {}),
  };
  const columns = codes.map(({ label }) => label);
  return matrix({ ...heading, rowHead: table.dimension[first]?.label ?? first, columns, rows, totals });
}

function crossedRows(table: Dataset, [first, second]: [string, string]) {
  const codes = codesOf(table, second);
  const rows = codesOf(table, first).map(({ code, label }) => ({
    label,
    cells: codes.map((other) => cellAt(table, { [first]: code, [second]: other.code })),
    total: cellAt(table, { [first]: code }),
  }));
  return { codes, rows };
}
