import type { Case } from '../case/case.ts';
import { isOtherCode } from '../routine/code-marks.ts';
import type { Routine } from '../routine/routine.ts';

/** What two cases are compared by: they are similar when they have the same parties and a type in common. */
export interface SimilarityTraits {
  received: string;
  /** The parties' codes, sorted; never the text that names a party "annan". */
  parties: string;
  /** The types that say something: a code that is marked as other is not one. */
  types: readonly string[];
  /** The ids of the cases it is linked to. */
  links: readonly string[];
}

/** The traits of a case, or undefined when it has no type that says something. */
export function similarityTraits(file: Case, routine: Routine): SimilarityTraits | undefined {
  const types = (file.hantering.klassning?.typ ?? []).filter((code) => !isOtherCode(routine, 'typ', code));
  if (types.length === 0) return undefined;
  const { arbetsgivare, samverkansparter } = file.rapport;
  const parties = [...arbetsgivare, ...samverkansparter].map(({ part, enhet }) => `${part}/${enhet ?? ''}`);
  return {
    received: file.mottagen,
    parties: [...new Set(parties)].toSorted().join(' '),
    types,
    links: file.hantering.liknar ?? [],
  };
}
