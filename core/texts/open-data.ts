/** What people read in the files for spreadsheets. */
export const SHEET_TEXTS = {
  contents: 'Innehåll',
  publisher: 'Utgivare',
  period: 'Period',
  locked: 'Räknat som det var den',
  licence: 'Licens',
  notes: 'Så läser du talen',
  sheet: 'Blad',
  all: 'Alla ärenden',
  table: 'Tabell',
  cases: 'Antal ärenden',
  occurrences: 'Antal händelser',
  status: 'Varför talet inte visas',
  field: (nr: number) => `Uppgift ${nr}`,
  value: (nr: number) => `Värde ${nr}`,
} as const;

/** What the catalogue for data portals is called. */
export const CATALOGUE_TEXTS = {
  title: (association: string) => `Öppna data från ${association}`,
  titleInEnglish: (association: string) => `Open data from ${association}`,
  description: 'Statistik om avvikelser i samverkan, skyddad så att ingen kan kännas igen.',
  descriptionInEnglish:
    'Statistics on deviations in collaboration between public agencies, protected so that nobody can be identified.',
} as const;

/** The dataset of all tables of a period together, in the catalogues. */
export const WHOLE_PERIOD_TEXTS = {
  title: 'Alla tabeller i en fil',
  titleInEnglish: 'All tables in one file',
  description:
    'Alla tabeller för en period: en Excelfil med ett blad för varje tabell, och en CSV-fil för svenska Excel. ' +
    'Rapporterade ärenden, skyddade så att ingen kan kännas igen.',
} as const;

/** What the catalogues say in English about a table, after the fields that it has. */
export const ENGLISH_TEXTS = {
  title: (fields: readonly string[]) =>
    ['Deviations in collaboration between public agencies', fields.join(' and ')]
      .filter(Boolean)
      .join(' by '),
  description: 'Reported cases. Small numbers are suppressed, so that nobody can be identified.',
} as const;

/** The fields that a released table can have, in English. */
export const ENGLISH_FIELDS: Readonly<Record<string, string>> = {
  omrade: 'area',
  'upptackt-av': 'reporting party',
  'utreds-av': 'counterpart',
  riktning: 'direction',
  allvarlighetsgrad: 'severity',
  lost: 'whether already solved',
  typ: 'type of event',
  orsak: 'cause',
  'konsekvens-organisation': 'consequence for the organisation',
  'konsekvens-person': 'consequence for the person',
  'konsekvens-sakerhet': 'consequence for safety and environment',
  rutinfoljsamhet: 'adherence to routines',
  arendet: 'nature of the case',
  sektor: 'sector',
  niva: 'level of escalation',
  atgard: 'measure',
  'svar-3-man': 'answer within three months',
};

/** What a kind of file is called on the pages and in the catalogues. */
export const FILE_KIND_TEXTS = {
  xlsx: 'Excel',
  semicolons: 'CSV för Excel',
  csv: 'CSV',
  json: 'JSON',
} as const;

/** How each kind of file is opened. */
export const OPENING_TEXTS = {
  xlsx: 'Excel (.xlsx): dubbelklicka. Ett blad för varje tabell. Går också att öppna i LibreOffice och Numbers.',
  semicolons:
    'CSV för Excel: dubbelklicka. Semikolon mellan kolumnerna, som svenska Excel vill ha det. Alla tabeller står ' +
    'under varandra.',
  csv:
    'CSV: för program, med komma mellan kolumnerna och UTF-8. I Excel: Data, Från text/CSV. I LibreOffice: välj ' +
    'Unicode (UTF-8) och Komma. Filen bredvid, med -metadata.json efter namnet, beskriver kolumnerna (CSV på webben).',
  json: 'JSON: för program, enligt JSON-stat 2.0.',
} as const;
