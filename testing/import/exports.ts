import writeExcelFile from 'write-excel-file/universal';
import { ermsExport } from './erms-export.ts';
import { AREAS, type OldExport, olds, pick, plain, two } from './old-cases.ts';

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

/** The exports of four systems. */
export const oldExports = async (rows: number): Promise<OldExport[]> => [
  registerExport(rows),
  portalExport(rows),
  await workbookExport(rows),
  ermsExport(rows),
];
