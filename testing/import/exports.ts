import writeExcelFile from 'write-excel-file/universal';

/** An export as an invented system makes it, and the map that fits it. */
export interface OldExport {
  name: string;
  bytes: Buffer;
  map: string;
}

const AREAS = ['Aneby', 'Eksjö', 'Nässjö', 'Sävsjö', 'Tranås', 'Vetlanda'];
const SENTENCES = [
  'Mötet ställdes in två gånger och ingen meddelade de andra parterna.',
  'Underlaget kom inte fram, så planeringen fick göras om.',
  'Det var oklart vem som hade ansvaret för nästa steg.',
  'Personen stod utan stöd i tre veckor medan parterna väntade på varandra.',
];
const pick = <T>(list: readonly T[], index: number): T => list[index % list.length] as T;
const two = (n: number): string => String(n).padStart(2, '0');

interface Old {
  nr: number;
  year: number;
  month: number;
  day: number;
  area: string;
  text: string;
}

const olds = (rows: number): Old[] =>
  Array.from({ length: rows }, (_, index) => ({
    nr: index + 1,
    year: 2019 + (index % 6),
    month: (index % 12) + 1,
    day: (index % 28) + 1,
    area: pick(AREAS, index),
    text: `${pick(SENTENCES, index)} ${pick(SENTENCES, index + 1)}\n${pick(SENTENCES, index + 2)}`,
  }));

const quote = (text: string): string => `"${text.replaceAll('"', '""')}"`;

/** Semicolons, Windows-1252, days as 4.5.2023, and its own words for how serious it was and how far it had come. */
export function registerExport(rows: number): OldExport {
  const head = 'Ärendenr;Inkom;Kommunområde;Från enhet;Till enhet;Vad hände;Allvarsgrad;Status;Nivå;Avslutad';
  const lines = olds(rows).map(({ nr, year, month, day, area, text }) => {
    const closed = nr % 3 > 0;
    return [
      `A-${nr}`,
      `${day}.${month}.${year}`,
      area,
      `${area} kommun`,
      pick(['FK', 'AF', 'Kriminalvården'], nr),
      quote(text),
      pick(['Mkt allvarlig', 'Allvarlig', 'Mindre', ''], nr),
      closed ? 'Avslutat' : 'Pågår',
      pick(['Handläggare', 'Chef'], nr),
      closed ? `28.${month}.${year}` : '',
    ].join(';');
  });
  const areas = AREAS.map((area) => `      ${quote(`${area} kommun`)}: kommun/${plain(area)}`);
  return {
    name: 'register.csv',
    bytes: Buffer.from([head, ...lines, ';;;;;;;;;', ''].join('\r\n'), 'latin1'),
    map: `schema: 1
system: Registret
personuppgifter: hall
fält:
  nummer: {kolumn: Ärendenr}
  mottagen: {kolumn: Inkom, form: dag-manad-ar}
  område:
    kolumn: Kommunområde
    värden: {${AREAS.map((area) => `${area}: ${plain(area)}`).join(', ')}}
  arbetsgivare:
    kolumn: Från enhet
    värden:
${areas.join('\n')}
  samverkansparter:
    kolumn: Till enhet
    värden: {FK: forsakringskassan, AF: arbetsformedlingen, Kriminalvården: annan}
  beskrivning: {kolumn: Vad hände}
  allvarlighetsgrad:
    kolumn: Allvarsgrad
    värden: {Mkt allvarlig: mycket-allvarlig, Allvarlig: allvarlig, Mindre: mindre-allvarlig}
  fas:
    kolumn: Status
    värden: {Avslutat: stangt, Pågår: utredning}
  nivå:
    kolumn: Nivå
    värden: {Handläggare: 1, Chef: 2}
  stängt: {kolumn: Avslutad, form: dag-manad-ar}
`,
  };
}

