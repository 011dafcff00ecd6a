import type { Association } from '../../../schemas/types.ts';
import type { Case } from '../../case/case.ts';
import type { Routine } from '../../routine/routine.ts';
import type { Period } from '../period.ts';
import type { TablePlan } from '../plan/table-plan.ts';
import type { Solver } from '../protection/solver.ts';
import type { StoredRelease } from './stored-release.ts';

/** What a release is made of. */
export interface ReleaseInput {
  association: Association;
  routine: Routine;
  plan: TablePlan;
  cases: readonly Case[];
  /** The release's own id: the period's, or that of a correction. */
  id: string;
  period: Period;
  lockDay: string;
  /** Every release before, in the order of the chain. */
  earlier: readonly StoredRelease[];
  replaces?: StoredRelease;
  solver: Solver;
  sha256: (text: string) => string;
}
