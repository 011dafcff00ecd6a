import type { ShownLabel } from './case-label.ts';
import type { SweepItem } from './item.ts';
import type { MeetingPack } from './packs.ts';

/** Everything that holds on a day: what people should know, and the packs for the meetings that are near. */
export interface SweepPlan {
  day: string;
  /** Sorted by the day they are about; no two have the same key. */
  items: readonly SweepItem[];
  packs: readonly MeetingPack[];
  /** What distinguishes the cases that the items are about, by case id. */
  labels: Readonly<Record<string, ShownLabel>>;
}
