import { addDays } from '../../date.ts';
import { readMail, readPhone, tidyLine } from '../../init/read-line.ts';
import { readDate } from '../../report/date.ts';
import type { FormValues } from '../../report/form.ts';
import { cleanText } from '../../report/text.ts';
import { SETTINGS_FAULTS as TEXTS } from '../../texts/work/settings.ts';
import type { FieldFault } from '../read-case-form.ts';
import type { Filled, SettingsField } from './section.ts';

/** The longest line and text that association.yaml takes: `rad` and `text` in its schema. */
const MAX_LINE = 300;
const MAX_TEXT = 2000;
const LOGIN = /^[A-Za-z0-9]([A-Za-z0-9._-]{0,58}[A-Za-z0-9])?$/;

/** Reads what was typed in a settings form, each field by itself, or finds what is wrong with it. */
export function readFields(
  fields: readonly SettingsField[],
  typed: FormValues,
  today: string,
): { filled: Filled } | { faults: FieldFault[] } {
  const filled: Record<string, readonly string[]> = {};
  const faults: FieldFault[] = [];
  for (const field of fields) {
    const given = (typed.get(field.name) ?? []).filter((value) => value.trim() !== '');
    const read = given.length === 0 ? { values: [] } : readField(field, given, today);
    if ('fault' in read) faults.push({ control: field.name, text: read.fault });
    else if (read.values.some((value) => value !== '')) filled[field.name] = read.values;
    else if (field.missing !== undefined) faults.push({ control: field.name, text: field.missing });
  }
  return faults.length > 0 ? { faults } : { filled };
}

type Read = { values: readonly string[] } | { fault: string };

function readField({ kind, options = [] }: SettingsField, given: readonly string[], today: string): Read {
  const [first = ''] = given;
  switch (kind) {
    case 'many': {
      const chosen = options.filter(({ value }) => given.includes(value)).map(({ value }) => value);
      return given.every((value) => chosen.includes(value))
        ? { values: chosen }
        : { fault: TEXTS.notAllowed };
    }
    case 'one':
      return options.some(({ value }) => value === first) ? { values: [first] } : { fault: TEXTS.notAllowed };
    case 'mail':
      return fromReading(readMail(first));
    case 'phone':
      return fromReading(readPhone(first));
    case 'day': {
      // A day without a year is the next one.
      const day = readDate(first, addDays(today, 365));
      return day === undefined ? { fault: TEXTS.badDay } : { values: [day] };
    }
    case 'text': {
      const text = cleanText(first).trim();
      return text.length > MAX_TEXT ? { fault: TEXTS.long(text.length, MAX_TEXT) } : { values: [text] };
    }
    case 'hue': {
      const typed = first.trim().replace(',', '.');
      const number = /^\d{1,3}(?:\.\d{1,3})?$/.test(typed) ? Number(typed) : Number.NaN;
      return number <= 360 ? { values: [String(number)] } : { fault: TEXTS.hue };
    }
    case 'login':
    case 'line': {
      const line = tidyLine(first);
      if (line.length > MAX_LINE) return { fault: TEXTS.long(line.length, MAX_LINE) };
      if (kind === 'login' && !LOGIN.test(line)) return { fault: TEXTS.login };
      return { values: [line] };
    }
  }
}

const fromReading = (read: { value: string } | { fault: string }): Read =>
  'fault' in read ? read : { values: read.value === '' ? [] : [read.value] };
