import { type Dataset, TOTAL } from '../release/dataset.ts';
import { count } from '../sentences/numbers.ts';
import { codesOf, type Edition, fieldsOf } from './edition.ts';

const AREA = 'omrade';

/** The areas that have a page of their own: where the release crosses something with the area. */
export function areasOf(edition: Edition): { code: string; label: string }[] {
  const crossed = edition.tabeller.find((table) => {
    const fields = fieldsOf(table);
    return fields.length > 1 && fields.includes(AREA);
  });
  return crossed ? codesOf(crossed, AREA) : [];
}

/** Why no area has a page of its own, in a sentence; nothing when areas have. */
export function whyNoAreas(edition: Edition): string {
  if (areasOf(edition).length > 0) return '';
  const demands = edition.release?.utelämnade
    .filter(({ id, kräver }) => id.startsWith(`${AREA}-`) && kräver !== undefined)
    .map(({ kräver = 0 }) => kräver);
  return demands && demands.length > 0
    ? `Områdena har inga egna sidor: det kräver ${count(Math.min(...demands))} ärenden om året, annars skulle nästan alla tal vara för små för att visas.`
    : 'Områdena har inga egna sidor för den här perioden.';
}

/** The same edition for one area: what is crossed with it, and how many cases it has. */
export function areaEdition(edition: Edition, area: string): Edition {
  const tabeller = edition.tabeller.filter((table) => fieldsOf(table).includes(AREA));
  return { ...edition, tabeller: tabeller.map((table) => slice(table, AREA, area)) };
}

/** A table for one code of a field, which it then no longer has. */
function slice(table: Dataset, field: string, code: string): Dataset {
  const at = table.id.indexOf(field);
  const { index = [] } = table.dimension[field]?.category ?? {};
  const wanted = index.indexOf(code === '' ? TOTAL : code);
  const inner = table.size.slice(at + 1).reduce((product, size) => product * size, 1);
  const size = table.size[at] ?? 1;
  const kept = table.value.flatMap((_, i) => (Math.floor(i / inner) % size === wanted ? [i] : []));
  const { [field]: _gone, ...dimension } = table.dimension;
  const { [field]: _notes, ...fält } = table.extension.fält;
  return {
    ...table,
    id: table.id.filter((id) => id !== field),
    size: table.size.filter((_, i) => i !== at),
    dimension,
    value: kept.map((i) => table.value[i] ?? null),
    status: Object.fromEntries(kept.flatMap((i, to) => (table.status[i] ? [[to, table.status[i]]] : []))),
    extension: { ...table.extension, fält },
  };
}
