import type { OrderOf } from '../../order/order.ts';
import { bodyName, markedSteps, stepCode } from '../../routine/routine.ts';
import { CHOICE_TEXTS as TEXTS } from '../../texts/order/choices.ts';
import { EVENT_TEXTS } from '../../texts/routine.ts';
import { type Case, isClosedPhase } from '../case.ts';
import { undoableRows } from '../history.ts';
import { REJECT_REASONS, STOP_REASONS } from '../removal-reasons.ts';
import type { ChoiceValues } from './choice.ts';
import { code, date, given, optional, text } from './fields.ts';
import type { Makers } from './makers.ts';
import { listed, removalOptions } from './options.ts';

/** The choices that ask for less than another one: to close anyway, and those whose key ends with having no reason. */
export const CLOSE_ANYWAY = 'stäng-ändå';
export const WITHOUT_REASON = 'utan-skäl';

/** The choices that decide where a case goes: phases, levels, pauses, its end, and taking back an order. */
export const courseChoices: Makers<
  | 'fas'
  | 'nivå'
  | 'klart'
  | 'stäng'
  | 'öppna'
  | 'arkivera'
  | 'paus'
  | 'fortsätt'
  | 'ångra'
  | 'avvisa'
  | 'stopp'
> = {
  fas: (_file, { routine }) =>
    routine.faser
      .filter(({ kod }) => !isClosedPhase(kod))
      .map(({ kod, namn }) => ({
        key: `fas-${kod}`,
        name: TEXTS.fas(namn),
        fields: [],
        make: () => ({ order: 'fas', till: kod, anyway: false }),
      })),
  nivå: (_file, { routine }) =>
    routine.nivåer.flatMap(({ nr, organ }) => {
      const name = TEXTS.nivå(nr, bodyName(routine, organ));
      return [
        {
          key: `nivå-${nr}`,
          name,
          fields: [code('skäl', listed(routine, 'skäl'))],
          make: (values: ChoiceValues): OrderOf<'nivå'> => ({
            order: 'nivå',
            till: nr,
            skäl: given(values, 'skäl'),
          }),
        },
        { key: `nivå-${nr}-${WITHOUT_REASON}`, name, fields: [], make: () => ({ order: 'nivå', till: nr }) },
      ];
    }),
  klart: (_file, { routine }) =>
    markedSteps(routine).map(([key, { steg }]) => ({
      key: `klart-${stepCode(key)}`,
      name: TEXTS.klart(steg),
      fields: [],
      make: () => ({ order: 'klart', steg: stepCode(key) }),
    })),
  stäng: () => [
    { key: 'stäng', name: TEXTS.stäng, fields: [], make: () => ({ order: 'stäng', anyway: false }) },
    {
      key: CLOSE_ANYWAY,
      name: TEXTS.closeAnyway,
      fields: [],
      make: () => ({ order: 'stäng', anyway: true }),
    },
  ],
  öppna: () => [{ key: 'öppna', name: TEXTS.öppna, fields: [], make: () => ({ order: 'öppna' }) }],
  arkivera: () => [
    { key: 'arkivera', name: TEXTS.arkivera, fields: [], make: () => ({ order: 'arkivera' }) },
  ],
  paus: (_file, { routine }) => [
    {
      key: 'paus',
      name: TEXTS.paus,
      fields: [code('skäl', listed(routine, 'paus')), date('till')],
      make: (values) => ({
        order: 'paus',
        skäl: given(values, 'skäl'),
        ...optional('till', values['till']),
      }),
    },
  ],
  fortsätt: () => [
    { key: 'fortsätt', name: TEXTS.fortsätt, fields: [], make: () => ({ order: 'fortsätt' }) },
  ],
  ångra: (file) => [
    { key: 'ångra', name: TEXTS.ångra(lastDone(file)), fields: [], make: () => ({ order: 'ångra' }) },
    { key: 'ångra-nivå', name: TEXTS.undoLevel, fields: [], make: () => ({ order: 'ångra', vad: 'nivå' }) },
  ],
  avvisa: () => [
    {
      key: 'avvisa',
      name: TEXTS.avvisa,
      fields: [code('skäl', removalOptions(REJECT_REASONS)), text(false)],
      make: (values) => ({
        order: 'avvisa',
        skäl: given(values, 'skäl'),
        ...optional('text', values['text']),
      }),
    },
  ],
  stopp: () => [
    {
      key: 'stopp',
      name: TEXTS.stopp,
      fields: [code('skäl', removalOptions(STOP_REASONS))],
      make: (values) => ({ order: 'stopp', skäl: given(values, 'skäl') }),
    },
  ],
};

/** What `/ångra` would take back, in words: not all that a person does has a row that it can take back. */
function lastDone({ historik }: Case): string | undefined {
  const last = undoableRows(historik).at(-1);
  return last && EVENT_TEXTS[last.row.händelse];
}