/** Commas, UTF-8 with its mark, days with a time, several parties in a cell, and an answer. */
export function portalExport(rows: number): OldExport {
  const head = 'id,skapad,handelse,forslag,avsandare,mottagare,lost,lage,svar,svarsdatum';
  const lines = olds(rows).map(({ nr, year, month, day, area, text }) =>
    [
      `${year}/${nr}`,
      `${year}-${two(month)}-${two(day)} 13:45:10`,
      quote(text),
      quote('Gör en gemensam rutin.'),
      `vc ${area.toLowerCase()}`,
      quote(`forsakringskassan|kommun ${area.toLowerCase()}`),
      pick(['true', 'false', ''], nr),
      pick(['closed', 'open', 'new'], nr),
      nr % 3 === 1 ? '' : quote('Tack. Vi har talat med parterna.'),
      nr % 3 === 1 ? '' : `${year}-${two(month)}-${two(day)} 08:00:00`,
    ].join(','),
  );
  const values = (party: string, word: string) =>
    AREAS.map((area) => `      ${word} ${area.toLowerCase()}: ${party}/${plain(area)}`);
  return {
    name: 'portal.csv',
    bytes: Buffer.from(`\ufeff${[head, ...lines].join('\n')}\n\n\n`),
    map: `schema: 1
system: Portalen
personuppgifter: maskera
fält:
  nummer: {kolumn: id}
  mottagen: {kolumn: skapad, form: ar-manad-dag}
  område: {alltid: flera}
  arbetsgivare:
    kolumn: avsandare
    värden:
${values('vardcentral', 'vc').join('\n')}
  samverkansparter:
    kolumn: mottagare
    delas-av: "|"
    värden:
${values('kommun', 'kommun').join('\n')}
  beskrivning: {kolumn: handelse}
  bakgrund: {kolumn: forslag}
  löst:
    kolumn: lost
    värden: {"true": ja, "false": nej}
  fas:
    kolumn: lage
    värden: {closed: arkiverat, open: samordning, new: mottagen}
  svar: {kolumn: svar}
  svar-datum: {kolumn: svarsdatum, form: ar-manad-dag}
`,
  };
}

/** A workbook with a cover sheet first, days as days, and its own words for types and causes. */
export async function workbookExport(rows: number): Promise<OldExport> {
  const head = [
    'Diarienr',
    'Registrerad',
    'Ort',
    'Anmälare',
    'Berörd',
    'Händelse',
    'Typ',
    'Antal',
    'Läge',
    'Kommentar',
  ];
  const data = olds(rows).map(({ nr, year, month, day, area, text }) => [
    { value: `${year}-${String(nr).padStart(5, '0')}`, type: String },
    { value: new Date(Date.UTC(year, month - 1, day)), type: Date, format: 'yyyy-mm-dd' },
    { value: area, type: String },
    { value: pick(['Försäkringskassan', 'Arbetsförmedlingen'], nr), type: String },
    { value: `Vårdcentral ${area}`, type: String },
    { value: text, type: String },
    { value: pick(['Uteblivet möte', 'Vem gör vad'], nr), type: String },
    { value: (nr % 4) + 1, type: Number },
    { value: pick(['Klar', 'Hos gruppen'], nr), type: String },
    nr % 5 === 0 ? { value: 'Togs upp på mötet.', type: String } : null,
  ]);
  const sheets = [
    { sheet: 'Om', data: [[{ value: 'Utdrag ur diariet', type: String }]] },
    { sheet: 'Ärenden', data: [head.map((value) => ({ value, type: String })), ...data] },
  ];
  const units = AREAS.map((area) => `      Vårdcentral ${area}: vardcentral/${plain(area)}`);
  return {
    name: 'diarium.xlsx',
    bytes: Buffer.from(
      await (await writeExcelFile(sheets as Parameters<typeof writeExcelFile>[0]).toBlob()).arrayBuffer(),
    ),
    map: `schema: 1
system: Diariet
personuppgifter: utelamna
fält:
  nummer: {kolumn: Diarienr}
  mottagen: {kolumn: Registrerad, form: excel-tal}
  område:
    kolumn: Ort
    värden: {${AREAS.map((area) => `${area}: ${plain(area)}`).join(', ')}}
  arbetsgivare:
    kolumn: Anmälare
    värden: {Försäkringskassan: forsakringskassan, Arbetsförmedlingen: arbetsformedlingen}
  samverkansparter:
    kolumn: Berörd
    värden:
${units.join('\n')}
  beskrivning: {kolumn: Händelse}
  händelser: {kolumn: Antal}
  typ:
    kolumn: Typ
    värden: {Uteblivet möte: mote-installt, Vem gör vad: otydligt-ansvar}
  fas:
    kolumn: Läge
    värden: {Klar: stangt, Hos gruppen: atgard}
  anteckning: {kolumn: Kommentar}
`,
  };
}

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

/** The code of a place in the example association. */
const plain = (place: string): string => place.toLowerCase().replaceAll(/[åä]/g, 'a').replaceAll('ö', 'o');

/** The exports of four systems. */
export const oldExports = async (rows: number): Promise<OldExport[]> => [
  registerExport(rows),
  portalExport(rows),
  await workbookExport(rows),
  ermsExport(rows),
];
