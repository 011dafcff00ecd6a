import type { Case } from '../../case/case.ts';
import type { Facts } from '../field.ts';
import { asOf } from './as-of.ts';
import { beforeAfterField } from './before-after.ts';
import { classingFields } from './classing.ts';
import { contradictionField } from './contradictions.ts';
import { handlingFields } from './handling.ts';
import { recurrenceField } from './recurrence.ts';
import { reportFields } from './report.ts';
import { alikeAmong } from './similar-cases.ts';
import type { Source, SourceField } from './source.ts';
import { timeFields } from './time.ts';

/** Every field that statistics can be about, under a routine. Each is a category, so that one protection covers all. */
export function fieldsOf(source: Source): SourceField[] {
  return [
    ...reportFields(source),
    ...classingFields(source),
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
export function factsOf(
  cases: readonly Case[],
  lock: string,
  fields: readonly SourceField[],
  { routine }: Pick<Source, 'routine'>,
): Facts[] {
  const files = cases.flatMap((file) => asOf(file, lock) ?? []);
  const alike = alikeAmong(files);
  return files.map((file) => {
    const koder: Record<string, readonly string[]> = {};
    const moment = { file, lock, routine, alike, koder };
    for (const each of fields) koder[each.id] = each.of(moment);
    return { månad: file.mottagen.slice(0, 7), händelser: file.rapport.händelser, koder };
  });
}
