import {
  CLASSIFICATION_FIELDS,
  type ClassificationField,
  hasManyCodes,
  type MANY_CODES,
  type OrderOf,
} from '../../order/order.ts';
import { explainedCodes, missingExplanation } from '../../routine/classification.ts';
import { codeLists, codesInUse, type Routine } from '../../routine/routine.ts';
import { DONE_TEXTS, NOTHING_TO_DO_TEXTS } from '../../texts/order/outcome.ts';
import { ORDER_HINTS, REFUSAL_TEXTS } from '../../texts/order/refusal.ts';
import { suggestion } from '../../texts/suggestion.ts';
import type { Case } from '../case.ts';
import { changed, done, nothing, type OrderContext, type Outcome, refused } from './outcome.ts';

type Classification = NonNullable<Case['hantering']['klassning']>;

/** Sets the fields that are named and keeps the others. An empty list of codes empties its field. */
export function classify(
  file: Case,
  { fields: given, text }: OrderOf<'klassa'>,
  { routine, today }: OrderContext,
): Outcome {
  const before = file.hantering.klassning ?? {};
  const fields = fieldsOfClassification(before);
  for (const field of CLASSIFICATION_FIELDS) {
    const codes = given[field];
    if (codes === undefined) continue;
    const refusal = fieldRefusal(field, codes, fields.get(field) ?? [], routine);
    if (refusal) return refusal;
    fields.set(field, codes);
  }
  const after = classificationOf(
    fields,
    text ?? (keepsText(file, fields, routine) ? before.text : undefined),
  );
  // The fields always come in the same order, so equal classifications are written alike.
  if (JSON.stringify(classificationOf(fieldsOfClassification(before), before.text)) === JSON.stringify(after))
    return nothing(NOTHING_TO_DO_TEXTS.klassa);
  const { klassning: _before, ...rest } = file.hantering;
  const classified = { ...file, hantering: { ...rest, ...(after ? { klassning: after } : {}) } };
  const unexplained = missingExplanation(classified, routine);
  if (unexplained.length > 0) return refused('needs-sentence', REFUSAL_TEXTS['needs-sentence'](unexplained));
  return done(changed(classified, {}, today, { händelse: 'klassning' }), DONE_TEXTS.klassa);
}

/** Whether the text of a classification still explains something: it goes with the last of the codes that it was about. */
function keepsText(
  file: Case,
  fields: ReadonlyMap<ClassificationField, readonly string[]>,
  routine: Routine,
): boolean {
  const explained = explainedCodes(file, routine);
  if (explained.length === 0) return true;
  const after = classificationOf(fields, undefined);
  const { klassning: _before, ...rest } = file.hantering;
  const classified = { ...file, hantering: { ...rest, ...(after ? { klassning: after } : {}) } };
  return explainedCodes(classified, routine).some((code) => explained.includes(code));
}

function fieldRefusal(
  field: ClassificationField,
  codes: readonly string[],
  before: readonly string[],
  routine: Routine,
): Outcome | undefined {
  const allowed = codesInUse(routine, field).map(({ kod }) => kod);
  if (allowed.length === 0) return refused('no-list', REFUSAL_TEXTS['no-list'](field));
  if (codes.length > (hasManyCodes(field) ? 20 : 1))
    return refused('too-many-codes', REFUSAL_TEXTS['too-many-codes'](field));
  const unknown = codes.find((code) => !allowed.includes(code) && !before.includes(code));
  if (unknown === undefined) return undefined;
  const by = routine.kodlistor[field]?.koder.find(({ kod }) => kod === unknown)?.['ersätts-av'];
  if (by !== undefined) return refused('code-replaced', REFUSAL_TEXTS['code-replaced'](by));
  const otherList = codeLists(routine).find(([, { koder }]) => koder.some(({ kod }) => kod === unknown))?.[0];
  const hint =
    otherList === undefined ? suggestion(unknown, allowed) : ORDER_HINTS.otherList(otherList, allowed);
  return refused('unknown-code', REFUSAL_TEXTS['unknown-code'](field, hint));
}

function valuesOf(classification: Classification, field: ClassificationField): string[] {
  const { konsekvens } = classification;
  const values = {
    ...classification,
    'konsekvens-organisation': konsekvens?.organisation,
    'konsekvens-person': konsekvens?.person,
    'konsekvens-säkerhet': konsekvens?.säkerhet,
  };
  return [values[field] ?? []].flat();
}

/** The codes of a classification, by the field that an order names. */
export function fieldsOfClassification(
  classification: Classification,
): Map<ClassificationField, readonly string[]> {
  return new Map(CLASSIFICATION_FIELDS.map((field) => [field, valuesOf(classification, field)]));
}

/** The classification as it is stored: an empty field is left out, and so is an empty classification. */
function classificationOf(
  fields: ReadonlyMap<ClassificationField, readonly string[]>,
  text: string | undefined,
): Classification | undefined {
  const all = (field: (typeof MANY_CODES)[number]) => {
    const codes = fields.get(field) ?? [];
    return codes.length > 0 ? { [field]: [...codes] } : {};
  };
  const one = (field: ClassificationField, key: string) => {
    const [code] = fields.get(field) ?? [];
    return code === undefined ? {} : { [key]: code };
  };
  const konsekvens = {
    ...one('konsekvens-organisation', 'organisation'),
    ...one('konsekvens-person', 'person'),
    ...one('konsekvens-säkerhet', 'säkerhet'),
  };
  const klassning: Classification = {
    ...all('typ'),
    ...all('orsak'),
    ...all('ärendet'),
    ...(Object.keys(konsekvens).length > 0 ? { konsekvens } : {}),
    ...one('rutinföljsamhet', 'rutinföljsamhet'),
    ...one('slag', 'slag'),
    ...one('målgrupp', 'målgrupp'),
    ...one('sektor', 'sektor'),
    ...(text === undefined ? {} : { text }),
  };
  return Object.keys(klassning).length > 0 ? klassning : undefined;
}
