import { classificationViolations } from '../../routine/classification.ts';
import type { Routine } from '../../routine/routine.ts';
import { REFUSAL_TEXTS, type RefusalCode } from '../../texts/order/refusal.ts';
import type { Case } from '../case.ts';

/** Something that a case lacks for its new phase. */
interface Demand {
  code: RefusalCode;
  text: string;
}

/**
 * Everything that a case lacks for the phase that it is in: fields that the routine's conditions want filled in, or
 * empty; in a closed case an answer to the reporter; and an effect of the `open` measures, unless that is waived.
 */
export function demands(file: Case, open: readonly number[], waived: boolean, routine: Routine): Demand[] {
  const { hantering } = file;
  const found = classificationViolations(file, routine);
  const fields = (code: string) =>
    found.filter((violation) => violation.code === code).map(({ path }) => fieldName(path));
  const missing = fields('class-missing');
  const closed = fields('class-closed');
  const demanded: Demand[] = [];
  const add = (code: RefusalCode, text: string) => demanded.push({ code, text });
  if (missing.length > 0) add('missing-class', REFUSAL_TEXTS['missing-class'](missing));
  if (closed.length > 0) add('closed-class', REFUSAL_TEXTS['closed-class'](closed));
  if (hantering.fas === 'stangt' && (hantering.svar ?? []).length === 0)
    add('no-answer', REFUSAL_TEXTS['no-answer']());
  if (open.length > 0 && !waived) add('measure-open', REFUSAL_TEXTS['measure-open'](open));
  return demanded;
}

/** The numbers of the measures whose effect is not judged, or was judged too early. */
export function unjudged({ hantering }: Case): number[] {
  return (hantering.åtgärder ?? [])
    .filter(({ effekt }) => effekt === undefined || effekt.utfall === 'for-tidigt')
    .map(({ nr }) => nr);
}

/** A path in the file as the field that an order names: `konsekvens-organisation`. */
function fieldName(path: readonly (string | number)[]): string {
  return path.filter((part) => part !== 'hantering' && part !== 'klassning').join('-');
}
