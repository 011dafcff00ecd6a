import type { RoutineRule } from '../../texts/routine.ts';
import { suggestion } from '../../texts/suggestion.ts';
import type { AddViolation } from '../../violation.ts';
import { type Laws, lawProblem } from '../laws.ts';
import type { Routine } from '../routine.ts';
import { textsWithPaths } from './references.ts';

/**
 * A section or an act's number, which belongs in the register only. The section of minutes has its sign first: `§ 45`.
 */
const WRITTEN_OUT = /\d+\s?[a-z]?\s?§|(?<!SFS |\d)\b(?:1[89]|20)\d\d:\d+\b/g;

/** The offsets in a text at which a section or an act is cited by its number. */
export function lawCitationOffsets(text: string): number[] {
  return [...text.matchAll(WRITTEN_OUT)].map(({ index }) => index);
}

/** Every legal reference is in the register and verified, and none is written out. */
export function lawRules(routine: Routine, laws: Laws | undefined, add: AddViolation<RoutineRule>): void {
  for (const [key, value, path] of textsWithPaths(routine)) {
    if (key === 'lagrum' && laws) {
      const problem = lawProblem(laws, value);
      const ids = laws.lagrum.map(({ id }) => id);
      if (problem) add(problem, path, problem === 'law-unknown' ? suggestion(value, ids) : undefined);
    } else if (key !== 'lagrum' && lawCitationOffsets(value).length > 0) add('law-written-out', path);
  }
}
