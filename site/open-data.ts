import { association } from 'skav:association';
import { releases } from 'skav:statistics';
import { openDatasets } from '../views/opendata/catalogue.ts';
import { publisherOf } from '../views/opendata/publisher.ts';

/** All datasets that are published as open data. */
export const openDataSets = openDatasets(releases);

/** Returns the publisher of the open data, with the site's own address. */
export function sitePublisher(site: URL | undefined) {
  return publisherOf(association, (site?.origin ?? 'http://localhost:4321').replace(/\/$/, ''));
}
