import type { Case } from '../case/case.ts';
import { hasManyCodes } from '../order/order.ts';
import { CLASSED_FIELD_TEXTS, CLASSIFICATION_TEXTS, type ClassificationRule } from '../texts/routine.ts';
import { suggestion } from '../texts/suggestion.ts';
import { type AddViolation, type Violation, violationList } from '../violation.ts';
import type { DataPath } from '../yaml/parse.ts';
import { otherCodes } from './code-marks.ts';
import { isMeaningful } from './explanation.ts';
import { applies, FIELD_PATHS, type Field, fieldValues, UNCLASSED_FIELDS } from './field-values.ts';
import { isNoAction, isReason, REASON_LENGTH } from './no-action.ts';
import type { Code, ListName, Routine } from './routine.ts';

type Condition = NonNullable<Routine['villkor']>[number];
type AddRule = AddViolation<ClassificationRule>;

/**
 * Finds what in a case violates its routine: codes and levels that are unknown, fields that are missing or not allowed.
 */
export function classificationViolations(file: Case, routine: Routine): Violation<ClassificationRule>[] {
  const { found, add } = violationList(CLASSIFICATION_TEXTS);
  codeRules(file, routine, add);
  historyRules(file, routine, add);
  // Only that there is a text, not what it says: an archived case can no longer be changed.
  if (!file.källa && file.hantering.klassning?.text === undefined && codesToExplain(file, routine).length > 0)
    add('class-text', ['hantering', 'klassning', 'text']);
  measureRules(file, routine, add);
  for (const condition of routine.villkor ?? []) conditionRule(file, routine, condition, add);
  // Several conditions can demand the same field.
  return [...new Map(found.map((one) => [JSON.stringify([one.code, one.path]), one])).values()];
}

/** Every code is in its list, and every body that is responsible for a measure is in the routine. */
function codeRules(file: Case, { kodlistor, organ }: Routine, add: AddRule): void {
  const bodies = organ.map(({ kod }) => kod);
  const listed = (code: string, list: ListName, path: DataPath) => {
    const allowed = kodlistor[list]?.koder.map(({ kod }) => kod) ?? [];
    if (!allowed.includes(code)) add('class-unknown', path, suggestion(code, allowed));
  };
  for (const [field, place] of Object.entries(FIELD_PATHS) as [Field, readonly string[]][]) {
    if (UNCLASSED_FIELDS.includes(field)) continue;
    const path = ['hantering', ...place];
    for (const [at, code] of fieldValues(file, field).entries())
      listed(code, field as ListName, hasManyCodes(field) ? [...path, at] : path);
  }
  for (const [index, { typ, ansvarig }] of (file.hantering.åtgärder ?? []).entries()) {
    const path = ['hantering', 'åtgärder', index];
    listed(typ, 'åtgärd', [...path, 'typ']);
    if (ansvarig !== undefined && !bodies.includes(ansvarig))
      add('class-body', [...path, 'ansvarig'], suggestion(ansvarig, bodies));
  }
}

/** Every phase and level in the history is in the routine, and each reason leads to the level. */
function historyRules({ historik }: Case, { faser, nivåer }: Routine, add: AddRule): void {
  const phases = faser.map(({ kod }): string => kod);
  for (const [index, { händelse, till, skäl }] of historik.entries()) {
    const path = ['historik', index];
    const sets = händelse === 'importerad' ? typeof till : undefined;
    if ((händelse === 'fas' || sets === 'string') && !phases.includes(String(till)))
      add('class-phase', [...path, 'till'], suggestion(String(till), phases));
    if (händelse !== 'nivå' && sets !== 'number') continue;
    const level = nivåer.find(({ nr }) => nr === till);
    if (!level) add('class-level', [...path, 'till'], `Rutinen har nivå 1–${nivåer.length}.`);
    else if (skäl !== undefined && level.skäl && !level.skäl.includes(skäl))
      add('class-trigger', [...path, 'skäl'], suggestion(skäl, level.skäl));
  }
}

