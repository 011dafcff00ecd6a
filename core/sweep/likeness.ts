import type { Case } from '../case/case.ts';
import { isOtherCode } from '../routine/code-marks.ts';
import type { Routine } from '../routine/routine.ts';

/** What makes two cases alike: the same parties, and a type in common. */
export interface SimilarityTraits {
  received: string;
  /** The parties' codes, in order; never what somebody wrote of "annan". */
  parties: string;
  /** Codes that say something; övrigt is no type. */
  types: readonly string[];
  /** The cases it is linked to. */
  links: readonly string[];
}

/** The likeness of a case that is classified. */
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
