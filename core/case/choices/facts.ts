import { areasInUse } from '../../area.ts';
import { CLASSIFICATION_FIELDS, hasManyCodes } from '../../order/order.ts';
import { CHOICE_TEXTS as TEXTS } from '../../texts/order/choices.ts';
import { DIRECTIONS } from '../direction.ts';
import { fieldLabel } from '../view/labels.ts';
import type { ChoiceValues } from './choice.ts';
import { code, given, MAX_CODES, MAX_REFERENCE, optional, text } from './fields.ts';
import type { Makers } from './makers.ts';
import { EMPTY, listed } from './options.ts';

/** The choices that say what a case is: its classification, numbers, area, direction and the cases like it. */
export const factChoices: Makers<'klassa' | 'diarie' | 'extern' | 'flytta' | 'riktning' | 'liknar'> = {
  klassa: (_file, { routine }) => [
    ...CLASSIFICATION_FIELDS.filter((field) => routine.kodlistor[field]).map((field) => ({
      key: `klassa-${field}`,
      name: TEXTS.klassa(fieldLabel(field)),
      fields: [
        code(field, [...listed(routine, field), EMPTY], hasManyCodes(field) ? MAX_CODES : 1),
        text(false),
      ],
      make: (values: ChoiceValues) => {
        const typed = given(values, field);
        const fields = { [field]: typed === EMPTY.value ? [] : typed.split(',') };
        return { order: 'klassa' as const, fields, ...optional('text', values['text']) };
      },
    })),
    {
      key: 'klassa-text',
      name: TEXTS.klassaText,
      fields: [text(true)],
      make: (values) => ({ order: 'klassa', fields: {}, text: given(values, 'text') }),
    },
  ],
  diarie: () => [
    {
      key: 'diarie',
      name: TEXTS.diarie,
      fields: [text(true, MAX_REFERENCE)],
      make: (values) => ({ order: 'diarie', nummer: given(values, 'text') }),
    },
  ],
  extern: () => [
    {
      key: 'extern',
      name: TEXTS.extern,
      fields: [text(true, MAX_REFERENCE)],
      make: (values) => ({ order: 'extern', nummer: given(values, 'text') }),
    },
  ],
  flytta: (_file, { areas = [] }) => [
    {
      key: 'flytta',
      name: TEXTS.flytta,
      fields: [
        code(
          'område',
          areasInUse(areas).map(({ kod, namn }) => ({ value: kod, label: namn })),
        ),
        text(true),
      ],
      make: (values) => ({ order: 'flytta', till: given(values, 'område'), text: given(values, 'text') }),
    },
  ],
  riktning: () => [
    {
      key: 'riktning',
      name: TEXTS.riktning,
      fields: [
        code(
          'riktning',
          DIRECTIONS.map(({ kod, namn }) => ({ value: kod, label: namn })),
        ),
        text(true),
      ],
      make: (values) => ({ order: 'riktning', till: given(values, 'riktning'), text: given(values, 'text') }),
    },
  ],
  liknar: () => [
    {
      key: 'liknar',
      name: TEXTS.liknar,
      fields: [{ kind: 'case', name: 'id', required: true, most: MAX_CODES }],
      make: (values) => ({ order: 'liknar', ids: given(values, 'id').split(',') }),
    },
  ],
};
