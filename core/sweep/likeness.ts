import type { Case } from '../case/case.ts';
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
export function similarityTraits(file: Case, { kodlistor }: Routine): SimilarityTraits | undefined {
  const says = (code: string) => !kodlistor.typ?.koder.find(({ kod }) => kod === code)?.['kräver-text'];
  const typ = (file.hantering.klassning?.typ ?? []).filter(says);
  if (typ.length === 0) return undefined;
  const { arbetsgivare, samverkansparter } = file.rapport;
  const parties = [...arbetsgivare, ...samverkansparter].map(({ part, enhet }) => `${part}/${enhet ?? ''}`);
  return {
    received: file.mottagen,
    parties: [...new Set(parties)].toSorted().join(' '),
    types: typ,
    links: file.hantering.liknar ?? [],
  };
}
