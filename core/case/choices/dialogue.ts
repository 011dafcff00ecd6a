import type { OrderOf } from '../../order/order.ts';
import { CHOICE_TEXTS as TEXTS } from '../../texts/order/choices.ts';
import { HELPED } from '../transitions/helped.ts';
import type { ChoiceValues } from './choice.ts';
import { code, date, given, optional, text } from './fields.ts';
import type { Makers } from './makers.ts';
import { titled } from './options.ts';

/** The choices that write to the reporter, or to those who handle the case. */
export const dialogueChoices: Makers<'svar' | 'rätta' | 'bekräfta' | 'fråga' | 'hjälpte' | 'anteckning'> = {
  svar: () => [
    {
      key: 'svar',
      name: TEXTS.svar,
      fields: [text(true)],
      make: (values) => ({ order: 'svar', text: given(values, 'text') }),
    },
  ],
  rätta: ({ hantering }) =>
    (hantering.svar ?? []).map((_answer, index) => ({
      key: `rätta-svar-${index + 1}`,
      name: TEXTS.rätta(index + 1),
      fields: [text(true)],
      make: (values) => ({ order: 'rätta', nr: index + 1, text: given(values, 'text') }),
    })),
  bekräfta: () => [
    {
      key: 'bekräfta',
      name: TEXTS.bekräfta,
      fields: [text(true), date('besked')],
      make: (values) => ({
        order: 'bekräfta',
        text: given(values, 'text'),
        ...optional('besked', values['besked']),
      }),
    },
  ],
  fråga: ({ hantering }) => [
    {
      key: 'fråga',
      name: TEXTS.fråga,
      fields: [text(true), date('till')],
      make: (values) => ({
        order: 'fråga',
        text: given(values, 'text'),
        ...optional('till', values['till']),
      }),
    },
    ...(hantering.frågor ?? []).map(({ nr }) => ({
      key: `fråga-${nr}`,
      name: TEXTS.frågesvar(nr),
      fields: [text(true)],
      make: (values: ChoiceValues): OrderOf<'fråga'> => ({ order: 'fråga', nr, text: given(values, 'text') }),
    })),
  ],
  hjälpte: () => [
    {
      key: 'hjälpte',
      name: TEXTS.hjälpte,
      fields: [code('utfall', HELPED.map(titled))],
      make: (values) => ({ order: 'hjälpte', utfall: given(values, 'utfall') }),
    },
  ],
  anteckning: () => [
    {
      key: 'anteckning',
      name: TEXTS.anteckning,
      fields: [text(true)],
      make: (values) => ({ order: 'anteckning', text: given(values, 'text') }),
    },
  ],
};
