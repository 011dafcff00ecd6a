import type { Association } from '../../schemas/types.ts';
import { areasInUse } from '../area.ts';
import { readDate } from './date.ts';

/** A posted form: names with one or more values. */
export type FormValues = ReadonlyMap<string, readonly string[]>;

/** Form data as names with values, in the order they were posted. Files are left out. */
export function formValues(entries: Iterable<[string, unknown]>): FormValues {
  const values = new Map<string, string[]>();
  for (const [name, value] of entries) {
    if (typeof value !== 'string') continue;
    values.set(name, [...(values.get(name) ?? []), value]);
  }
  return values;
}

/**
 * Turns a posted form into the body of a report, which `checkReport` then checks. The names are the report's own,
 * dotted; a party's units have a name of their own (`arbetsgivare.enhet.kommun`), and each unit makes a party of the
 * report. Fields of options that are not chosen are ignored. If there is only one area, the form does not ask for it.
 *
 * @param today as `2026-11-22`: the date of a form that has none
 */
export function reportFromForm(
  values: FormValues,
  association: Association,
  today: string,
): Record<string, unknown> {
  const one = (name: string) => values.get(name)?.[0]?.trim() || undefined;
  const parties = (field: string) =>
    chosenParties(values, field).map(({ part, enhet }) => {
      const known = association.parter.find(({ kod }) => kod === part);
      const text = known?.fritext ? one(`${field}.text`) : undefined;
      return { part, ...(enhet && known?.lista ? { enhet } : {}), ...(text ? { text } : {}) };
    });
  const areas = areasInUse(association.områden);
  const typedDate = one('datum') ?? '';
  const löst = one('löst');
  const count = one('händelser');
  const body = {
    beskrivning: one('beskrivning'),
    bakgrund: one('bakgrund'),
    område: areas.length === 1 ? areas[0]?.kod : one('område'),
    samverkansparter: parties('samverkansparter'),
    löst: löst === 'ja' ? true : löst === 'nej' ? false : undefined,
    allvarlighetsgrad: one('allvarlighetsgrad'),
    händelser: count === undefined ? undefined : /^\d{1,6}$/.test(count) ? Number(count) : count,
    kontakt: withoutUndefined({
      namn: one('kontakt.namn'),
      mejl: one('kontakt.mejl'),
      telefon: one('kontakt.telefon'),
    }),
    arbetsgivare: parties('arbetsgivare'),
    datum: readDate(typedDate, today) ?? typedDate,
    bekräftad: one('bekräftad') === 'ja' ? true : undefined,
  };
  return withoutUndefined(body);
}

function withoutUndefined(fields: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));
}

/** The chosen parties in the order of the report: one for each chosen unit, or the party alone. */
function chosenParties(values: FormValues, field: string): { part: string; enhet?: string }[] {
  return (values.get(`${field}.part`) ?? []).flatMap((part) => {
    const units = (values.get(`${field}.enhet.${part}`) ?? []).filter((unit) => unit !== '');
    return units.length === 0 ? [{ part }] : units.map((enhet) => ({ part, enhet }));
  });
}

/** The name of the form control that a fault's field belongs to, given what was posted. */
export function controlName(field: string, values: FormValues): string {
  const [list, index, key] = field.split('.');
  if (list !== 'arbetsgivare' && list !== 'samverkansparter') return field;
  if (key === 'text') return `${list}.text`;
  const part = chosenParties(values, list)[Number(index)]?.part;
  return key === 'enhet' && part ? `${list}.enhet.${part}` : `${list}.part`;
}
