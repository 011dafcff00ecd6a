import { compareStrings } from '../compare.ts';
import { LIST_TEXTS } from '../texts/work-lists.ts';
import { facetsOf } from './facets.ts';
import { type IndexedRows, matchingPlaces, type Names, type WorkFilter } from './filter.ts';
import { countPlaces, hasPlace, type Places } from './places.ts';
import type { WorkRow } from './row.ts';
import { ownAreas, type Viewer } from './todo-view.ts';

/** The orders in which cases can be listed, the usual one first. */
export const SORTS = ['nyast', 'aldst', 'frist', 'andrad', 'stilla', 'allvarlighet'] as const;
export type SortName = (typeof SORTS)[number];
/** The order of the indexed rows. */
const INDEXED: SortName = SORTS[0];

/** How many cases a page of the list has. */
export const PAGE_SIZE = 50;

/** What a list shows: which cases, in which order, and which page of them, from 1. */
export interface WorkQuery {
  filter: WorkFilter;
  sort: SortName;
  page: number;
}

/** The rows of all cases. What lists need is made once. */
export interface WorkRows {
  /** In any order. */
  all: readonly WorkRow[];
  indexed: () => IndexedRows;
  /** The places of the indexed rows in an order; undefined when it is the order that they have. */
  in: (sort: SortName) => Uint32Array | undefined;
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
  let indexed: IndexedRows | undefined;
  const index = (): IndexedRows => {
    if (indexed) return indexed;
    const sorted = all.toSorted(COMPARE[INDEXED]);
    indexed = { rows: sorted, facets: facetsOf(sorted) };
    return indexed;
  };
  const orders = new Map<SortName, Uint32Array>();
  return {
    all,
    indexed: index,
    in: (sort) => {
      if (sort === INDEXED) return undefined;
      const known = orders.get(sort);
      if (known) return known;
      const places = new Map(index().rows.map((row, at) => [row, at]));
      const made = Uint32Array.from(all.toSorted(COMPARE[sort]), (row) => places.get(row) ?? 0);
      orders.set(sort, made);
      return made;
    },
  };
}

/** Lists the cases that a person may see and that a query asks for. A page after the last one is the last one. */
export function listCases(rows: WorkRows, query: WorkQuery, viewer: Viewer, names: Names): ListPage {
  const found = places(rows, query, viewer, names);
  const total = countPlaces(found);
  const pages = Math.max(1, Math.ceil(total / PAGE_SIZE));
  const page = Math.min(Math.max(1, query.page), pages);
  const all = inOrder(rows, found, query.sort, page * PAGE_SIZE);
  return { rows: all.slice((page - 1) * PAGE_SIZE), total, page, pages };
}

/** Every case that a person may see and that a query asks for, whatever the page. */
export const matching = (
  rows: WorkRows,
  query: Pick<WorkQuery, 'filter' | 'sort'>,
  viewer: Viewer,
  names: Names,
): WorkRow[] => inOrder(rows, places(rows, query, viewer, names), query.sort);

const places = (
  rows: WorkRows,
  { filter }: Pick<WorkQuery, 'filter'>,
  viewer: Viewer,
  names: Names,
): Places => matchingPlaces(rows.indexed(), filter, ownAreas(viewer, names.association), names);

/** The rows at places, in an order. @param most how many are needed */
function inOrder(rows: WorkRows, found: Places, sort: SortName, most = Number.POSITIVE_INFINITY): WorkRow[] {
  const indexed = rows.indexed().rows;
  const order = rows.in(sort);
  const all: WorkRow[] = [];
  for (let nr = 0; nr < indexed.length && all.length < most; nr++) {
    const at = order?.[nr] ?? nr;
    const row = hasPlace(found, at) ? indexed[at] : undefined;
    if (row) all.push(row);
  }
  return all;
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

/** Says why a list has no cases: none of them is chosen, or there are none. */
export const nothingText = ({ filter }: Pick<WorkQuery, 'filter'>): string =>
  Object.keys(filter).length > 0 ? LIST_TEXTS.none : LIST_TEXTS.empty;

/** Where the severity of a case is, the most serious first; an imported case without one comes last. */
const severityRank = ({ severity }: WorkRow): number =>
  severity === undefined ? SEVERITIES.length : SEVERITIES.indexOf(severity);

/** Where the state of a case's clock is in the order of urgency; a case without one comes last. */
const rank = ({ clock }: WorkRow): number => (clock ? STATES.indexOf(clock.state) : STATES.length);
