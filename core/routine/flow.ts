import type { Case } from '../case/case.ts';
import { directionOf } from '../case/direction.ts';
import type { Routine } from './routine.ts';

type Flow = NonNullable<Routine['flöden']>[number];

/** The flow that a case follows: the one for its direction. */
export function flowOf(
  file: Pick<Case, 'rapport' | 'hantering'>,
  { flöden = [] }: Pick<Routine, 'flöden'>,
): Flow | undefined {
  return flöden.find(({ riktning }) => riktning === directionOf(file));
}

/** The steps of a case's flow in the phase that the case is in: what is to be done now, and by whom. */
export function flowSteps(
  file: Pick<Case, 'rapport' | 'hantering'>,
  routine: Pick<Routine, 'flöden'>,
): Flow['steg'] {
  return (flowOf(file, routine)?.steg ?? []).filter(({ fas }) => fas === file.hantering.fas);
}
