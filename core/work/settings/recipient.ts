import type { Mottagare } from '../../../schemas/types.ts';
import { RECIPIENT_TEXTS as TEXTS } from '../../texts/work/settings-sections.ts';
import { type Filled, one, type SettingsField } from './section.ts';

/** The fields of a role that people turn to: never a named person's. */
export const recipientFields = (label: string): SettingsField[] => [
  { name: 'roll', kind: 'line', label, ...TEXTS.roll },
  { name: 'mejl', kind: 'mail', ...TEXTS.mejl },
  { name: 'telefon', kind: 'phone', ...TEXTS.telefon },
];

/** What the fields are filled in with. */
export const recipientValues = ({ roll, mejl, telefon }: Mottagare): Filled => ({
  roll: [roll],
  mejl: [mejl],
  telefon: telefon === undefined ? [] : [telefon],
});

/** The role in words, a line for each. */
export const recipientLines = ({ roll, mejl, telefon }: Mottagare): string[] =>
  [roll, mejl, telefon].filter((line) => line !== undefined);

/** The role that was filled in. */
export function recipientOf(filled: Filled): Mottagare {
  const telefon = one(filled, 'telefon');
  return {
    roll: one(filled, 'roll') ?? '',
    mejl: one(filled, 'mejl') ?? '',
    ...(telefon === undefined ? {} : { telefon }),
  };
}
