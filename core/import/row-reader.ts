import type { Association, ImportMap } from '../../schemas/types.ts';
import type { Party } from '../case/case.ts';
import { detect } from '../deid/detect.ts';
import type { FindingType } from '../deid/finding.ts';
import { mask } from '../deid/mask.ts';
import { cleanText } from '../report/text.ts';
import type { Routine } from '../routine/routine.ts';
import { LEFT_OUT_TEXT, ROW_TEXTS } from '../texts/import.ts';
import { suggestion } from '../texts/suggestion.ts';
import { readDay } from './day.ts';
import { codesOf, type ImportField, NOT_FILLED, REQUIRED_FIELDS, takesSeveral } from './fields.ts';
import type { CodeValue } from './read-map.ts';
import type { RowFault } from './row-fault.ts';
import { type Cell, isErrorValue, oneLine, type SourceRow } from './table.ts';

/** What the rows of a file are read with. Made once, by `importContext`. */
export interface ImportContext {
  map: ImportMap;
  association: Association;
  routine: Routine;
  today: string;
  /** Words that name no person. */
  allow: readonly string[];
  /** The place of each column, by its heading. */
  places: ReadonlyMap<string, number>;
  /** What each code field reads: the code of each value, by the value on one line. */
  codes: ReadonlyMap<ImportField, ReadonlyMap<string, string>>;
}

/** A cell that may identify a person: its column and the kinds, never its words. */
export interface Held {
  column: string;
  types: readonly FindingType[];
}

/** The most characters of a text, and of a number. */
const MOST = { text: 5000, number: 60 };
const EMPTY: Cell = { text: '' };

/** Prepares what all rows are read with. */
export function importContext(
  rest: Omit<ImportContext, 'places' | 'codes'>,
  columns: readonly string[],
): ImportContext {
  const { map, association, routine } = rest;
  const codes = new Map<ImportField, ReadonlyMap<string, string>>();
  for (const field of Object.keys(map.fält) as ImportField[]) {
    const { värden = {} } = map.fält[field] as CodeValue;
    const own = codesOf(field, { association, routine }).map(({ kod }) => [kod, kod] as const);
    const given = Object.entries(värden).map(([key, code]) => [oneLine(key), String(code)] as const);
    codes.set(field, new Map([...own, ...given]));
  }
  return { ...rest, codes, places: new Map(columns.map((column, at) => [column, at])) };
}

/** Reads the fields of one row by the map. Faults and held values are collected, so that a row reports all of them. */
export class RowReader {
  readonly faults: RowFault[] = [];
  readonly held: Held[] = [];
  masked = false;
  readonly #row: SourceRow;
  readonly #context: ImportContext;

  constructor(row: SourceRow, context: ImportContext) {
    this.#row = row;
    this.#context = context;
  }

  /** A text, with the columns that the map adds. What may identify a person is treated as the map says. */
  text(field: ImportField): string | undefined {
    const value = this.#context.map.fält[field] as { kolumn: string; fler?: string[] } | undefined;
    if (!value) return undefined;
    const parts = [value.kolumn, ...(value.fler ?? [])].flatMap((column, index) => {
      const text = this.#clean(column);
      if (text === '') return [];
      return index === 0 ? text : `${oneLine(column)}: ${text}`;
    });
    const text = this.#safe(parts.join('\n\n'), value.kolumn);
    if (text === '' && REQUIRED_FIELDS.includes(field)) this.fault(field, 'empty');
    if (text.length > MOST.text) this.fault(field, 'too-long', String(MOST.text));
    return text === '' ? undefined : text;
  }

