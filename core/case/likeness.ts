import { isOtherCode } from '../routine/code-marks.ts';
import type { Routine } from '../routine/routine.ts';
import type { Case } from './case.ts';

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

/** The types of a case that say something. "Other" (övrigt) does not. */
export function typesThatSay({ hantering }: Case, routine: Routine): string[] {
  return (hantering.klassning?.typ ?? []).filter((code) => !isOtherCode(routine, 'typ', code));
}

/** The traits of a case, or undefined when it has no type that says something. */
export function similarityTraits(file: Case, routine: Routine): SimilarityTraits | undefined {
  const types = typesThatSay(file, routine);
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

/**
 * The groups that a case is in, one for each of its types: cases that may be about the same thing share one. The units
 * count, since a person is asked to link the cases.
 */
export function likenessGroups(routineId: string, { types, parties }: SimilarityTraits): string[] {
  return types.map((code) => `${routineId} ${code} ${parties}`);
}

/**
 * The kinds of a case, one for each of its types and each pair of party and counterpart. Cases of the same kind recur
 * in the statistics, whichever unit they happened at.
 */
export function kindsOfCase(file: Case, routine: Routine): string[] {
  const { arbetsgivare, samverkansparter } = file.rapport;
  const pairs = arbetsgivare.flatMap(({ part }) => samverkansparter.map((other) => `${part}>${other.part}`));
  return typesThatSay(file, routine).flatMap((type) => [...new Set(pairs)].map((pair) => `${type}|${pair}`));
}
