import type { RoutineRule } from '../texts/routine.ts';
import type { AddViolation } from '../violation.ts';
import { codeLists, type Routine } from './routine.ts';

type Routines = Readonly<Record<string, Routine>>;

/**
 * The routine that is in force on a day: the association's own, or one that replaces it (`ersätter`) and has begun to
 * apply, or, when its own has not begun to apply, the one before it. A case follows the one of the day that it came.
 *
 * @param rutin the id of the association's routine, wherever in the chain it is
 * @returns undefined only when the association's routine is missing
 */
export function routineInForce(rutin: string, routines: Routines, day: string): Routine | undefined {
  const all = Object.values(routines);
  let routine = routines[rutin];
  const seen = new Set<Routine>();
  while (routine && !seen.has(routine)) {
    seen.add(routine);
    const { id, ersätter } = routine;
    const before: Routine | undefined = ersätter === undefined ? undefined : routines[ersätter];
    const after = all.find((one) => one.ersätter === id && hasBegun(one, day));
    const next: Routine | undefined = before && !hasBegun(routine, day) ? before : after;
    if (!next) break;
    routine = next;
  }
  return routine;
}

const hasBegun = ({ 'gäller-från': from }: Routine, day: string) => from !== undefined && from <= day;

/**
 * A routine replaces one that exists, that began to apply before it, and that nothing else replaces. It has all of its
 * codes, so that statistics can read the cases of both.
 *
 * @param faulty the ids of the routines that have faults of their own
 */
export function replacementRule(
  routine: Routine,
  routines: Routines,
  faulty: readonly string[],
  add: AddViolation<RoutineRule>,
): void {
  const { id, ersätter, 'gäller-från': from = '' } = routine;
  if (ersätter === undefined || faulty.includes(ersätter)) return;
  const before = routines[ersätter];
  if (!before) {
    add('replaces-unknown', ['ersätter']);
    return;
  }
  if (!(from > (before['gäller-från'] ?? ''))) add('replaces-order', ['gäller-från']);
  const others = Object.values(routines).filter((one) => one.ersätter === ersätter && one.id < id);
  if (others.length > 0) add('replaces-twice', ['ersätter']);
  for (const [list, { koder }] of codeLists(before)) {
    const own = routine.kodlistor[list]?.koder.map(({ kod }) => kod) ?? [];
    const missing = koder.find(({ kod }) => !own.includes(kod));
    if (missing) add('replaces-codes', ['kodlistor', list], `Koden är ${missing.kod}, i listan ${list}.`);
  }
}
