import { Readable } from 'node:stream';
import { RdfXmlParser } from 'rdfxml-streaming-parser';
import { expect, it } from 'vitest';
import { readRoutine } from '../../core/routine/read.ts';
import { statisticsFields } from '../../core/statistics/facts/coded-cases.ts';
import { ENGLISH_FIELDS } from '../../core/texts/open-data.ts';
import { ROUTINES, routineText } from '../../testing/example/routines.ts';
import { readReleases, source } from '../../testing/release.ts';
import { openDatasets } from './catalogue.ts';
import { dcat } from './dcat.ts';
import { indexFile } from './index-file.ts';
import type { Publisher } from './publisher.ts';
import { schemaOrg } from './schema-org.ts';

const DCAT = 'http://www.w3.org/ns/dcat#';
const DCT = 'http://purl.org/dc/terms/';
const FOAF = 'http://xmlns.com/foaf/0.1/';
const VCARD = 'http://www.w3.org/2006/vcard/ns#';

/** The mandatory properties of each class in DCAT-AP-SE 3. */
const MANDATORY: Record<string, string[]> = {
  [`${DCAT}Catalog`]: [
    `${DCT}title`,
    `${DCT}description`,
    `${DCT}publisher`,
    `${DCT}license`,
    `${DCAT}dataset`,
  ],
  [`${DCAT}Dataset`]: [`${DCT}title`, `${DCT}description`, `${DCT}publisher`, `${DCAT}distribution`],
  [`${DCAT}Distribution`]: [`${DCAT}accessURL`, `${DCT}format`, `${DCT}license`],
  [`${FOAF}Agent`]: [`${FOAF}name`, `${DCT}type`],
  [`${VCARD}Organization`]: [`${VCARD}fn`, `${VCARD}hasEmail`],
};

/** The recommended properties of each class in DCAT-AP-SE 3, and those of DCAT-AP 3.0 that it adopts. */
const RECOMMENDED: Record<string, string[]> = {
  [`${DCAT}Catalog`]: [
    ...[`${DCT}issued`, `${DCT}modified`, `${DCT}language`, `${DCT}spatial`],
    ...[`${DCAT}themeTaxonomy`, `${FOAF}homepage`],
  ],
  [`${DCAT}Dataset`]: [
    ...[`${DCAT}contactPoint`, `${DCAT}keyword`, `${DCAT}theme`, `${DCAT}landingPage`],
    ...[`${DCT}spatial`, `${DCT}temporal`, `${DCT}issued`, `${DCT}language`],
  ],
  [`${DCAT}Distribution`]: [
    ...[`${DCT}title`, `${DCT}description`, `${DCAT}mediaType`, `${DCT}issued`],
    'http://data.europa.eu/r5r/availability',
  ],
};

/** The classes that the shapes of DCAT-AP require of what these properties refer to. */
const RANGES: Record<string, string> = {
  [`${DCT}license`]: `${DCT}LicenseDocument`,
  [`${DCT}format`]: `${DCT}MediaTypeOrExtent`,
  [`${DCAT}mediaType`]: `${DCT}MediaType`,
  [`${DCT}language`]: `${DCT}LinguisticSystem`,
  [`${DCT}spatial`]: `${DCT}Location`,
  [`${DCAT}contactPoint`]: `${VCARD}Kind`,
};

const releases = readReleases('cases/releases');
const publisher: Publisher = {
  site: 'https://exempel.example',
  name: 'Förbundet <A & B>',
  number: '222000-0000',
  email: 'info@exempel.example',
};

/** Subject → predicate → objects, read by an independent parser. */
async function parsed(xml: string): Promise<Map<string, Map<string, string[]>>> {
  const subjects = new Map<string, Map<string, string[]>>();
  const quads = Readable.from([xml]).pipe(new RdfXmlParser());
  for await (const { subject, predicate, object } of quads as AsyncIterable<{
    subject: { value: string };
    predicate: { value: string };
    object: { value: string };
  }>) {
    const of = subjects.get(subject.value) ?? new Map<string, string[]>();
    of.set(predicate.value, [...(of.get(predicate.value) ?? []), object.value]);
    subjects.set(subject.value, of);
  }
  return subjects;
}

const TYPE = 'http://www.w3.org/1999/02/22-rdf-syntax-ns#type';

