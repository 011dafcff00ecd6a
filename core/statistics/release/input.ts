import type { Association, Release } from '../../../schemas/types.ts';
import type { Case } from '../../case/case.ts';
import type { Routine } from '../../routine/routine.ts';
import type { Period } from '../period.ts';
import type { TablePlan } from '../plan/table-plan.ts';
import type { Dataset } from './dataset.ts';
import type { StoredRelease } from './stored-release.ts';

/** Everything that a release is made from. */
export interface ReleaseInput {
  association: Association;
  routine: Routine;
  plan: TablePlan;
  cases: readonly Case[];
  /** The id of the release: that of the period, or of a correction. */
  id: string;
  period: Period;
  lockDay: string;
  /** All earlier releases, in the order of the chain. */
  earlier: readonly StoredRelease[];
  replaces?: StoredRelease;
  sha256: (text: string) => string;
}

/** The tables of a release: what is published, what is left out, and what stays though cases have changed. */
export type ReleaseTables = Pick<Release, 'utelämnade' | 'ändrade'> & { datasets: Dataset[] };
