import { areasInUse } from '../../area.ts';
import { type CaseOrder, CLASSIFICATION_FIELDS, hasManyCodes, type OrderOf } from '../../order/order.ts';
import { noActionCodes } from '../../routine/code-marks.ts';
import { isNoAction, workOf } from '../../routine/no-action.ts';
import { bodyName, codeName } from '../../routine/routine.ts';
import { CHOICE_TEXTS as TEXTS } from '../../texts/order/choices.ts';
import { type Case, isClosedPhase } from '../case.ts';
import { DIRECTIONS } from '../direction.ts';
import { REJECT_REASONS, STOP_REASONS } from '../removal.ts';
import { decidingBodies } from '../transitions/internal.ts';
import { EFFECTS } from '../transitions/measure.ts';
import type { OrderContext } from '../transitions/outcome.ts';
import { fieldLabel } from '../view/labels.ts';
import type { Choice, ChoiceField, ChoiceValues } from './choice.ts';
import { code, date, given, MAX_CODES, MAX_REFERENCE, optional, text } from './fields.ts';
import { bodyOption, EMPTY, listed, removalOptions, titled } from './options.ts';

/** A choice before it is known which of its values are allowed. A date has no first and last day yet. */
export type Candidate = Choice;

type Name = CaseOrder['order'];
type Of<One extends Name> = Omit<Candidate, 'order' | 'make'> & {
  make: (values: ChoiceValues) => OrderOf<One>;
};
type Makers = { [One in Name]: (file: Case, context: OrderContext) => Of<One>[] };

/** The choices that ask for less than another one: to close anyway, and those whose key ends with having no reason. */
export const CLOSE_ANYWAY = 'stäng-ändå';
export const WITHOUT_REASON = 'utan-skäl';

const DROPPED = 'ej-genomford';

/** Every way to give each order, whether it is possible now or not. A new order does not compile without a line. */
const MAKERS: Makers = {
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
  anteckning: () => [
    {
      key: 'anteckning',
      name: TEXTS.anteckning,
      fields: [text(true)],
      make: (values) => ({ order: 'anteckning', text: given(values, 'text') }),
    },
  ],
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
      fields: [text(true)],
      make: (values) => ({ order: 'fråga', text: given(values, 'text') }),
    },
    ...(hantering.frågor ?? []).map(({ nr }) => ({
      key: `fråga-${nr}`,
      name: TEXTS.frågesvar(nr),
      fields: [text(true)],
      make: (values: ChoiceValues): OrderOf<'fråga'> => ({ order: 'fråga', nr, text: given(values, 'text') }),
    })),
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
  ångra: () => [
    { key: 'ångra', name: TEXTS.ångra, fields: [], make: () => ({ order: 'ångra' }) },
    { key: 'ångra-nivå', name: TEXTS.undoLevel, fields: [], make: () => ({ order: 'ångra', vad: 'nivå' }) },
  ],
  liknar: () => [
    {
      key: 'liknar',
      name: TEXTS.liknar,
      fields: [{ kind: 'case', name: 'id', required: true, most: MAX_CODES }],
      make: (values) => ({ order: 'liknar', ids: given(values, 'id').split(',') }),
    },
  ],
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
      fields: [code('skäl', listed(routine, 'paus'))],
      make: (values) => ({ order: 'paus', skäl: given(values, 'skäl') }),
    },
  ],
  fortsätt: () => [
    { key: 'fortsätt', name: TEXTS.fortsätt, fields: [], make: () => ({ order: 'fortsätt' }) },
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

/** Every way to give an order on a case, whether it is possible now or not. */
export function candidates(file: Case, context: OrderContext): Candidate[] {
  return (Object.keys(MAKERS) as Name[]).flatMap((order) =>
    MAKERS[order](file, context).map((candidate): Candidate => ({ ...candidate, order })),
  );
}
