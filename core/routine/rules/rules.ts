import { ROUTINE_TEXTS, type RoutineRule } from '../../texts/routine.ts';
import type { Path } from '../../yaml/parse.ts';
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

/** A broken rule and the value it is about. */
export interface RoutineBreach {
  code: RoutineRule;
  path: Path;
  text: string;
}

/** Adds a breach. The hint says what is allowed, where the sentence cannot know it. */
export type Add = (code: RoutineRule, path: Path, hint?: string) => void;

/** The rules of a routine that a schema cannot say, all of them at once. Laws are looked at when they are given. */
export function routineBreaches(routine: Routine, laws?: Laws): RoutineBreach[] {
  const found: RoutineBreach[] = [];
  const add: Add = (code, path, hint) =>
    found.push({ code, path, text: [ROUTINE_TEXTS[code], hint].filter(Boolean).join(' ') });
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
