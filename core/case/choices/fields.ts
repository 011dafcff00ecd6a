import caseSchema from '../../../schemas/case.json' with { type: 'json' };
import type { ChoiceField, ChoiceOption, ChoiceValues } from './choice.ts';

export const MAX_TEXT = caseSchema.$defs.text.maxLength;
export const MAX_REFERENCE = caseSchema.properties.hantering.properties.diarienummer.maxLength;
export const MAX_CODES = 20;

export const text = (required: boolean, maxLength = MAX_TEXT): ChoiceField => ({
  kind: 'text',
  name: 'text',
  required,
  maxLength,
});
export const date = (name: string, required = false): ChoiceField => ({
  kind: 'date',
  name,
  required,
  from: '',
});
export const code = (name: string, options: readonly ChoiceOption[], most = 1): ChoiceField => ({
  kind: 'code',
  name,
  required: true,
  most,
  options,
});
export const given = (values: ChoiceValues, name: string): string => values[name] ?? '';
export const optional = <Key extends string>(key: Key, value: string | undefined) =>
  (value === undefined ? {} : { [key]: value }) as { [K in Key]?: string };
