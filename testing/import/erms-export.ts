import { AREAS, type OldExport, olds, pick, plain, two } from './old-cases.ts';

const escapeXml = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

/** ERMS, valid by its schema: cases in a class, each with a report and own elements, and its days with a time. */
export function ermsExport(rows: number): OldExport {
  const cases = olds(rows).map(({ nr, year, month, day, area, text }) => {
    const date = `${year}-${two(month)}-${two(day)}T`;
    const closed = nr % 3 > 0;
    const own = (name: string, value: string) =>
      `<ownElement><ownElement name="${name}"><value>${escapeXml(value)}</value></ownElement></ownElement>`;
    return `    <aggregation systemIdentifier="s-${nr}" aggregationType="caseFile">
      <objectId>SF ${year}:${nr}</objectId>
      <keywords><keyword>avvikelse</keyword><keyword>samverkan</keyword></keywords>
      <title>Avvikelse i samverkan</title>
      <status value="${closed ? 'closed' : 'open'}"/>
      <additionalInformation>
        ${own('Område', area)}
        ${own('Rapporterande enhet', 'Arbetsförmedlingen')}
        ${own('Berörd part', 'Försäkringskassan')}
        ${own('Berörd part', `Vårdcentral ${area}`)}
        ${own('Allvarlighet', pick(['Hög', 'Låg'], nr))}
      </additionalInformation>
      <dates>
        <date dateType="received">${date}09:30:00</date>
${closed ? `        <date dateType="closed">${date}16:00:00Z</date>\n` : ''}      </dates>
      <record systemIdentifier="h-${nr}" recordType="Rapport">
        <objectId>SF ${year}:${nr}-1</objectId>
        <title>Rapport &amp; bilaga</title>
        <description><![CDATA[${text}]]></description>
      </record>
    </aggregation>`;
  });
  return {
    name: 'diarium.xml',
    bytes: Buffer.from(`<?xml version="1.0" encoding="UTF-8"?>
<erms xmlns="https://DILCIS.eu/XML/ERMS">
  <control>
    <identification identificationType="system">Diariet</identification>
    <maintenanceInformation>
      <maintenanceStatus value="created"/>
      <maintenanceAgency><agencyName>Förbundet</agencyName></maintenanceAgency>
      <maintenanceHistory>
        <maintenanceEvent>
          <eventType value="created"/>
          <eventDateTime>2026-11-29T12:00:00</eventDateTime>
          <agent agentType="creator"><name>Diariet</name></agent>
        </maintenanceEvent>
      </maintenanceHistory>
    </maintenanceInformation>
  </control>
  <aggregations>
    <aggregation systemIdentifier="k-1" aggregationType="class">
      <objectId>1</objectId>
      <title>Avvikelser</title>
${cases.join('\n')}
    </aggregation>
  </aggregations>
</erms>
`),
    map: `schema: 1
system: Diariet (ERMS)
personuppgifter: hall
fält:
  nummer: {kolumn: objectId}
  mottagen: {kolumn: date received, form: ar-manad-dag}
  område:
    kolumn: Område
    värden: {${AREAS.map((area) => `${area}: ${plain(area)}`).join(', ')}}
  arbetsgivare:
    kolumn: Rapporterande enhet
    värden: {Arbetsförmedlingen: arbetsformedlingen}
  samverkansparter:
    kolumn: Berörd part
    delas-av: ";"
    värden:
      Försäkringskassan: forsakringskassan
${AREAS.map((area) => `      Vårdcentral ${area}: vardcentral/${plain(area)}`).join('\n')}
  beskrivning: {kolumn: record Rapport description}
  allvarlighetsgrad:
    kolumn: Allvarlighet
    värden: {Hög: mycket-allvarlig, Låg: mindre-allvarlig}
  fas:
    kolumn: status
    värden: {closed: stangt, open: utredning}
  stängt: {kolumn: date closed, form: ar-manad-dag}
`,
  };
}
