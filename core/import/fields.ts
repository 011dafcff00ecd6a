import reportSchema from '../../schemas/report.json' with { type: 'json' };
import type { Association, ImportMap } from '../../schemas/types.ts';
import { CLASSIFICATION_FIELDS, type ClassificationField, hasManyCodes } from '../order/order.ts';
import { CHANNELS } from '../report/on-behalf.ts';
import { bodyName, codesInUse, type ListName, type Routine } from '../routine/routine.ts';

export type ImportField = keyof ImportMap['fält'];
export type FieldKind = 'text' | 'day' | 'code';

/** What a field of a map is: a text, a day, or codes. In the order in which a map has them. */
export const IMPORT_FIELDS: Readonly<Record<ImportField, FieldKind>> = {
  nummer: 'text',
  mottagen: 'day',
  datum: 'day',
  inskriven: 'code',
  område: 'code',
  arbetsgivare: 'code',
  samverkansparter: 'code',
  beskrivning: 'text',
  bakgrund: 'text',
  löst: 'code',
  allvarlighetsgrad: 'code',
  händelser: 'text',
  fas: 'code',
  nivå: 'code',
  stängt: 'day',
  typ: 'code',
  orsak: 'code',
  ärendet: 'code',
  'konsekvens-organisation': 'code',
  'konsekvens-person': 'code',
  'konsekvens-säkerhet': 'code',
  rutinföljsamhet: 'code',
  slag: 'code',
  målgrupp: 'code',
  sektor: 'code',
  diarienummer: 'text',
  'externt-nummer': 'text',
  svar: 'text',
  'svar-datum': 'day',
  anteckning: 'text',
};

/** The fields that every case has, also an imported one. */
export const REQUIRED_FIELDS: readonly ImportField[] = [
  'nummer',
  'mottagen',
  'område',
  'arbetsgivare',
  'samverkansparter',
  'beskrivning',
];

export const PARTY_FIELDS = ['arbetsgivare', 'samverkansparter'] as const;

/** Whether a cell can give a field several codes. */
export const takesSeveral = (field: ImportField): boolean =>
  PARTY_FIELDS.some((one) => one === field) || hasManyCodes(field);

/** A code that a map can give, and its name. A unit of a party is `kommun/aneby`. */
export interface ImportCode {
  kod: string;
  namn: string;
}

/** The code that a map gives to a value which means that the old system lacked the information. */
export const NOT_FILLED = 'ej-ifyllt';

/** The codes that a field can have; empty for a field that the routine has no list for. */
export function codesOf(
  field: ImportField,
  { association, routine }: { association: Association; routine: Routine },
): readonly ImportCode[] {
  switch (field) {
    case 'område':
      return association.områden.filter((area) => area['ersätts-av'] === undefined);
    case 'arbetsgivare':
    case 'samverkansparter':
      return association.parter.flatMap(({ kod, namn, lista }) =>
        lista
          ? lista.enheter.map((unit) => ({ kod: `${kod}/${unit.kod}`, namn: `${namn} ${unit.namn}` }))
          : [{ kod, namn }],
      );
    case 'inskriven':
      return CHANNELS.map(({ value, label }) => ({ kod: value, namn: label }));
    case 'löst':
      return [
        { kod: 'ja', namn: 'Ja' },
        { kod: 'nej', namn: 'Nej' },
      ];
    case 'allvarlighetsgrad':
      return reportSchema.$defs.allvarlighetsgrad.oneOf.map((one) => ({ kod: one.const, namn: one.title }));
    case 'fas':
      return routine.faser;
    case 'nivå':
      return routine.nivåer.map(({ nr, organ }) => ({ kod: String(nr), namn: bodyName(routine, organ) }));
    default:
      return CLASSIFICATION_FIELDS.includes(field as ClassificationField)
        ? codesInUse(routine, field as ListName)
        : [];
  }
}
