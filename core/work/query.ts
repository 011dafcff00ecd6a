import reportSchema from '../../schemas/report.json' with { type: 'json' };
import { areasInUse } from '../area.ts';
import { isDate, longDate } from '../date.ts';
import { bodyName, type Code, type Routine } from '../routine/routine.ts';
import { LIST_TEXTS as TEXTS } from '../texts/work-lists.ts';
import { unitValue } from './facets.ts';
import type { Names, WorkFilter } from './filter.ts';
import { SORTS, type SortName, type WorkQuery } from './list.ts';

/** A filter of which one value is chosen from a list. */
export type ChosenFilter = Exclude<keyof WorkFilter, 'fran' | 'till' | 'ord'>;

/** What can be chosen in a filter; `group` is the heading that some of the values share. */
export interface FilterOption {
  value: string;
  label: string;
  group?: string;
}

/** Every filter of which a value is chosen, in the order of the form, with what can be chosen. */
export type FilterOptions = Readonly<Record<ChosenFilter | 'sort', readonly FilterOption[]>>;

/** A value in an address that cannot be chosen. */
export interface UnknownValue {
  name: string;
  value: string;
  text: string;
}

/** The most characters of a text to search for. */
export const MOST_TYPED = 200;
/** The most characters of an unknown value that are shown again. */
const MOST_SHOWN = 60;

/**
 * Returns what can be chosen under an association's lists and its routines, including older ones that old cases follow.
 * A draft that it does not follow has no cases.
 */
export function filterOptions({ association, routines }: Names): FilterOptions {
  const all = inOrder(association.rutin, routines).filter(
    ({ id, utkast }) => utkast !== true || id === association.rutin,
  );
  const codes = (list: 'typ' | 'orsak') =>
    unique(all.flatMap(({ kodlistor }) => kodlistor[list]?.koder ?? []));
  const parties = association.parter;
  return {
    omrade: areasInUse(association.områden).map(asOption),
    fas: [...named(TEXTS.phases), ...unique(all.flatMap(({ faser }) => faser)).map(asOption)],
    niva: levels(all),
    frist: named(TEXTS.deadlines),
    part: parties.map(asOption),
    enhet: parties.flatMap(({ kod, namn, lista }) =>
      (lista?.enheter ?? []).map((unit) => ({
        value: unitValue({ part: kod, enhet: unit.kod }),
        label: unit.namn,
        group: namn,
      })),
    ),
    typ: codes('typ').map(asOption),
    orsak: codes('orsak').map(asOption),
    allvarlighet: reportSchema.$defs.allvarlighetsgrad.oneOf.map((one) => ({
      value: one.const,
      label: one.title,
    })),
    klassning: named(TEXTS.classified),
    sort: named(TEXTS.sorts),
  };
}

const asOption = ({ kod, namn }: Pick<Code, 'kod' | 'namn'>): FilterOption => ({ value: kod, label: namn });
const named = (labels: Readonly<Record<string, string>>): FilterOption[] =>
  Object.entries(labels).map(([value, label]) => ({ value, label }));
const unique = <One extends { kod: string }>(codes: readonly One[]): One[] =>
  [...new Map(codes.toReversed().map((code) => [code.kod, code])).values()].toReversed();

/** The routines, the association's own first: its names are those that are shown. */
const inOrder = (own: string, routines: Readonly<Record<string, Routine>>): Routine[] =>
  Object.values(routines).toSorted((a, b) => Number(b.id === own) - Number(a.id === own));

function levels([own, ...others]: readonly Routine[]): FilterOption[] {
  const found = new Map<number, string>();
  for (const routine of [own, ...others])
    for (const { nr, organ } of routine?.nivåer ?? [])
      if (routine && !found.has(nr)) found.set(nr, TEXTS.level(nr, bodyName(routine, organ)));
  return [...found].toSorted(([a], [b]) => a - b).map(([nr, label]) => ({ value: String(nr), label }));
}

/**
 * Reads a query from the address of a list, so that an address is a saved view. A value that cannot be chosen is left
 * out and returned in `unknown`. A name that belongs to no filter is ignored.
 */
export function readQuery(
  address: URLSearchParams,
  options: FilterOptions,
): { query: WorkQuery; unknown: UnknownValue[] } {
  const unknown: UnknownValue[] = [];
  const given = (
    name: keyof typeof TEXTS.filters,
    isAllowed: (value: string) => boolean,
  ): string | undefined => {
    const value = address.get(name)?.trim() ?? '';
    if (value === '') return undefined;
    if (isAllowed(value)) return value;
    unknown.push({ name, value, text: TEXTS.unknown(TEXTS.filters[name], value.slice(0, MOST_SHOWN)) });
    return undefined;
  };
  const chosen = (name: ChosenFilter | 'sort') =>
    given(name, (value) => options[name].some((option) => option.value === value));
  const names = Object.keys(options).filter((name) => name !== 'sort') as ChosenFilter[];
  const filter = {
    ...Object.fromEntries(names.map((name) => [name, chosen(name)])),
    fran: given('fran', isDate),
    till: given('till', isDate),
    ord: address.get('ord')?.trim().slice(0, MOST_TYPED) || undefined,
  };
  const page = given('sida', (value) => /^[1-9]\d{0,5}$/.test(value));
  return {
    query: {
      filter: Object.fromEntries(
        Object.entries(filter).filter(([, value]) => value !== undefined),
      ) as WorkFilter,
      sort: (chosen('sort') as SortName | undefined) ?? SORTS[0],
      page: Number(page ?? 1),
    },
    unknown,
  };
}

/**
 * Returns what a query narrows a list down to, in the words of the form: `Område: Nässjö`. A unit is named after its party, since
 * units of two parties can have the same name.
 */
export function chosenFilters({ filter }: Pick<WorkQuery, 'filter'>, options: FilterOptions): string[] {
  return Object.entries(TEXTS.filters).flatMap(([name, label]) => {
    const value = filter[name as keyof WorkFilter];
    if (value === undefined) return [];
    if (name === 'ord') return TEXTS.chosen(label, `”${value}”`);
    if (name === 'fran' || name === 'till') return TEXTS.chosen(label, longDate(value));
    const option = options[name as ChosenFilter].find((one) => one.value === value);
    return TEXTS.chosen(label, [option?.group, option?.label ?? value].filter(Boolean).join(', '));
  });
}

/** The address of a query, without what is as usual: `fas=utredning&frist=sen`. */
export function writeQuery({ filter, sort, page }: WorkQuery): string {
  const address = new URLSearchParams();
  for (const name of Object.keys(TEXTS.filters)) {
    const value = filter[name as keyof WorkFilter];
    if (value !== undefined) address.set(name, value);
  }
  if (sort !== SORTS[0]) address.set('sort', sort);
  if (page > 1) address.set('sida', String(page));
  return address.toString();
}