it('the catalogue is RDF with every mandatory and recommended property, and everything it refers to exists', async () => {
  const subjects = await parsed(dcat(publisher, openDatasets(releases)));
  const seen = new Set<string>();
  for (const [subject, properties] of subjects) {
    const [type = ''] = properties.get(TYPE) ?? [];
    for (const property of [...(MANDATORY[type] ?? []), ...(RECOMMENDED[type] ?? [])])
      expect(properties.has(property), `${property} of ${subject}`).toBe(true);
    for (const [property, range] of Object.entries(RANGES))
      for (const object of properties.get(property) ?? [])
        expect(subjects.get(object)?.get(TYPE), object).toContain(range);
    seen.add(type);
    if (MANDATORY[type]) expect(subject).toMatch(/^https:\/\/exempel\.example\//);
    for (const property of [
      `${DCT}publisher`,
      `${DCAT}distribution`,
      `${DCAT}dataset`,
      `${DCAT}contactPoint`,
    ])
      for (const object of properties.get(property) ?? []) expect(subjects.has(object), object).toBe(true);
  }
  expect([...Object.keys(MANDATORY)].filter((type) => !seen.has(type))).toEqual([]);
  const agent = subjects.get('https://exempel.example/#utgivare');
  expect(agent?.get(`${FOAF}name`)).toEqual(['Förbundet <A & B>']);
});

it('every title is in Swedish and in English, also of each field that a table can have', async () => {
  const xml = dcat(publisher, openDatasets(releases));
  const titles = (language: string) =>
    xml.match(new RegExp(`<dcterms:title xml:lang="${language}">`, 'g'))?.length;
  expect(titles('en')).toBe(titles('sv'));
  expect(xml).toContain('by reporting party</dcterms:title>');
  for (const name of ROUTINES) {
    const { routine } = readRoutine(routineText(name));
    const fields = routine ? statisticsFields({ association: source.association, routine }) : [];
    const publicIds = fields.filter(({ disclosure }) => disclosure !== 'internal').map(({ id }) => id);
    expect(publicIds.length).toBeGreaterThan(5);
    expect(publicIds.filter((id) => !Object.hasOwn(ENGLISH_FIELDS, id))).toEqual([]);
  }
});

it('without releases the catalogue has no datasets', async () => {
  expect(openDatasets([])).toEqual([]);
  const subjects = await parsed(dcat(publisher, []));
  const catalogue = subjects.get('https://exempel.example/datasets/dcat');
  expect(catalogue?.has(`${DCAT}dataset`)).toBe(false);
  // The other mandatory properties are still there.
  for (const property of MANDATORY[`${DCAT}Catalog`] ?? [])
    if (property !== `${DCAT}dataset`) expect(catalogue?.has(property), property).toBe(true);
  expect(schemaOrg(publisher, [])).toMatchObject({ '@type': 'DataCatalog', dataset: [] });
  expect(indexFile([])).toEqual({ format: 'skav-index/1', publiceringar: [] });
});

it('a table is one dataset over the years, with the files of every release', () => {
  const sets = openDatasets(releases);
  const [first] = sets;
  expect(new Set(sets.map(({ id }) => id)).size).toBe(sets.length);
  expect(first?.title).not.toMatch(/\d{4}/);
  const years = first?.files.map(({ release }) => release) ?? [];
  expect(new Set(years)).toEqual(new Set(releases.map(({ release }) => release.id)));
  expect(years[0]).toBe(releases.at(-1)?.release.id);
});

it('the catalogue for search engines has the same datasets and files', () => {
  const sets = openDatasets(releases);
  const catalogue = schemaOrg(publisher, sets) as { dataset: { name: string; distribution: object[] }[] };
  expect(catalogue.dataset.map(({ distribution }) => distribution.length)).toEqual(
    sets.map(({ files }) => files.length),
  );
});

it('the index names every release in the order of the chain, with its checksum', () => {
  const { publiceringar } = indexFile(releases) as {
    publiceringar: { id: string; förra: string | null; sha256: string }[];
  };
  expect(publiceringar.map(({ förra }) => förra)).toEqual([
    null,
    ...publiceringar.slice(0, -1).map(({ id }) => id),
  ]);
  expect(publiceringar.every(({ sha256 }) => /^sha256:[0-9a-f]{64}$/.test(sha256))).toBe(true);
});
