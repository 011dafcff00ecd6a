import type { ImportMap } from '../../schemas/types.ts';
import { addDays, isDate } from '../date.ts';
import type { Cell } from './table.ts';

export type DayForm = ImportMap['fält']['mottagen']['form'];

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'maj', 'jun', 'jul', 'aug', 'sep', 'okt', 'nov', 'dec'];
/** Excel counts days from here; its 29 February 1900, which never existed, is day 60. */
const FIRST_DAY = '1899-12-30';
const LAST_SERIAL = 80_000;

/**
 * Reads a day in the form that the map gives; a time of day after it is left out.
 * @returns the day as `2023-05-04`; undefined for a cell that is not in that form, or is a day that does not exist
 */
export function readDay({ text, day }: Cell, form: DayForm): string | undefined {
  if (day !== undefined) return day;
  const written = text.trim().replace(/[T ]\d{1,2}[:.]\d{2}(?:[:.]\d{2}(?:[.,]\d+)?)?\s*(?:Z|[AP]M)?$/i, '');
  if (form === 'excel-tal') return readSerial(written);
  const [first = '', second = '', third = ''] =
    /^(\d{4})(\d{2})(\d{2})$/.exec(written)?.slice(1) ?? written.split(/[-./\s]+/).filter(Boolean);
  if (/^\d{8}$/.test(written) && form !== 'ar-manad-dag') return undefined;
  if (written.split(/[-./\s]+/).filter(Boolean).length > 3) return undefined;
  if (form === 'ar-manad-dag') return asDay(first, second, third);
  return form === 'dag-manad-ar' ? asDay(third, second, first) : asDay(third, first, second);
}

function asDay(year: string, month: string, day: string): string | undefined {
  const named = MONTHS.indexOf(month.toLowerCase().slice(0, 3)) + 1;
  const number = named > 0 ? named : Number(month);
  const whole = year.length === 2 ? `20${year}` : year;
  if (!/^\d{4}$/.test(whole) || !/^\d{1,2}$/.test(day) || !(number >= 1 && number <= 12)) return undefined;
  const found = `${whole}-${String(number).padStart(2, '0')}-${day.padStart(2, '0')}`;
  return isDate(found) ? found : undefined;
}

function readSerial(text: string): string | undefined {
  const serial = Math.floor(Number(text.replace(',', '.')));
  const isSerial = /^\d+(?:[.,]\d+)?$/.test(text) && serial > 60 && serial < LAST_SERIAL;
  return isSerial ? addDays(FIRST_DAY, serial) : undefined;
}

const FORMS: readonly DayForm[] = ['ar-manad-dag', 'dag-manad-ar', 'manad-dag-ar', 'excel-tal'];

/** The forms in which every one of some cells is a day. */
export const dayForms = (cells: readonly Cell[]): DayForm[] =>
  FORMS.filter((form) => cells.every((cell) => readDay(cell, form) !== undefined));
