import type { Service } from '../../actions/service.ts';
import type { WorkState } from '../../actions/work/work-index.ts';
import { workState } from '../../actions/work/work-index.ts';
import { LIST_TEXTS } from '../../core/texts/work-lists.ts';
import { type ListPage, listCases, matching, type WorkQuery } from '../../core/work/list.ts';
import type { Person } from '../../core/work/person.ts';
import {
  type FilterOptions,
  filterOptions,
  readQuery,
  type UnknownValue,
  writeQuery,
} from '../../core/work/query.ts';
import type { WorkRow } from '../../core/work/row.ts';

/** What the page with the list of cases shows. */
export interface ShownList extends ListPage {
  state: WorkState;
  query: WorkQuery;
  options: FilterOptions;
  unknown: readonly UnknownValue[];
  /** Views that are often wanted, each an address. */
  views: readonly { name: string; query: string; isNow: boolean }[];
  /** The address of another page of the same list, and of its file. */
  pageQuery: (page: number) => string;
}

/** The list that an address asks for, with the cases that a person handles. */
export async function shownList(service: Service, person: Person, url: URL): Promise<ShownList> {
  const state = await workState(service);
  const options = ownOptions(state, person);
  const { query, unknown } = readQuery(url.searchParams, options);
  const now = writeQuery({ ...query, page: 1 });
  const views = Object.entries(LIST_TEXTS.views).map(([saved, name]) => {
    const own = readQuery(new URLSearchParams(saved), options).query;
    return { name, query: writeQuery(own), isNow: writeQuery(own) === now };
  });
  return {
    state,
    query,
    options,
    unknown,
    views,
    pageQuery: (page) => writeQuery({ ...query, page }),
    ...listCases(state.rows, query, person, state),
  };
}

/** Every case of the list that an address asks for, for its file. */
export async function listedCases(
  service: Service,
  person: Person,
  url: URL,
): Promise<{ rows: WorkRow[]; state: WorkState }> {
  const state = await workState(service);
  const { query } = readQuery(url.searchParams, ownOptions(state, person));
  return { rows: matching(state.rows, query, person, state), state };
}

/** What can be chosen; of the areas those that the person handles. */
function ownOptions(state: WorkState, person: Person): FilterOptions {
  const options = filterOptions(state);
  return { ...options, omrade: options.omrade.filter(({ value }) => person.områden.includes(value)) };
}
