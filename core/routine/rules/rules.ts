import { ROUTINE_TEXTS, type RoutineRule } from '../../texts/routine.ts';
import { type Violation, violationList } from '../../violation.ts';
import type { Laws } from '../laws.ts';
import type { Routine } from '../routine.ts';
import { reportRules, validityRules } from './dates.ts';
import { deadlineRules } from './deadlines.ts';
import { lawRules } from './laws.ts';
import { levelRules } from './levels.ts';
import { conditionRules, listRules } from './lists.ts';
import { phaseRules } from './phases.ts';
import { referenceRules } from './references.ts';

/**
 * Finds every violation of the rules that the JSON Schema cannot express.
 *
 * @param laws the register of laws; without it, legal references are not checked
 */
export function routineViolations(routine: Routine, laws?: Laws): Violation<RoutineRule>[] {
  const { found, add } = violationList(ROUTINE_TEXTS);
  for (const rules of [
    validityRules,
    referenceRules,
    phaseRules,
    levelRules,
    deadlineRules,
    listRules,
    conditionRules,
    reportRules,
  ])
    rules(routine, add);
  lawRules(routine, laws, add);
  return found;
}
