import type { Release } from '../../../schemas/types.ts';
import type { Dataset } from './dataset.ts';

/** A release as read from its folder. */
export interface StoredRelease {
  release: Release;
  /** In the order of `release.tabeller`. A correction has the tables that it does not replace from before, unchanged. */
  datasets: Dataset[];
  /** The checksum of publicering.json, which covers all the other files. */
  sha256: string;
}
