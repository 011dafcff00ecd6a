import type { Item } from './item.ts';
import type { Pack } from './packs.ts';

/** Everything that holds on a day: what people should know, and the packs for the meetings that are near. */
export interface Plan {
  dag: string;
  /** In the order of the days they are about. Each key stands once. */
  poster: readonly Item[];
  dagordningar: readonly Pack[];
}
