import type { Case } from '../case/case.ts';
import type { Routine } from '../routine/routine.ts';

/** What makes two cases alike: the same parties, and a type in common. */
export interface Likeness {
  mottagen: string;
  /** The parties' codes, in order; never what somebody wrote of "annan". */
  parter: string;
  /** Codes that say something; övrigt is no type. */
  typ: readonly string[];
  /** The cases it is linked to. */
  liknar: readonly string[];
}

/** The likeness of a case that is classified. */
export function likenessOf(file: Case, { kodlistor }: Routine): Likeness | undefined {
  const says = (code: string) => !kodlistor.typ?.koder.find(({ kod }) => kod === code)?.['kräver-text'];
  const typ = (file.hantering.klassning?.typ ?? []).filter(says);
  if (typ.length === 0) return undefined;
  const { arbetsgivare, samverkansparter } = file.rapport;
  const parties = [...arbetsgivare, ...samverkansparter].map(({ part, enhet }) => `${part}/${enhet ?? ''}`);
  return {
    mottagen: file.mottagen,
    parter: [...new Set(parties)].toSorted().join(' '),
    typ,
    liknar: file.hantering.liknar ?? [],
  };
}
