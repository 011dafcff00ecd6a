import { association } from 'skav:association';
import { releases } from 'skav:statistics';
import { openDatasets } from '../views/opendata/catalogue.ts';
import { publisherOf } from '../views/opendata/publisher.ts';

/** Everything that is published as open data. */
export const openDataSets = openDatasets(releases);

/** Who publishes it, at the website's own address. */
export function sitePublisher(site: URL | undefined) {
  return publisherOf(association, (site?.origin ?? 'http://localhost:4321').replace(/\/$/, ''));
}
