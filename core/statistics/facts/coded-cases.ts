import type { Case } from '../../case/case.ts';
import type { CodedCase } from '../field.ts';
import { asOf } from './as-of.ts';
import { beforeAfterField } from './before-after.ts';
import { classificationFields } from './classification.ts';
import { contradictionField } from './contradictions.ts';
import { handlingFields } from './handling.ts';
import { recurrenceField } from './recurrence.ts';
import { reportFields } from './report.ts';
import { indexSimilar } from './similar-cases.ts';
import type { FieldContext, SourceField } from './source-field.ts';
import { timeFields } from './time.ts';

/** Every field that statistics can be about, under a routine. Each is a category, so that one protection covers all. */
export function statisticsFields(source: FieldContext): SourceField[] {
  return [
    ...reportFields(source),
    ...classificationFields(source),
    ...handlingFields(source),
    ...timeFields(source),
    recurrenceField,
    beforeAfterField,
    contradictionField(source),
  ];
}

/**
 * The facts of every case that had come in at the lock, as things stood that day. Only the fields asked for. A later
 * change of a case, dated after the lock, changes nothing here.
 */
export function codeCases(
  cases: readonly Case[],
  lock: string,
  fields: readonly SourceField[],
  { routine }: Pick<FieldContext, 'routine'>,
): CodedCase[] {
  const files = cases.flatMap((file) => asOf(file, lock) ?? []);
  const similar = indexSimilar(files);
  return files.map((file) => {
    const codes: Record<string, readonly string[]> = {};
    const moment = { file, lock, routine, similar, codes };
    for (const each of fields) codes[each.id] = each.codesFor(moment);
    return { month: file.mottagen.slice(0, 7), occurrences: file.rapport.händelser, codes };
  });
}
