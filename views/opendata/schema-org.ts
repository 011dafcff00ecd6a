import { MEDIA_TYPES, type OpenDataset } from './catalogue.ts';
import { LICENCE, type Publisher } from './publisher.ts';

/** Returns the catalogue for search engines: schema.org as JSON-LD. */
export function schemaOrg({ site, name, email }: Publisher, sets: readonly OpenDataset[]): object {
  return {
    '@context': 'https://schema.org',
    '@type': 'DataCatalog',
    name: `Öppna data från ${name}`,
    url: `${site}/oppna-data/`,
    inLanguage: 'sv',
    license: LICENCE,
    publisher: { '@type': 'GovernmentOrganization', name, email },
    dataset: sets.map((set) => ({
      '@type': 'Dataset',
      name: set.title,
      description: set.description,
      url: `${site}/oppna-data/#${set.id}`,
      license: LICENCE,
      isAccessibleForFree: true,
      temporalCoverage: `${set.from}/${set.to}`,
      dateModified: set.modified,
      distribution: set.files.map(({ path, kind }) => ({
        '@type': 'DataDownload',
        encodingFormat: MEDIA_TYPES[kind],
        contentUrl: `${site}${path}`,
      })),
    })),
  };
}
