import type { Association } from '../../schemas/types.ts';
import { areaNow } from '../area.ts';
import type { Party } from '../case/case.ts';
import type { Routine } from '../routine/routine.ts';
import { type DeadlineFilter, FACETS, type Facets, unitValue } from './facets.ts';
import { addPlace, anyOf, hasPlace, inAll, noPlaces, type Places, placesBetween } from './places.ts';
import type { WorkRow } from './row.ts';
import { searchable, searchWords } from './search.ts';

/** What a list of cases is narrowed down to; a filter that is left out lets every case through. */
export interface WorkFilter {
  /** The code of an area; the cases of the areas that it replaced are in it. */
  omrade?: string;
  /** A phase, or `oppna` or `vantar`. */
  fas?: string;
  niva?: string;
  frist?: DeadlineFilter;
  part?: string;
  /** A party and a unit of its list: `kommun.nassjo`. */
  enhet?: string;
  typ?: string;
  orsak?: string;
  allvarlighet?: string;
  /** The first and the last day on which a case was received. */
  fran?: string;
  till?: string;
  /** Only those that have neither type nor cause. */
  klassning?: 'utan';
  /** What a person typed to search for. */
  ord?: string;
}

/** What the names that words are searched in come from. */
export interface Names {
  association: Association;
  routines: Readonly<Record<string, Routine>>;
}

/** The rows of all cases, the newest first, and where those with each value are. */
export interface IndexedRows {
  rows: readonly WorkRow[];
  facets: Facets;
}

/**
 * Finds the cases that a filter lets through. Only words have to be looked for in the rows themselves, and then in those that the
 * rest of the filter lets through.
 * @param isOwn whether a person may see the cases of an area
 */
export function matchingPlaces(
  { rows, facets }: IndexedRows,
  filter: WorkFilter,
  isOwn: (area: string) => boolean,
  names: Names,
): Places {
  const { length } = rows;
  const areas = [...facets('omrade').keys()].filter(
    (area) => isOwn(area) && [undefined, area, areaNow(names.association, area)].includes(filter.omrade),
  );
  const chosen = FACETS.flatMap((facet) => {
    const value = filter[facet];
    if (value === undefined || facet === 'omrade') return [];
    return facets(facet).get(value) ?? noPlaces(length);
  });
  const places = inAll(
    [
      anyOf(
        areas.flatMap((area) => facets('omrade').get(area) ?? []),
        length,
      ),
      ...chosen,
      ...received(rows, filter),
    ],
    length,
  );
  const tests = searchWords(filter.ord ?? '').map((word) => wordTest(word, names));
  if (tests.length === 0) return places;
  const found = noPlaces(length);
  for (const [at, row] of rows.entries())
    if (hasPlace(places, at) && tests.every((test) => test(row))) addPlace(found, at);
  return found;
}

/** The cases that were received on the days that a filter names, if it does: rows are sorted by that day. */
function received(rows: readonly WorkRow[], { fran, till }: WorkFilter): Places[] {
  if (fran === undefined && till === undefined) return [];
  const from = till === undefined ? 0 : firstPlace(rows, (day) => day <= till);
  const to = fran === undefined ? rows.length : firstPlace(rows, (day) => day < fran);
  return [placesBetween(rows.length, from, to)];
}

/** The first place from which a test of the day holds; it holds from there on. */
function firstPlace(rows: readonly WorkRow[], test: (day: string) => boolean): number {
  let [low, high] = [0, rows.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (test(rows[middle]?.received ?? '')) high = middle;
    else low = middle + 1;
  }
  return low;
}

const someParty =
  (test: (party: Party) => boolean) =>
  ({ employers, counterparts }: WorkRow): boolean =>
    employers.some(test) || counterparts.some(test);

/** Whether a word is in a case: in its own words, or in the name of its area, a party, a unit or a type. */
function wordTest(word: string, { association, routines }: Names): (row: WorkRow) => boolean {
  const has = ({ namn }: { namn: string }) => searchable(namn).includes(word);
  const codes = (list: readonly { kod: string; namn: string }[]) =>
    new Set(list.filter(has).map(({ kod }) => kod));
  const areas = codes(association.områden);
  const parties = codes(association.parter);
  const units = new Set(
    association.parter.flatMap(({ kod, lista }) =>
      (lista?.enheter ?? []).filter(has).map((unit) => unitValue({ part: kod, enhet: unit.kod })),
    ),
  );
  const types = codes(Object.values(routines).flatMap(({ kodlistor }) => kodlistor.typ.koder));
  const hasParty = someParty((one) => parties.has(one.part) || units.has(unitValue(one)));
  return (row) =>
    row.words.includes(word) ||
    areas.has(row.area) ||
    row.types.some((code) => types.has(code)) ||
    ((parties.size > 0 || units.size > 0) && hasParty(row));
}
