import { suggestion } from '../../texts/file.ts';
import type { RoutineRule } from '../../texts/routine.ts';
import type { AddViolation } from '../../violation.ts';
import { type Laws, lawProblem } from '../laws.ts';
import type { Routine } from '../routine.ts';
import { textsWithPaths } from './references.ts';

/** A paragraph or an act's number: what belongs in the register only. A paragraph of minutes has its sign first. */
const WRITTEN_OUT = /\d+\s?[a-z]?\s?§|(?<!SFS |\d)\b(?:1[89]|20)\d\d:\d+\b/g;

/** Where in a text a paragraph or an act is named by its number. */
export function lawCitationOffsets(text: string): number[] {
  return [...text.matchAll(WRITTEN_OUT)].map(({ index }) => index);
}

/** Every legal reference is in the register and somebody has read it; none is written out. */
export function lawRules(routine: Routine, laws: Laws | undefined, add: AddViolation<RoutineRule>): void {
  for (const [key, value, path] of textsWithPaths(routine)) {
    if (key === 'lagrum' && laws) {
      const problem = lawProblem(laws, value);
      const ids = laws.lagrum.map(({ id }) => id);
      if (problem) add(problem, path, problem === 'law-unknown' ? suggestion(value, ids) : undefined);
    } else if (key !== 'lagrum' && lawCitationOffsets(value).length > 0) add('law-written-out', path);
  }
}
