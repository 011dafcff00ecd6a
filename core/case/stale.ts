import { areaNow } from '../area.ts';
import { CLASSIFICATION_FIELDS } from '../order/order.ts';
import { fieldValues } from '../routine/field-values.ts';
import { STALE_TEXTS, type StaleRule } from '../texts/file.ts';
import { type Violation, violationList } from '../violation.ts';
import type { Case } from './case.ts';
import type { RuleContext } from './rules.ts';

/**
 * Finds what an open case has that is not used any more: an area or a code that something else has replaced, and a
 * routine that only began to apply after the case came. A closed case is left as it is.
 */
export function staleValues(
  file: Case,
  { association, routines }: Pick<RuleContext, 'association' | 'routines'>,
): Violation<StaleRule>[] {
  const { found, add } = violationList(STALE_TEXTS);
  if (['stangt', 'arkiverat'].includes(file.hantering.fas)) return found;
  const area = association ? areaNow(association, file.område) : file.område;
  if (area !== file.område) add('area-replaced', ['område'], `Området heter nu ${area}.`);
  const routine = routines?.[file.rutin];
  if (!routine) return found;
  const from = routine['gäller-från'];
  if (routine.ersätter !== undefined && from !== undefined && file.mottagen < from)
    add('routine-later', ['rutin'], `Rutinen före är ${routine.ersätter}.`);
  for (const field of CLASSIFICATION_FIELDS) {
    const codes = routine.kodlistor[field]?.koder ?? [];
    for (const value of fieldValues(file, field)) {
      const by = codes.find(({ kod }) => kod === value)?.['ersätts-av'];
      if (by !== undefined)
        add('code-replaced', ['hantering', 'klassning'], `I stället för ${value}: ${by}.`);
    }
  }
  return found;
}
