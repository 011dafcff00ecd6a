import { type Html, html } from '../html.ts';
import type { OpenDataFile, OpenDataset } from './catalogue.ts';
import { LICENCE, type Publisher } from './publisher.ts';

const AUTHORITY = 'http://publications.europa.eu/resource/authority';
const SWEDISH = `${AUTHORITY}/language/SWE`;
const LOCAL_AUTHORITY = 'http://purl.org/adms/publishertype/LocalAuthority';
const THEMES = ['SOCI', 'HEAL'];

const NAMESPACES = [
  'xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"',
  'xmlns:dcat="http://www.w3.org/ns/dcat#"',
  'xmlns:dcterms="http://purl.org/dc/terms/"',
  'xmlns:foaf="http://xmlns.com/foaf/0.1/"',
  'xmlns:vcard="http://www.w3.org/2006/vcard/ns#"',
].join(' ');

/**
 * Returns the catalogue for dataportal.se: DCAT-AP-SE 3 as RDF/XML, with every mandatory property and the recommended
 * ones that are known. All addresses are absolute; the portal fetches the file every night.
 */
export function dcat(publisher: Publisher, sets: readonly OpenDataset[]): string {
  return `<?xml version="1.0" encoding="UTF-8"?>
<rdf:RDF ${NAMESPACES}>
${catalogue(publisher, sets)}
${organisation(publisher)}
${sets.map((set) => dataset(publisher, set)).join('\n')}
</rdf:RDF>
`;
}

function catalogue({ site, name }: Publisher, sets: readonly OpenDataset[]): Html {
  const modified = sets
    .map((set) => set.modified)
    .toSorted()
    .at(-1);
  return html`<dcat:Catalog rdf:about="${site}/datasets/dcat">${[
    text('dcterms:title', `Öppna data från ${name}`, 'sv'),
    text('dcterms:title', `Open data from ${name}`, 'en'),
    text(
      'dcterms:description',
      'Statistik om avvikelser i samverkan, skyddad så att ingen kan kännas igen.',
      'sv',
    ),
    link('dcterms:publisher', `${site}/#utgivare`),
    link('dcterms:license', LICENCE),
    link('dcterms:language', SWEDISH),
    link('foaf:homepage', `${site}/oppna-data/`),
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
    text('vcard:fn', name),
    link('vcard:hasEmail', `mailto:${email}`),
  ]}</vcard:Organization>`;
}

function dataset({ site }: Publisher, set: OpenDataset): Html {
  const period = [date('dcat:startDate', set.from), date('dcat:endDate', set.to)];
  return html`<dcat:Dataset rdf:about="${datasetUri(site, set.id)}">${[
    text('dcterms:title', set.title, 'sv'),
    text('dcterms:description', set.description, 'sv'),
    link('dcterms:publisher', `${site}/#utgivare`),
    link('dcat:contactPoint', `${site}/#kontakt`),
    text('dcterms:identifier', datasetUri(site, set.id)),
    THEMES.map((theme) => link('dcat:theme', `${AUTHORITY}/data-theme/${theme}`)),
    text('dcat:keyword', 'avvikelser i samverkan', 'sv'),
    text('dcat:keyword', 'samordningsförbund', 'sv'),
    link('dcterms:accessRights', `${AUTHORITY}/access-right/PUBLIC`),
    link('dcterms:accrualPeriodicity', `${AUTHORITY}/frequency/ANNUAL`),
    link('dcterms:language', SWEDISH),
    date('dcterms:modified', set.modified),
    html`<dcterms:temporal><dcterms:PeriodOfTime>${period}</dcterms:PeriodOfTime></dcterms:temporal>`,
    set.files.map(({ path }) => link('dcat:distribution', `${site}${path}#fil`)),
  ]}</dcat:Dataset>
${set.files.map((file) => distribution(site, set, file))}`;
}

function distribution(
  site: string,
  { title, modified }: OpenDataset,
  { path, media, period }: OpenDataFile,
): Html {
  const type = media === 'text/csv' ? 'CSV' : 'JSON';
  return html`<dcat:Distribution rdf:about="${site}${path}#fil">${[
    text('dcterms:title', `${title}, ${period.namn} (${type})`, 'sv'),
    link('dcat:accessURL', `${site}${path}`),
    link('dcat:downloadURL', `${site}${path}`),
    link('dcterms:format', `${AUTHORITY}/file-type/${type}`),
    link('dcat:mediaType', `http://www.iana.org/assignments/media-types/${media}`),
    link('dcterms:license', LICENCE),
    date('dcterms:modified', modified),
  ]}</dcat:Distribution>
`;
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