  /** A number in a register or another system: short, and never changed. */
  number(field: 'nummer' | 'diarienummer' | 'externt-nummer'): string | undefined {
    const column = this.#context.map.fält[field]?.kolumn;
    if (column === undefined) return undefined;
    const text = oneLine(this.#clean(column));
    if (text === '' && field === 'nummer') this.fault(field, 'empty');
    if (text.length > MOST.number) this.fault(field, 'too-long', String(MOST.number));
    const types = this.#stops(text, field === 'nummer' ? [] : [text]);
    if (types.length > 0) this.held.push({ column, types });
    return text === '' ? undefined : text;
  }

  day(field: ImportField): string | undefined {
    const value = this.#context.map.fält[field] as { kolumn: string; form: 'excel-tal' } | undefined;
    if (!value) return undefined;
    const cell = this.#ownCell(value.kolumn);
    if (oneLine(cell.text) === '' && cell.day === undefined) {
      if (REQUIRED_FIELDS.includes(field)) this.fault(field, 'empty');
      return undefined;
    }
    const day = readDay(cell, value.form);
    if (day === undefined) this.fault(field, 'not-a-day', this.#shown(cell.text));
    return day;
  }

  /** Adds a fault if the day of a field is after today. */
  notAfter(field: 'mottagen' | 'datum' | 'stängt' | 'svar-datum', today: string): void {
    const value = this.#context.map.fält[field];
    const day = value && readDay(this.#cell(value.kolumn), value.form);
    if (day !== undefined && day > today) this.fault(field, 'future');
  }

  count(field: 'händelser'): number | undefined {
    const column = this.#context.map.fält[field]?.kolumn;
    const text = column === undefined ? '' : oneLine(this.#ownCell(column).text);
    if (text === '') return undefined;
    if (/^[1-9]\d{0,3}$/.test(text)) return Number(text);
    this.fault(field, 'not-a-count', this.#shown(text));
    return undefined;
  }

  /** The codes of a cell, each once; none for what the old system did not have. */
  codes(field: ImportField): string[] {
    return [...new Set(this.#coded(field).map(([code]) => code))];
  }

  parties(field: 'arbetsgivare' | 'samverkansparter'): Party[] {
    const found = this.#coded(field).map(([code, written]): Party => {
      const [part = '', enhet] = code.split('/');
      const known = this.#context.association.parter.find(({ kod }) => kod === part);
      if (!known?.fritext) return { part, ...(enhet === undefined ? {} : { enhet }) };
      return { part, text: this.#safe(written, this.#columnOf(field)) || known.namn };
    });
    return [...new Map(found.map((party) => [JSON.stringify(party), party])).values()];
  }

  fault(field: ImportField, code: keyof typeof ROW_TEXTS, more = '', likely = ''): void {
    const column = this.#columnOf(field);
    // A cell with an error is not also said to be empty.
    if (code === 'empty' && this.faults.some((one) => one.column === column)) return;
    this.faults.push({
      row: this.#row.nr,
      column,
      code,
      text: ROW_TEXTS[code](more, likely),
    });
  }

  /** The codes of a cell, each with the words that it was made from. */
  #coded(field: ImportField): [code: string, written: string][] {
    const value = this.#context.map.fält[field] as CodeValue | undefined;
    if (!value) return [];
    const { kolumn, tomt, alltid, 'delas-av': separator } = value;
    // An error value is a value like any other here: the map names it or does not.
    const written = kolumn === undefined ? '' : oneLine(this.#clean(kolumn, this.#cell(kolumn)));
    const fixed = alltid ?? (written === '' ? tomt : undefined);
    if (fixed !== undefined) return String(fixed) === NOT_FILLED ? [] : [[String(fixed), written]];
    const parts = separator === undefined ? [written] : written.split(separator).map(oneLine);
    const found: [string, string][] = [];
    for (const part of parts.filter((one) => one !== '')) {
      const code = this.#context.codes.get(field)?.get(part);
      if (code === undefined) this.#unknown(field, part, kolumn ?? '');
      else if (code !== NOT_FILLED) found.push([code, part]);
    }
    if (written === '' && REQUIRED_FIELDS.includes(field)) this.fault(field, 'empty-code');
    if (new Set(found.map(([code]) => code)).size > 1 && !takesSeveral(field)) this.fault(field, 'several');
    return found;
  }

  /** A value that the map does not have. One that may identify a person is never repeated, and is held. */
  #unknown(field: ImportField, written: string, column: string): void {
    const types = this.#stops(written);
    if (types.length > 0) this.held.push({ column, types });
    else {
      const known = [...(this.#context.codes.get(field)?.keys() ?? [])];
      this.fault(field, 'unknown-value', this.#shown(written), suggestion(written, known));
    }
  }

  /** A text without anything that certainly identifies a person, treated as the map says. */
  #safe(text: string, column: string): string {
    const { map, allow } = this.#context;
    const found = text === '' ? [] : detect(text, { allow });
    if (!found.some(({ tier }) => tier === 'stop')) return text;
    this.masked = true;
    if (map.personuppgifter === 'utelamna') return LEFT_OUT_TEXT;
    const masked = map.personuppgifter === 'maskera' ? mask(text, found) : text;
    const types = this.#stops(masked);
    if (types.length > 0) this.held.push({ column, types });
    return masked;
  }

  #stops(text: string, numbers: readonly string[] = []): FindingType[] {
    const found = text === '' ? [] : detect(text, { allow: this.#context.allow, numbers });
    return [...new Set(found.filter(({ tier }) => tier === 'stop').map(({ type }) => type))];
  }

  /** A value as a sentence repeats it: short, and only if nothing in it may identify a person. */
  #shown(text: string): string {
    const found = detect(text, { allow: this.#context.allow }).some(({ tier }) => tier !== 'note');
    const short = oneLine(text).slice(0, 60);
    return found ? '' : `”${short}”`;
  }

  #columnOf(field: ImportField): string {
    const value = this.#context.map.fält[field];
    return (value && 'kolumn' in value ? value.kolumn : undefined) ?? field;
  }

  #cell(column: string): Cell {
    return this.#row.cells[this.#context.places.get(oneLine(column)) ?? -1] ?? EMPTY;
  }

  /** A cell that must have a value of its own or be empty: an error value in it is a fault, once. */
  #ownCell(column: string): Cell {
    const cell = this.#cell(column);
    if (!isErrorValue(cell.text)) return cell;
    const fault = { row: this.#row.nr, column, code: 'error-value' } as const;
    if (!this.faults.some((one) => one.column === column && one.code === fault.code))
      this.faults.push({ ...fault, text: ROW_TEXTS['error-value'](`”${oneLine(cell.text)}”`) });
    return EMPTY;
  }

  #clean(column: string, cell = this.#ownCell(column)): string {
    return cleanText(cell.text).trim();
  }
}
