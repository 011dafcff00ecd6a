import type { Association, ImportMap } from '../../schemas/types.ts';
import { type Fault, sortFaults } from '../fault.ts';
import type { Routine } from '../routine/routine.ts';
import { schemaFaults } from '../schema/faults.ts';
import { MAP_TEXTS, type MapRule } from '../texts/import.ts';
import { suggestion } from '../texts/suggestion.ts';
import { type DataPath, parseYaml } from '../yaml/parse.ts';
import { codesOf, IMPORT_FIELDS, type ImportField, NOT_FILLED, REQUIRED_FIELDS } from './fields.ts';
import { oneLine } from './table.ts';

export interface MapContext {
  association: Association;
  routine: Routine;
  /** The headings of the file. */
  columns: readonly string[];
}

/**
 * Reads a map strictly: its columns must be in the file, and its codes must exist. Returns every fault with its place.
 * Never throws.
 */
export function readMap(
  source: string,
  context: MapContext,
): { map: ImportMap | undefined; faults: Fault[] } {
  const parsed = parseYaml(source);
  if (parsed.faults.length > 0) return { map: undefined, faults: parsed.faults };
  const ofSchema = schemaFaults('import', parsed);
  if (ofSchema.length > 0) return { map: undefined, faults: ofSchema };
  const map = parsed.value as ImportMap;
  const faults: Fault[] = [];
  const add = (code: MapRule, path: DataPath, more = '') =>
    faults.push({ code, ...parsed.locate(path), text: [MAP_TEXTS[code], more].filter(Boolean).join(' ') });
  for (const [field, value] of Object.entries(map.fält) as [ImportField, FieldValue][]) {
    const at = ['fält', field];
    checkColumns(value, at, context.columns, add);
    if (IMPORT_FIELDS[field] === 'code') checkCodes(field, value as CodeValue, at, context, add);
  }
  if (map.fält.svar && !map.fält['svar-datum']) add('map-answer-day', ['fält', 'svar']);
  return { map: faults.length > 0 ? undefined : map, faults: sortFaults(faults) };
}

type FieldValue = NonNullable<ImportMap['fält'][ImportField]>;
export type CodeValue = ImportMap['fält']['område'];
type Add = (code: MapRule, path: DataPath, more?: string) => void;

function checkColumns(value: FieldValue, at: DataPath, columns: readonly string[], add: Add): void {
  const named: [string | undefined, DataPath][] = [
    ['kolumn' in value ? value.kolumn : undefined, [...at, 'kolumn']],
    ...('fler' in value ? (value.fler ?? []) : []).map((name, index): [string, DataPath] => [
      name,
      [...at, 'fler', index],
    ]),
  ];
  for (const [name, path] of named) {
    if (name === undefined) continue;
    const found = columns.filter((column) => column === oneLine(name)).length;
    if (found === 0) {
      const headings = columns.filter((column) => column !== '');
      add('map-column', path, suggestion(name, headings));
    }
    if (found > 1) add('map-column-twice', path);
  }
}

function checkCodes(field: ImportField, value: CodeValue, at: DataPath, context: MapContext, add: Add): void {
  const { kolumn, värden = {}, tomt, alltid } = value;
  if ((kolumn === undefined) === (alltid === undefined)) add('map-column-or-always', at);
  const allowed = codesOf(field, context).map(({ kod }) => kod);
  const isRequired = REQUIRED_FIELDS.includes(field);
  const check = (code: string | number | undefined, path: DataPath) => {
    if (code === undefined || allowed.includes(String(code))) return;
    if (String(code) === NOT_FILLED && !isRequired) return;
    add('map-code', path, suggestion(String(code), isRequired ? allowed : [...allowed, NOT_FILLED]));
  };
  for (const [key, code] of Object.entries(värden)) check(code, [...at, 'värden', key]);
  check(tomt, [...at, 'tomt']);
  check(alltid, [...at, 'alltid']);
}
