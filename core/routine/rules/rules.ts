import { ROUTINE_TEXTS, type RoutineRule } from '../../texts/routine.ts';
import { type Violation, violationList } from '../../violation.ts';
import type { Laws } from '../laws.ts';
import type { Routine } from '../routine.ts';
import { deadlineRules } from './deadlines.ts';
import { fieldRules } from './fields.ts';
import { lawRules } from './laws.ts';
import { levelRules } from './levels.ts';
import { listRules } from './lists.ts';
import { phaseRules } from './phases.ts';
import { referenceRules } from './references.ts';
import { reportRules } from './reports.ts';
import { validityRules } from './validity.ts';

/** The rules of a routine that a schema cannot say, all of them at once. Laws are looked at when they are given. */
export function routineViolations(routine: Routine, laws?: Laws): Violation<RoutineRule>[] {
  const { found, add } = violationList(ROUTINE_TEXTS);
  for (const rules of [
    validityRules,
    referenceRules,
    phaseRules,
    levelRules,
    deadlineRules,
    listRules,
    fieldRules,
    reportRules,
  ])
    rules(routine, add);
  lawRules(routine, laws, add);
  return found;
}
