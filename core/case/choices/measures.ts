import type { OrderOf } from '../../order/order.ts';
import { noActionCodes } from '../../routine/code-marks.ts';
import { isNoAction, workOf } from '../../routine/no-action.ts';
import { codeName } from '../../routine/routine.ts';
import { CHOICE_TEXTS as TEXTS } from '../../texts/order/choices.ts';
import { decidingBodies } from '../transitions/internal.ts';
import { EFFECTS } from '../transitions/measure.ts';
import type { ChoiceField, ChoiceValues } from './choice.ts';
import { code, date, given, optional, text } from './fields.ts';
import type { Makers, Of } from './makers.ts';
import { bodyOption, listed, titled } from './options.ts';

const DROPPED = 'ej-genomford';

/** The choices about what is done: decisions, measures and their effects. */
export const measureChoices: Makers<'åtgärd' | 'genomförd' | 'effekt' | 'beslut'> = {
  åtgärd: (_file, { routine }) => [
    {
      key: 'åtgärd',
      name: TEXTS.åtgärd,
      fields: [
        code(
          'typ',
          listed(routine, 'åtgärd').filter(({ value }) => !isNoAction({ typ: value }, routine)),
        ),
        { ...code('ansvarig', routine.organ.map(bodyOption)), kind: 'role' } as ChoiceField,
        date('senast', true),
        text(true),
      ],
      make: (values) => ({
        order: 'åtgärd',
        typ: given(values, 'typ'),
        ansvarig: given(values, 'ansvarig'),
        senast: given(values, 'senast'),
        text: given(values, 'text'),
      }),
    },
    ...noActionCodes(routine).map((typ) => ({
      key: `åtgärd-${typ}`,
      name: TEXTS.noAction(codeName(routine, 'åtgärd', typ)),
      fields: [text(true)],
      make: (values: ChoiceValues): OrderOf<'åtgärd'> => ({
        order: 'åtgärd',
        typ,
        text: given(values, 'text'),
      }),
    })),
  ],
  genomförd: (file, { routine }) =>
    workOf(file, routine).map(({ nr }) => ({
      key: `genomförd-${nr}`,
      name: TEXTS.genomförd(nr),
      fields: [date('datum')],
      make: (values) => ({ order: 'genomförd', nr, ...optional('datum', values['datum']) }),
    })),
  effekt: (file, { routine }) =>
    workOf(file, routine).flatMap(({ nr }): Of<'effekt'>[] => [
      {
        key: `effekt-${nr}`,
        name: TEXTS.effekt(nr),
        fields: [
          code(
            'utfall',
            EFFECTS.map(titled).filter(({ value }) => value !== DROPPED),
          ),
          date('datum'),
        ],
        make: (values) => ({
          order: 'effekt',
          nr,
          utfall: given(values, 'utfall'),
          ...optional('datum', values['datum']),
        }),
      },
      {
        key: `effekt-${nr}-${DROPPED}`,
        name: TEXTS.dropped(nr),
        fields: [text(true), date('datum')],
        make: (values) => ({
          order: 'effekt',
          nr,
          utfall: DROPPED,
          text: given(values, 'text'),
          ...optional('datum', values['datum']),
        }),
      },
    ]),
  beslut: (_file, { routine }) => [
    {
      key: 'beslut',
      name: TEXTS.beslut,
      fields: [code('organ', decidingBodies(routine).map(bodyOption)), date('datum'), text(true)],
      make: (values) => ({
        order: 'beslut',
        organ: given(values, 'organ'),
        ...optional('datum', values['datum']),
        text: given(values, 'text'),
      }),
    },
  ],
};
