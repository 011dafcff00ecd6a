import type { Laws } from '../laws.ts';
import type { Routine } from '../routine.ts';

/** What a page is made of. */
export interface RoutinePageInput {
  routine: Routine;
  laws: Laws | undefined;
  /** The legal references that the text itself makes. */
  cited: readonly string[];
}