/** The fields with a code that requires a text (`kräver-text`), when the case's text explains nothing. */
export function missingExplanation(file: Pick<Case, 'rapport' | 'hantering'>, routine: Routine): Field[] {
  const found = codesToExplain(file, routine);
  const codes = [...found.map(({ code }) => code), ...otherCodes(routine)];
  return isMeaningful(file.hantering.klassning?.text, codes)
    ? []
    : [...new Set(found.map(({ field }) => field))];
}

/** The codes in a case that require a text, each as `field code`. */
export const explainedCodes = (file: Pick<Case, 'rapport' | 'hantering'>, routine: Routine): string[] =>
  codesToExplain(file, routine).map(({ field, code }) => `${field} ${code.kod}`);

/** Each code in a case that requires a text, with its field. */
function codesToExplain(
  file: Pick<Case, 'rapport' | 'hantering'>,
  { kodlistor }: Routine,
): { field: Field; code: Code }[] {
  const classed = (Object.keys(FIELD_PATHS) as Field[]).filter((field) => !UNCLASSED_FIELDS.includes(field));
  return classed.flatMap((field) => {
    const given = fieldValues(file, field);
    if (given.length === 0) return [];
    const codes = kodlistor[field as ListName]?.koder ?? [];
    return codes
      .filter((code) => code['kräver-text'] && given.includes(code.kod))
      .map((code) => ({ field, code }));
  });
}

/** What only work has: a measure that says that nothing is done has none of it. */
const OF_WORK = ['ansvarig', 'klar-senast', 'genomförd', 'effekt', 'varför'] as const;

/**
 * Doing nothing is an outcome with a reason, and no work. Anything else is work, with someone responsible and a last
 * day.
 */
function measureRules(file: Case, routine: Routine, add: AddRule): void {
  const measures = file.hantering.åtgärder ?? [];
  for (const [index, measure] of measures.entries()) {
    const path = ['hantering', 'åtgärder', index];
    const by = measures.find(({ nr }) => nr === measure['ersatt-av']);
    if (!isNoAction(measure, routine)) {
      const code = routine.kodlistor.åtgärd.koder.find(({ kod }) => kod === measure.typ);
      if (code?.['kräver-text'] && !isReason(measure.text))
        add('class-text', [...path, 'text'], REASON_LENGTH);
      if (measure.ansvarig === undefined || measure['klar-senast'] === undefined) add('class-work', path);
      if (measure['ersatt-av'] !== undefined) add('class-replaced', [...path, 'ersatt-av']);
      continue;
    }
    if (!isReason(measure.text)) add('class-reason', [...path, 'text'], REASON_LENGTH);
    for (const key of OF_WORK) if (measure[key] !== undefined) add('class-no-work', [...path, key]);
    if (measure['ersatt-av'] !== undefined && (!by || by.nr <= measure.nr || isNoAction(by, routine)))
      add('class-replaced', [...path, 'ersatt-av']);
  }
}

/**
 * A condition applies from its phase on, and only when the deciding field has one of its codes. What an imported case lacks
 * its old system may not have had.
 */
function conditionRule(file: Case, { faser }: Routine, condition: Condition, add: AddRule): void {
  const { fält, krav, när } = condition;
  const order = (phase: string) => faser.findIndex(({ kod }) => kod === phase);
  const from = condition['från-fas'];
  if (from !== undefined && order(file.hantering.fas) < order(from)) return;
  if (!applies(när, file)) return;
  const filled = fieldValues(file, fält).length > 0;
  const path = ['hantering', ...FIELD_PATHS[fält]];
  const field = CLASSED_FIELD_TEXTS.field(fält);
  if (krav === 'krav' && !filled && !file.källa) add('class-missing', path, field);
  if (krav === 'stangt' && filled) add('class-closed', path, field);
}

/** Whether a field has a value. */
export const isFilled = (file: Pick<Case, 'rapport' | 'hantering'>, field: Field): boolean =>
  fieldValues(file, field).length > 0;
