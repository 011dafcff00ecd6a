import {
  CATALOGUE_TEXTS,
  ENGLISH_FIELDS,
  ENGLISH_TEXTS,
  FILE_KIND_TEXTS,
  OPENING_TEXTS,
  WHOLE_PERIOD_TEXTS,
} from '../../core/texts/open-data.ts';
import { type Html, html } from '../html.ts';
import { MEDIA_TYPES, type OpenDataFile, type OpenDataset, WHOLE_PERIOD } from './catalogue.ts';
import { LICENCE, type Publisher } from './publisher.ts';

const AUTHORITY = 'http://publications.europa.eu/resource/authority';
const SWEDISH = `${AUTHORITY}/language/SWE`;
const LOCAL_AUTHORITY = 'http://purl.org/adms/publishertype/LocalAuthority';
const THEMES = ['SOCI', 'HEAL'];
const THEME_TAXONOMY = `${AUTHORITY}/data-theme`;
const SWEDEN = `${AUTHORITY}/country/SWE`;
/** The files of a release stay where they are. */
const AVAILABILITY = `${AUTHORITY}/planned-availability/STABLE`;
const FILE_TYPES: Record<OpenDataFile['kind'], string> = {
  xlsx: 'XLSX',
  semicolons: 'CSV',
  csv: 'CSV',
  json: 'JSON',
};

const NAMESPACES = [
  'xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"',
  'xmlns:dcatap="http://data.europa.eu/r5r/"',
  'xmlns:dcat="http://www.w3.org/ns/dcat#"',
  'xmlns:dcterms="http://purl.org/dc/terms/"',
  'xmlns:foaf="http://xmlns.com/foaf/0.1/"',
  'xmlns:vcard="http://www.w3.org/2006/vcard/ns#"',
].join(' ');

/**
 * Returns the catalogue for dataportal.se: DCAT-AP-SE 3 as RDF/XML, with every mandatory and every recommended property.
 * All addresses are absolute; the portal fetches the file every night.
 */
export function dcat(publisher: Publisher, sets: readonly OpenDataset[]): string {
  return `<?xml version="1.0" encoding="UTF-8"?>
<rdf:RDF ${NAMESPACES}>
${catalogue(publisher, sets)}
${organisation(publisher)}
${sets.map((set) => dataset(publisher, set)).join('\n')}
${referred()}
</rdf:RDF>
`;
}

function catalogue({ site, name }: Publisher, sets: readonly OpenDataset[]): Html {
  const modified = sets
    .map((set) => set.modified)
    .toSorted()
    .at(-1);
  const [issued] = sets.map((set) => set.issued).toSorted();
  return html`<dcat:Catalog rdf:about="${site}/datasets/dcat">${[
    text('dcterms:title', CATALOGUE_TEXTS.title(name), 'sv'),
    text('dcterms:title', CATALOGUE_TEXTS.titleInEnglish(name), 'en'),
    text('dcterms:description', CATALOGUE_TEXTS.description, 'sv'),
    text('dcterms:description', CATALOGUE_TEXTS.descriptionInEnglish, 'en'),
    link('dcterms:publisher', `${site}/#utgivare`),
    link('dcterms:license', LICENCE),
    link('dcterms:language', SWEDISH),
    link('dcterms:spatial', SWEDEN),
    link('dcat:themeTaxonomy', THEME_TAXONOMY),
    link('foaf:homepage', `${site}/oppna-data/`),
    issued !== undefined && date('dcterms:issued', issued),
    modified !== undefined && date('dcterms:modified', modified),
    sets.map(({ id }) => link('dcat:dataset', datasetUri(site, id))),
  ]}</dcat:Catalog>`;
}

function organisation({ site, name, number, email }: Publisher): Html {
  return html`<foaf:Agent rdf:about="${site}/#utgivare">${[
    text('foaf:name', name),
    link('dcterms:type', LOCAL_AUTHORITY),
    number !== undefined && text('dcterms:identifier', number),
  ]}</foaf:Agent>
