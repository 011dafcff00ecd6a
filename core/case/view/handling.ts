import caseSchema from '../../../schemas/case.json' with { type: 'json' };
import { CLASSIFICATION_FIELDS } from '../../order/order.ts';
import { isPending } from '../../routine/no-action.ts';
import { bodyName, codeName } from '../../routine/routine.ts';
import { CASE_VIEW_TEXTS as TEXTS } from '../../texts/case-view.ts';
import type { Case } from '../case.ts';
import { directionName } from '../direction.ts';
import { levelSince } from '../status.ts';
import { fieldsOfClassification } from '../transitions/classify.ts';
import { helpedName } from '../transitions/helped.ts';
import { EFFECTS } from '../transitions/measure.ts';
import type { ViewInput } from './input.ts';
import { fieldLabel } from './labels.ts';
import { phaseNow } from './stage.ts';
import type { Handling, ViewFact, ViewLine } from './view.ts';

/** How a field is shown: as a fact of the case now, or as a separate part. */
export interface FieldView {
  facts?: readonly ViewFact[];
  lines?: readonly ViewLine[];
  /** Whether the facts belong to what the case is now, so that the field has no separate part. */
  isNow?: boolean;
  internal?: boolean;
}

type Makers = {
  [Field in keyof Handling]: (value: Handling[Field], input: ViewInput) => FieldView;
};

const now = (label: string, value: string): FieldView => ({ isNow: true, facts: [{ label, value }] });

/** How each field that a coordinator adds is shown. A new field of the schema does not compile without a line here. */
export const HANDLING_VIEWS: Makers = {
  fas: (_phase, input) => now(TEXTS.labels.phase, phaseNow(input)),
  nivå: (level, { file, routine }) => {
    const { nivåer } = routine;
    const body = bodyName(routine, nivåer.find(({ nr }) => nr === level)?.organ ?? '–');
    return now(TEXTS.labels.level, TEXTS.level(level, nivåer.length, body, levelSince(file)));
  },
  diarienummer: (number) => now(titleOf('diarienummer'), number),
  'externt-nummer': (number) => now(titleOf('externt-nummer'), number),
  klassning: (classification, { routine }) => {
    const values = fieldsOfClassification(classification);
    const facts = CLASSIFICATION_FIELDS.flatMap((field): ViewFact[] => {
      const codes = values.get(field) ?? [];
      const names = codes.map((code) => codeName(routine, field, code));
      return codes.length === 0 ? [] : [{ label: fieldLabel(field), value: names.join(', ') }];
    });
    const { text } = classification;
    return { facts, lines: text === undefined ? [] : [{ text: `${titleOf('klassning')}:`, written: text }] };
  },
  riktning: ({ kod, text }) => ({
    lines: [{ text: `${directionName(kod)}:`, written: text }],
  }),
  åtgärder: (measures, input) => ({ lines: measures.flatMap((one) => measureLines(one, input)) }),
  liknar: (ids) => ({ lines: ids.map((id) => ({ text: TEXTS.linked(id) })) }),
  flyttar: (moves, { association }) => {
    const area = (code: string) => association.områden.find(({ kod }) => kod === code)?.namn ?? code;
    return {
      lines: moves.map(({ datum, från, till, text }) => ({
        text: TEXTS.move(area(från), area(till), datum),
        written: text,
        day: datum,
      })),
    };
  },
  frågor: (questions) => ({
    lines: questions.flatMap(({ nr, datum, text, till, svar }): ViewLine[] => [
      { text: TEXTS.question(nr, datum, svar ? undefined : till), written: text, day: datum },
      svar
        ? { text: TEXTS.questionAnswered(nr, svar.datum), written: svar.text, day: svar.datum, state: 'done' }
        : { text: TEXTS.unanswered(nr), state: 'left' },
    ]),
  }),
  bekräftelser: (confirmations) => ({
    lines: confirmations.map(({ nr, datum, text, besked }) => ({
      text: TEXTS.confirmation(nr, datum, besked),
      written: text,
      day: datum,
    })),
  }),
  svar: (answers) => ({
    lines: answers.flatMap(({ datum, text, rättad, tidigare = [] }, index): ViewLine[] => [
      { text: TEXTS.answer(index + 1, datum, rättad), written: text, day: datum },
      ...tidigare.map((before) => ({
        text: TEXTS.answerBefore(index + 1, before.datum),
        written: before.text,
        day: before.datum,
      })),
    ]),
  }),
  återkoppling: ({ datum, hjälpte }) => ({
    lines: [{ text: TEXTS.helped(helpedName(hjälpte), datum), day: datum }],
  }),
  beslut: (decisions, { routine }) => ({
    internal: true,
    lines: decisions.map(({ nr, datum, organ, text }) => ({
      text: TEXTS.decision(nr, datum, bodyName(routine, organ)),
      written: text,
      day: datum,
    })),
  }),
  anteckningar: (notes) => ({
    internal: true,
    lines: notes.map(({ nr, datum, text }) => ({ text: TEXTS.note(nr, datum), written: text, day: datum })),
  }),
};

const { properties } = caseSchema.properties.hantering;
const { fas, niva, klassning } = caseSchema.$defs;
/** The fields that the schema defines once and refers to. */
const shared = { fas, nivå: niva, klassning };

/** The title of a field that the coordinator adds. */
export function titleOf(field: keyof Handling): string {
  const { [field]: definition } = { ...properties, ...shared };
  return definition.title;
}

type Measure = NonNullable<Case['hantering']['åtgärder']>[number];

/** A measure: what it is and how it went, what is to be done, and why it was not done. */
function measureLines(measure: Measure, { routine, today }: ViewInput): ViewLine[] {
  const {
    nr,
    typ,
    text,
    ansvarig,
    genomförd,
    effekt,
    varför,
    'klar-senast': due,
    'ersatt-av': replacedBy,
  } = measure;
  const isLate = due !== undefined && isPending(measure) && due < today;
  const name = EFFECTS.find(({ const: code }) => code === effekt?.utfall)?.title ?? effekt?.utfall ?? '';
  const said = [
    TEXTS.measure.head(nr, codeName(routine, 'åtgärd', typ)),
    ansvarig !== undefined && TEXTS.measure.who(bodyName(routine, ansvarig)),
    due !== undefined && TEXTS.measure.due(due),
    replacedBy !== undefined && TEXTS.measure.replaced(replacedBy),
    genomförd !== undefined && TEXTS.measure.carriedOut(genomförd),
    effekt !== undefined && TEXTS.measure.effect(name, effekt.bedömd),
    genomförd !== undefined && effekt === undefined && TEXTS.measure.notAssessed,
    isLate && TEXTS.measure.late(due),
  ];
  return [
    {
      text: said.filter((one) => one !== false).join(' '),
      written: text,
      ...(due === undefined ? {} : { day: due }),
      state: isLate ? 'late' : effekt || due === undefined ? 'done' : 'left',
      ...(isLate ? { mark: TEXTS.clockState.overdue } : {}),
    },
    ...(varför === undefined ? [] : [{ text: `${measureTitles.varför.title}:`, written: varför }]),
  ];
}

const measureTitles = caseSchema.$defs.atgard.properties;
