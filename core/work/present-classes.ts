import type { Case } from '../case/case.ts';
import type { ChoiceOption } from '../case/choices/choice.ts';
import { fieldsOfClassification } from '../case/transitions/classify.ts';
import { codeName, type Routine } from '../routine/routine.ts';

/** The codes that each field of a case's classification has now, by name. */
export type PresentClasses = ReadonlyMap<string, readonly ChoiceOption[]>;

/** What a case is classified as, to be shown as chosen in the form that changes it. */
export const presentClasses = ({ hantering }: Pick<Case, 'hantering'>, routine: Routine): PresentClasses =>
  new Map(
    [...fieldsOfClassification(hantering.klassning ?? {})].map(([field, codes]) => [
      field,
      codes.map((code) => ({ value: code, label: codeName(routine, field, code) })),
    ]),
  );
