import { type Html, html } from '../html.ts';
import type { OpenDataFile, OpenDataset } from './catalogue.ts';
import { LICENCE, type Publisher } from './publisher.ts';

const FILE_TYPES = 'http://publications.europa.eu/resource/authority/file-type/';
const THEMES = ['SOCI', 'HEAL'];

/**
 * The catalogue for dataportal.se: DCAT-AP-SE 3 as RDF/XML, with every property that it demands and those that it
 * recommends as far as we know them. All addresses are absolute; the portal fetches it every night.
 */
export function dcat(publisher: Publisher, sets: readonly OpenDataset[]): string {
  const { site, name, number, email } = publisher;
  const catalogue = `${site}/datasets/dcat`;
  const modified = sets
    .map((set) => set.modified)
    .toSorted()
    .at(-1);
  const organisation = html`<foaf:Agent rdf:about="${site}/#utgivare"><foaf:name>${name}</foaf:name><dcterms:type rdf:resource="http://purl.org/adms/publishertype/LocalAuthority"/>${number !== undefined && html`<dcterms:identifier>${number}</dcterms:identifier>`}</foaf:Agent>
<vcard:Organization rdf:about="${site}/#kontakt"><vcard:fn>${name}</vcard:fn><vcard:hasEmail rdf:resource="mailto:${email}"/></vcard:Organization>`;
  const head = html`<dcat:Catalog rdf:about="${catalogue}"><dcterms:title xml:lang="sv">Öppna data från ${name}</dcterms:title><dcterms:title xml:lang="en">Open data from ${name}</dcterms:title><dcterms:description xml:lang="sv">Statistik om avvikelser i samverkan, skyddad så att ingen kan kännas igen.</dcterms:description><dcterms:publisher rdf:resource="${site}/#utgivare"/><dcterms:license rdf:resource="${LICENCE}"/><dcterms:language rdf:resource="http://publications.europa.eu/resource/authority/language/SWE"/><foaf:homepage rdf:resource="${site}/oppna-data/"/>${modified !== undefined && html`<dcterms:modified rdf:datatype="http://www.w3.org/2001/XMLSchema#date">${modified}</dcterms:modified>`}${sets.map(({ id }) => html`<dcat:dataset rdf:resource="${datasetUri(site, id)}"/>`)}</dcat:Catalog>`;
  return `<?xml version="1.0" encoding="UTF-8"?>
<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns:dcat="http://www.w3.org/ns/dcat#" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:foaf="http://xmlns.com/foaf/0.1/" xmlns:vcard="http://www.w3.org/2006/vcard/ns#">
${head}
${organisation}
${sets.map((set) => dataset(publisher, set)).join('\n')}
</rdf:RDF>
`;
}

function dataset({ site }: Publisher, set: OpenDataset): Html {
  const day = 'http://www.w3.org/2001/XMLSchema#date';
  return html`<dcat:Dataset rdf:about="${datasetUri(site, set.id)}"><dcterms:title xml:lang="sv">${set.title}</dcterms:title><dcterms:description xml:lang="sv">${set.description}</dcterms:description><dcterms:publisher rdf:resource="${site}/#utgivare"/><dcat:contactPoint rdf:resource="${site}/#kontakt"/><dcterms:identifier>${datasetUri(site, set.id)}</dcterms:identifier>${THEMES.map((theme) => html`<dcat:theme rdf:resource="http://publications.europa.eu/resource/authority/data-theme/${theme}"/>`)}<dcat:keyword xml:lang="sv">avvikelser i samverkan</dcat:keyword><dcat:keyword xml:lang="sv">samordningsförbund</dcat:keyword><dcterms:accessRights rdf:resource="http://publications.europa.eu/resource/authority/access-right/PUBLIC"/><dcterms:accrualPeriodicity rdf:resource="http://publications.europa.eu/resource/authority/frequency/ANNUAL"/><dcterms:language rdf:resource="http://publications.europa.eu/resource/authority/language/SWE"/><dcterms:modified rdf:datatype="${day}">${set.modified}</dcterms:modified><dcterms:temporal><dcterms:PeriodOfTime><dcat:startDate rdf:datatype="${day}">${set.from}</dcat:startDate><dcat:endDate rdf:datatype="${day}">${set.to}</dcat:endDate></dcterms:PeriodOfTime></dcterms:temporal>${set.files.map(({ path }) => html`<dcat:distribution rdf:resource="${site}${path}#fil"/>`)}</dcat:Dataset>
${set.files.map((file) => distribution(site, set, file))}`;
}

function distribution(
  site: string,
  { title, modified }: OpenDataset,
  { path, media, period }: OpenDataFile,
): Html {
  const type = media === 'text/csv' ? 'CSV' : 'JSON';
  return html`<dcat:Distribution rdf:about="${site}${path}#fil"><dcterms:title xml:lang="sv">${title}, ${period.namn} (${type})</dcterms:title><dcat:accessURL rdf:resource="${site}${path}"/><dcat:downloadURL rdf:resource="${site}${path}"/><dcterms:format rdf:resource="${FILE_TYPES}${type}"/><dcat:mediaType rdf:resource="http://www.iana.org/assignments/media-types/${media}"/><dcterms:license rdf:resource="${LICENCE}"/><dcterms:modified rdf:datatype="http://www.w3.org/2001/XMLSchema#date">${modified}</dcterms:modified></dcat:Distribution>
`;
}

/** A dataset's own name: the place on the page of open data where it is described. */
function datasetUri(site: string, id: string): string {
  return `${site}/oppna-data/#${id}`;
}
