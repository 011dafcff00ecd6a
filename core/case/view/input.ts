import type { Association } from '../../../schemas/types.ts';
import type { Routine } from '../../routine/routine.ts';
import type { Case } from '../case.ts';

/** What a case in words is made from. */
export interface ViewInput {
  file: Case;
  routine: Routine;
  association: Association;
  /** The day, as `2026-11-22`. */
  today: string;
  /** Whether it waits to be accepted. */
  waiting?: boolean;
  /** Other cases that may be about the same thing. */
  alike?: readonly AlikeCase[];
  /** Who ordered each row of the history, by its index, as far as it is known. */
  orderedBy?: readonly (string | undefined)[];
}

/** Another case that may be about the same thing, and what it has in common with this one. */
export interface AlikeCase {
  id: string;
  received: string;
  /** The codes of the types that both have. */
  types: readonly string[];
}
