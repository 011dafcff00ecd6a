import { type Edition, publishedEdition } from '../../views/statistics/edition.ts';
import { currentReleases } from '../../views/statistics/periods.ts';
import { readReleases } from '../release.ts';

/** The editions of the example's releases, the newest first. */
export const editions: readonly Edition[] = currentReleases(readReleases('cases/releases')).map(
  ({ release, datasets }) => publishedEdition(release, datasets),
);

/** Returns the example's edition of a period. */
export function editionOf(id: string): Edition {
  const found = editions.find(({ period }) => period.id === id);
  if (!found) throw new Error(id);
  return found;
}
