import type { SweepItem } from '../../core/sweep/item.ts';
import type { SweepPlan } from '../../core/sweep/plan.ts';

/**
 * A way to tell people what holds, and the memory of what they have been told: the local inbox, comments on pull
 * requests. A sweep asks `said`, calls `say` with the difference, then `show` with everything.
 *
 * A crash at any moment may not lose news and should not repeat any: what `say` has finished, `said` knows from
 * then on, also after a power cut.
 */
export interface NotificationChannel {
  /** The keys, among those of the plan, that have been said here. May hold others. */
  alreadySent(plan: SweepPlan): Promise<ReadonlySet<string>>;

  /**
   * Says these, none of which has been said, in their order. One that fails does not stop the others; what could
   * not be said is given back and comes again at the next sweep.
   */
  send(newItems: readonly SweepItem[], plan: SweepPlan): Promise<Unsent[]>;

  /** Makes what people can look up show the whole plan as it now stands. The same plan again changes nothing. */
  show(plan: SweepPlan): Promise<void>;
}

export interface Unsent {
  item: SweepItem;
  error: unknown;
}
