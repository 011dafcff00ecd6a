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

/**
 * Returns every field that statistics can use under a routine. Each is a category; few of them may be published.
 */
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
 * Codes every case that had come in by the lock day, as it was that day, in the fields asked for. A change that is
 * dated after the lock does not affect the result.
 * @param lock the lock day, as 2026-01-31
 * @example codeCases(cases, '2026-01-31', statisticsFields({ association, routine }), { routine })
 */
export function codeCases(
  cases: readonly Case[],
  lock: string,
  fields: readonly SourceField[],
  { routine }: Pick<FieldContext, 'routine'>,
): CodedCase[] {
  const files = cases.flatMap((file) => asOf(file, lock) ?? []);
  const similar = indexSimilar(files, routine);
  return files.map((file) => {
    const codes: Record<string, readonly string[]> = {};
    const context = { file, lock, routine, similar, codes };
    for (const each of fields) codes[each.id] = each.codesFor(context);
    return { month: file.mottagen.slice(0, 7), occurrences: file.rapport.händelser ?? 1, codes };
  });
}
