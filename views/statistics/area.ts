import { type Dataset, TOTAL } from '../../core/statistics/release/dataset.ts';
import { codesOf, type Edition, tableFields, tableOf } from './edition.ts';

const AREA = 'omrade';

/** Returns the areas that have separate pages: all of them, if the edition has a cross table with the area. */
export function areasOf(edition: Edition): { code: string; label: string }[] {
  const crossed = edition.tables.find((table) => {
    const fields = tableFields(table);
    return fields.length > 1 && fields.includes(AREA);
  });
  return crossed ? codesOf(crossed, AREA) : [];
}

/** Explains in a sentence why the areas have no separate pages. Empty when they do, or when the plan has none. */
export function whyNoAreas(edition: Edition): string {
  const crossed = edition.release?.utelämnade.filter(({ id }) => id.startsWith(`${AREA}-`)) ?? [];
  if (areasOf(edition).length > 0 || crossed.length === 0) return '';
  return crossed.some(({ skäl }) => skäl === 'år')
    ? 'Områdena kan bara ha egna sidor för hela år.'
    : 'Områdena har inga egna sidor: det kräver att inget tal i dem är under fem.';
}

/** Returns the edition for one area: its number of cases, and the tables that are crossed with it. */
export function areaEdition(edition: Edition, area: string): Edition {
  const tables = edition.tables.filter((table) => tableFields(table).includes(AREA));
  return { ...edition, tables: tables.map((table) => named(edition, sliceByCode(table, AREA, area))) };
}

/** Renames a table after the same table for all areas: a cross table is named after both of its fields. */
function named(edition: Edition, table: Dataset): Dataset {
  const whole = tableOf(edition, tableFields(table));
  return { ...table, label: whole?.label ?? table.label };
}

/** Reduces a table to one code of a field, and removes the field. */
function sliceByCode(table: Dataset, field: string, code: string): Dataset {
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
