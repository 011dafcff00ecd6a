import type { SweepItem } from '../../core/sweep/item.ts';
import type { SweepPlan } from '../../core/sweep/plan.ts';

/**
 * A way to notify people, and the memory of what has been sent: the local inbox, or comments on pull requests. A sweep
 * asks `alreadySent`, calls `send` with the difference, then `show` with everything.
 *
 * A crash at any moment must not lose items and should not repeat any: what `send` has finished, `alreadySent` includes
 * from then on, also after a power cut.
 */
export interface NotificationChannel {
  /** The keys of the plan's items that have been sent here. May include others. */
  alreadySent(plan: SweepPlan): Promise<Pick<ReadonlySet<string>, 'has'>>;

  /**
   * Sends these items, none of which has been sent, in their order. One that fails does not stop the others.
   * @returns the items that could not be sent, which come again at the next sweep
   */
  send(newItems: readonly SweepItem[], plan: SweepPlan): Promise<Unsent[]>;

  /** Updates what people can look up, so that it shows the whole plan. The same plan again changes nothing. */
  show(plan: SweepPlan): Promise<void>;

  /**
   * Returns a short string that changes whenever something is sent, or what people can look up is changed by anyone.
   * Set where that is cheap to find out.
   */
  state?(): Promise<string>;
}

/** An item that could not be sent, and why. */
export interface Unsent {
  item: SweepItem;
  error: unknown;
}
