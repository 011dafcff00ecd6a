import type { SweepItem } from './item.ts';
import type { MeetingPack } from './packs.ts';

/** Everything that holds on a day: what people should know, and the packs for the meetings that are near. */
export interface SweepPlan {
  day: string;
  /** In the order of the days they are about. Each key stands once. */
  items: readonly SweepItem[];
  packs: readonly MeetingPack[];
}
