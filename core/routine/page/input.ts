import type { Laws } from '../laws.ts';
import type { Routine } from '../routine.ts';

/** What the directives of a page are filled in from. */
export interface RoutinePageInput {
  routine: Routine;
  laws: Laws | undefined;
  /** The ids of the legal references in the text. */
  cited: readonly string[];
}
