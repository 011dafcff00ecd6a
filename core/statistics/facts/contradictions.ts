import type { Case } from '../../case/case.ts';
import { noActionDespiteProposal } from '../../routine/no-action.ts';
import type { Routine } from '../../routine/routine.ts';
import { type FieldCode, NONE } from '../field.ts';
import { type FieldContext, field, type SourceField } from './source-field.ts';

/** Whether a code means that there was no consequence. */
export const isNoConsequence = (code: string): boolean => /^ingen(?:-|$)/.test(code);

/** Answers in a case that contradict each other, though each of them is allowed. */
const CONTRADICTIONS: (FieldCode & { holds: (file: Case, routine: Routine) => boolean })[] = [
  {
    kod: 'ingen-atgard',
    namn: 'Ingen åtgärd trots förslag',
    holds: (file, routine) => noActionDespiteProposal(file, routine).length > 0,
  },
  {
    kod: 'ingen-konsekvens',
    namn: 'Mycket allvarlig utan följd',
    holds: ({ rapport, hantering }) => {
      const consequences = hantering.klassning?.konsekvens ?? {};
      return (
        rapport.allvarlighetsgrad === 'mycket-allvarlig' &&
        consequences.person !== undefined &&
        Object.values(consequences).every(isNoConsequence)
      );
    },
  },
  {
    kod: 'foljsamhet',
    namn: 'Orsak och följsamhet säger olika',
    holds: ({ hantering: { klassning } }) =>
      (klassning?.orsak?.includes('rutin-foljs-ej') ?? false) &&
      ['foljd', 'saknas'].includes(klassning?.rutinföljsamhet ?? ''),
  },
];

/**
 * Contradictions within a case: a sign that the classification should be looked at again, not of which answer is right.
 */
export function contradictionField({ routine }: FieldContext): SourceField {
  return field(
    'motsagelser',
    'Uppgifter som säger emot varandra',
    [...CONTRADICTIONS.map(({ kod, namn }) => ({ kod, namn })), { kod: NONE, namn: 'Inget sådant' }],
    ({ file }) => {
      const found = CONTRADICTIONS.filter(({ holds }) => holds(file, routine));
      return found.length > 0 ? found.map(({ kod }) => kod) : [NONE];
    },
    { multiple: true },
  );
}
