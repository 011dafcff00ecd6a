import { type CaseOrder, CLASSIFICATION_FIELDS } from '../../order/order.ts';
import type { Case } from '../case.ts';
import { undoableRows } from '../history.ts';
import { fieldsOfClassification } from '../transitions/classify.ts';
import { WAIVED } from '../transitions/phase.ts';
import { BY_CODE } from '../transitions/question.ts';

type Row = Case['historik'][number];
type Event = Row['händelse'];

/** A new row, and what is needed to work out which order led to it. */
export interface Step {
  row: Row;
  /** The new rows after it. */
  later: readonly Row[];
  /** The case before that row. */
  now: Case;
  /** The case in the file, after all rows. */
  after: Case;
}

/**
 * The order that leads to each kind of row, or `undefined` if the case lacks what the row is about. A value that a
 * later row of the same change sets again is no longer in the file, so a possible earlier value is used.
 */
export const ORDERS: Readonly<Record<Event, (step: Step) => CaseOrder | undefined>> = {
  // The first row of a case says where it begins. No order leads to it.
  mottagen: () => undefined,
  // Importing is not an order; see `changeViolations`.
  importerad: () => undefined,
  // Words are also replaced by hand, and which order did it is not in the file; see `replay`.
  avidentifierad: () => undefined,
  fas: ({ row }) => ({ order: 'fas', till: String(row.till), anyway: row.skäl === WAIVED }),
  nivå: ({ row: { till, skäl } }) =>
    typeof till === 'number' ? { order: 'nivå', till, ...(skäl === undefined ? {} : { skäl }) } : undefined,
  klassning: ({ now, after }) => {
    const { klassning = {} } = after.hantering;
    const [had, has] = [
      fieldsOfClassification(now.hantering.klassning ?? {}),
      fieldsOfClassification(klassning),
    ];
    const set = CLASSIFICATION_FIELDS.filter((field) => String(had.get(field)) !== String(has.get(field)));
    return {
      order: 'klassa',
      fields: Object.fromEntries(set.map((field) => [field, has.get(field) ?? []])),
      ...(klassning.text === undefined ? {} : { text: klassning.text }),
    };
  },
  åtgärd: (step) => {
    const measure = measureOf(step);
    if (!measure) return undefined;
    const { nr, typ, ansvarig, text, 'klar-senast': senast } = measure;
    const work = ansvarig === undefined || senast === undefined ? {} : { ansvarig, senast };
    // Both hold if the earlier measure was not replaced.
    const replaces = step.after.hantering.åtgärder?.some((one) => one['ersatt-av'] === nr);
    return { order: 'åtgärd', typ, ...work, text, anyway: !replaces };
  },
  genomförd: (step) => {
    const measure = measureOf(step);
    if (!measure) return undefined;
    const { nr, genomförd } = measure;
    return {
      order: 'genomförd',
      nr,
      ...(genomförd === undefined || (isSetAgain(step) && genomförd > step.row.datum)
        ? {}
        : { datum: genomförd }),
    };
  },
  effekt: (step) => {
    const measure = measureOf(step);
    if (!measure?.effekt) return undefined;
    const { utfall, bedömd } = measure.effekt;
    const why = measure.varför === undefined ? {} : { text: measure.varför };
    if (!isSetAgain(step)) return { order: 'effekt', nr: measure.nr, utfall, datum: bedömd, ...why };
    if (measure.varför !== undefined) return { order: 'effekt', nr: measure.nr, utfall, ...why };
    // It was not too early if the case was closed before the effect was judged again.
    const closing = step.later.find(
      (row) => isSame(row, step.row) || (row.händelse === 'fas' && row.till === 'stangt'),
    );
    return {
      order: 'effekt',
      nr: measure.nr,
      utfall: closing?.händelse === 'fas' && closing.skäl !== WAIVED ? 'ja' : 'for-tidigt',
    };
  },
  bekräftad: ({ row, after }) => {
    const sent = after.hantering.bekräftelser?.find(({ nr }) => nr === row.till);
    if (!sent) return undefined;
    const { text, besked } = sent;
    return { order: 'bekräfta', text, ...(besked === undefined ? {} : { besked }) };
  },
  svar: ({ now, after }) => {
    const [text] = textsOf(after.hantering.svar?.[now.hantering.svar?.length ?? 0]);
    return text === undefined ? undefined : { order: 'svar', text };
  },
  rättat: ({ row, now, after }) => {
    const nr = Number(row.till);
    const before = textsOf(now.hantering.svar?.[nr - 1]).length;
    const text = textsOf(after.hantering.svar?.[nr - 1])[before];
    return text === undefined ? undefined : { order: 'rätta', nr, text };
  },
  beslut: ({ row, after }) => {
    const decision = after.hantering.beslut?.find(({ nr }) => nr === row.till);
    if (!decision) return undefined;
    const { organ, datum, text } = decision;
    return { order: 'beslut', organ, datum, text };
  },
  anteckning: ({ row, after }) => {
    const text = after.hantering.anteckningar?.find(({ nr }) => nr === row.till)?.text;
    return text === undefined ? undefined : { order: 'anteckning', text };
  },
  fråga: (step) => {
    const asked = questionOf(step);
    return (
      asked && { order: 'fråga', text: asked.text, ...(asked.till === undefined ? {} : { till: asked.till }) }
    );
  },
  frågesvar: (step) => {
    const asked = questionOf(step);
    if (!asked?.svar) return undefined;
    const { nr, svar } = asked;
    // The answer before it was changed is not kept: any text but the final one will do.
    const own = step.row.skäl === BY_CODE ? { own: true as const } : {};
    return { order: 'fråga', nr, text: isSetAgain(step) ? `${svar.text}…` : svar.text, ...own };
  },
  återkoppling: ({ row }) => ({ order: 'hjälpte', utfall: String(row.till) }),
  flytt: ({ now, after }) => {
    const moved = after.hantering.flyttar?.[now.hantering.flyttar?.length ?? 0];
    return moved && { order: 'flytta', till: moved.till, text: moved.text };
  },
  riktning: ({ row, after }) => {
    const text = after.hantering.riktning?.text;
    return text === undefined ? undefined : { order: 'riktning', till: String(row.till), text };
  },
  paus: ({ row: { skäl, till } }) =>
    skäl === undefined
      ? undefined
      : { order: 'paus', skäl, ...(till === undefined ? {} : { till: String(till) }) },
  klart: ({ row }) => ({ order: 'klart', steg: String(row.till) }),
  ångrat: ({ row, now }) => {
    const standing = undoableRows(now.historik);
    const target = standing.find(({ nr }) => nr === row.till);
    if (!target) return undefined;
    const isLast = standing.at(-1) === target && target.row.datum === row.datum;
    return { order: 'ångra', ...(isLast ? {} : { vad: 'nivå' }) };
  },
  fortsatt: () => ({ order: 'fortsätt' }),
};

/** Whether two rows set the same value of a case. */
export function isSame(one: Row, other: Row): boolean {
  return one.händelse === other.händelse && one.till === other.till;
}

/** What an answer has said, the oldest first. */
function textsOf(answer: NonNullable<Case['hantering']['svar']>[number] | undefined): string[] {
  return answer ? [...(answer.tidigare ?? []).map(({ text }) => text), answer.text] : [];
}

function isSetAgain({ row, later }: Step): boolean {
  return later.some((other) => isSame(other, row));
}

function measureOf({ row, after }: Step) {
  return after.hantering.åtgärder?.find(({ nr }) => nr === row.till);
}

function questionOf({ row, after }: Step) {
  return after.hantering.frågor?.find(({ nr }) => nr === row.till);
}