<vcard:Organization rdf:about="${site}/#kontakt">${[
    link('rdf:type', 'http://www.w3.org/2006/vcard/ns#Kind'),
    text('vcard:fn', name),
    link('vcard:hasEmail', `mailto:${email}`),
  ]}</vcard:Organization>`;
}

function dataset({ site }: Publisher, set: OpenDataset): Html {
  const period = [date('dcat:startDate', set.from), date('dcat:endDate', set.to)];
  return html`<dcat:Dataset rdf:about="${datasetUri(site, set.id)}">${[
    text('dcterms:title', set.title, 'sv'),
    text('dcterms:title', englishTitle(set), 'en'),
    text('dcterms:description', set.description, 'sv'),
    text('dcterms:description', `${englishTitle(set)}. ${ENGLISH_TEXTS.description}`, 'en'),
    link('dcterms:publisher', `${site}/#utgivare`),
    link('dcat:contactPoint', `${site}/#kontakt`),
    text('dcterms:identifier', datasetUri(site, set.id)),
    THEMES.map((theme) => link('dcat:theme', `${THEME_TAXONOMY}/${theme}`)),
    text('dcat:keyword', 'avvikelser i samverkan', 'sv'),
    text('dcat:keyword', 'samordningsförbund', 'sv'),
    text('dcat:keyword', 'collaboration between public agencies', 'en'),
    link('dcat:landingPage', `${site}/oppna-data/`),
    link('dcterms:spatial', SWEDEN),
    date('dcterms:issued', set.issued),
    link('dcterms:accessRights', `${AUTHORITY}/access-right/PUBLIC`),
    link('dcterms:accrualPeriodicity', `${AUTHORITY}/frequency/ANNUAL`),
    link('dcterms:language', SWEDISH),
    date('dcterms:modified', set.modified),
    html`<dcterms:temporal><dcterms:PeriodOfTime>${period}</dcterms:PeriodOfTime></dcterms:temporal>`,
    set.files.map(({ path }) => link('dcat:distribution', `${site}${path}#fil`)),
  ]}</dcat:Dataset>
${set.files.map((file) => distribution(site, set, file))}`;
}

function distribution(site: string, set: OpenDataset, { path, kind, period, issued }: OpenDataFile): Html {
  const name = FILE_KIND_TEXTS[kind];
  return html`<dcat:Distribution rdf:about="${site}${path}#fil">${[
    text('dcterms:title', `${set.title}, ${period.namn} (${name})`, 'sv'),
    text('dcterms:title', `${englishTitle(set)}, ${period.id} (${FILE_TYPES[kind]})`, 'en'),
    text('dcterms:description', OPENING_TEXTS[kind], 'sv'),
    link('dcat:accessURL', `${site}${path}`),
    link('dcat:downloadURL', `${site}${path}`),
    link('dcterms:format', formatOf(kind)),
    link('dcat:mediaType', mediaTypeOf(kind)),
    link('dcatap:availability', AVAILABILITY),
    link('dcterms:license', LICENCE),
    link('dcterms:language', SWEDISH),
    date('dcterms:issued', issued),
    date('dcterms:modified', issued),
  ]}</dcat:Distribution>
`;
}

/** What a dataset is called in English: after its fields, which have fixed names, because its title is the association's. */
function englishTitle({ id, title, fields }: OpenDataset): string {
  if (id === WHOLE_PERIOD) return WHOLE_PERIOD_TEXTS.titleInEnglish;
  const names = fields.map((field) => ENGLISH_FIELDS[field]);
  return names.every((name) => name !== undefined) ? ENGLISH_TEXTS.title(names) : title;
}

const formatOf = (kind: OpenDataFile['kind']) => `${AUTHORITY}/file-type/${FILE_TYPES[kind]}`;
const mediaTypeOf = (kind: OpenDataFile['kind']) =>
  `http://www.iana.org/assignments/media-types/${MEDIA_TYPES[kind]}`;

/** The classes of what the catalogue refers to, so that it can be validated without the vocabularies of others. */
function referred(): Html {
  const kinds = Object.keys(FILE_TYPES) as OpenDataFile['kind'][];
  const typed = (type: string, addresses: readonly string[]) =>
    [...new Set(addresses)].map((address) => html`<${type} rdf:about="${address}"/>\n`);
  return html`${[
    typed('dcterms:LicenseDocument', [LICENCE]),
    typed('dcterms:MediaTypeOrExtent', kinds.map(formatOf)),
    typed('dcterms:MediaType', kinds.map(mediaTypeOf)),
    typed('dcterms:LinguisticSystem', [SWEDISH]),
    typed('dcterms:Location', [SWEDEN]),
  ]}`;
}

/** A property whose value is another resource. */
function link(property: string, address: string): Html {
  return html`<${property} rdf:resource="${address}"/>`;
}

function text(property: string, value: string, language?: 'sv' | 'en'): Html {
  const attribute = language !== undefined && html` xml:lang="${language}"`;
  return html`<${property}${attribute}>${value}</${property}>`;
}

function date(property: string, day: string): Html {
  return html`<${property} rdf:datatype="http://www.w3.org/2001/XMLSchema#date">${day}</${property}>`;
}

/** The URI of a dataset: the place on the open data page where it is described. */
function datasetUri(site: string, id: string): string {
  return `${site}/oppna-data/#${id}`;
}
