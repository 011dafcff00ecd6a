import { compareStrings } from '../compare.ts';
import { matcher, type Names, type WorkFilter } from './filter.ts';
import type { WorkRow } from './row.ts';
import { ownAreas, type Viewer } from './todo-view.ts';

/** The orders in which cases can be listed, the usual one first. */
export const SORTS = ['nyast', 'aldst', 'frist', 'andrad', 'stilla', 'allvarlighet'] as const;
export type SortName = (typeof SORTS)[number];

/** How many cases a page of the list has. */
export const PAGE_SIZE = 50;

/** What a list shows: which cases, in which order, and which page of them, from 1. */
export interface WorkQuery {
  filter: WorkFilter;
  sort: SortName;
  page: number;
}

/** The rows of all cases, in any order. Each order is sorted once. */
export interface WorkRows {
  all: readonly WorkRow[];
  in: (sort: SortName) => readonly WorkRow[];
}

/** A page of a list, and how much there is in all. */
export interface ListPage {
  rows: readonly WorkRow[];
  total: number;
  page: number;
  pages: number;
}

/** Keeps rows for listing. A case that is both on main and on a branch that was not removed is the one on main. */
export function workRows(rows: Iterable<WorkRow>): WorkRows {
  const byId = new Map<string, WorkRow>();
  for (const row of rows) if (!byId.has(row.id) || !row.waiting) byId.set(row.id, row);
  const all = [...byId.values()];
  const sorted = new Map<SortName, readonly WorkRow[]>();
  return {
    all,
    in: (sort) => {
      const known = sorted.get(sort);
      if (known) return known;
      const made = all.toSorted(COMPARE[sort]);
      sorted.set(sort, made);
      return made;
    },
  };
}

/** Lists the cases that a person may see and that a query asks for. A page after the last one is the last one. */
export function listCases(rows: WorkRows, query: WorkQuery, viewer: Viewer, names: Names): ListPage {
  const found = matching(rows, query, viewer, names);
  const pages = Math.max(1, Math.ceil(found.length / PAGE_SIZE));
  const page = Math.min(Math.max(1, query.page), pages);
  return { rows: found.slice((page - 1) * PAGE_SIZE, page * PAGE_SIZE), total: found.length, page, pages };
}

/** Every case that a person may see and that a query asks for, whatever the page. */
export function matching(
  rows: WorkRows,
  { filter, sort }: Pick<WorkQuery, 'filter' | 'sort'>,
  viewer: Viewer,
  names: Names,
): WorkRow[] {
  const isOwn = ownAreas(viewer, names.association);
  const matches = matcher(filter, names);
  return rows.in(sort).filter((row) => isOwn(row.area) && matches(row));
}

const SEVERITIES: readonly string[] = ['mycket-allvarlig', 'allvarlig', 'mindre-allvarlig'];
const STATES: readonly string[] = ['overdue', 'due-today', 'due-soon', 'running', 'paused'];

type Compare = (a: WorkRow, b: WorkRow) => number;

const newest: Compare = (a, b) => compareStrings(b.received, a.received) || compareStrings(a.id, b.id);
const still: Compare = (a, b) => compareStrings(a.changed, b.changed) || newest(a, b);

const COMPARE: Readonly<Record<SortName, Compare>> = {
  nyast: newest,
  aldst: (a, b) => compareStrings(a.received, b.received) || compareStrings(a.id, b.id),
  frist: (a, b) =>
    rank(a) - rank(b) || compareStrings(a.clock?.day ?? '', b.clock?.day ?? '') || newest(a, b),
  andrad: (a, b) => compareStrings(b.changed, a.changed) || newest(a, b),
  stilla: (a, b) => Number(a.closed) - Number(b.closed) || still(a, b),
  allvarlighet: (a, b) => severityRank(a) - severityRank(b) || newest(a, b),
};

/** Where the severity of a case is, the most serious first; an imported case without one comes last. */
const severityRank = ({ severity }: WorkRow): number =>
  severity === undefined ? SEVERITIES.length : SEVERITIES.indexOf(severity);

/** Where the state of a case's clock is in the order of urgency; a case without one comes last. */
const rank = ({ clock }: WorkRow): number => (clock ? STATES.indexOf(clock.state) : STATES.length);
