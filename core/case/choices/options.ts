import removalSchema from '../../../schemas/removal.json' with { type: 'json' };
import { codesInUse, type ListName, type Routine } from '../../routine/routine.ts';
import { CHOICE_TEXTS as TEXTS } from '../../texts/order/choices.ts';
import { isReasonAmong, type REJECT_REASONS, type STOP_REASONS } from '../removal-reasons.ts';
import type { ChoiceOption } from './choice.ts';

/** Empties a field of the classification. */
export const EMPTY = { value: '-', label: TEXTS.empty, alone: true };

export const titled = (one: { const: string; title: string; description: string }): ChoiceOption => ({
  value: one.const,
  label: one.title,
  explanation: one.description,
});

export const removalOptions = (among: typeof REJECT_REASONS | typeof STOP_REASONS): ChoiceOption[] =>
  removalSchema.properties.skäl.oneOf.filter((one) => isReasonAmong(one.const, among)).map(titled);

export const listed = (routine: Routine, list: ListName): ChoiceOption[] =>
  codesInUse(routine, list).map(({ kod, namn, beskrivning, ...code }) => ({
    value: kod,
    label: namn,
    ...(code['kräver-text'] ? { needsText: true } : {}),
    ...(beskrivning === undefined ? {} : { explanation: beskrivning }),
  }));

export const bodyOption = ({ kod, namn, uppgift }: Routine['organ'][number]): ChoiceOption => ({
  value: kod,
  label: namn,
  ...(uppgift === undefined ? {} : { explanation: uppgift }),
});
