import { findingTypeText } from './report.ts';

/** What is wrong in a map, besides what its schema says. */
export const MAP_TEXTS = {
  'map-column': 'Filen har ingen kolumn med den rubriken.',
  'map-column-twice':
    'Filen har flera kolumner med den rubriken. Ge dem olika namn i filen, så att det syns vilken som menas.',
  'map-column-or-always': 'Skriv antingen kolumn, eller alltid med en kod som gäller alla rader.',
  'map-code': 'Koden finns inte här. Byt ut den mot en som finns.',
  'map-answer-day':
    'Ett svar behöver dagen då det lämnades. Lägg till fältet svar-datum, eller ta bort svar.',
} as const;

export type MapRule = keyof typeof MAP_TEXTS;

/** What is wrong in a cell. The argument is the value, or a limit. */
export const ROW_TEXTS = {
  empty: () => 'Cellen är tom, och fältet behövs i varje ärende.',
  'error-value': (value: string) =>
    `Cellen har ett felvärde ur kalkylprogrammet, ${value}. Rätta den i filen, eller töm den om uppgiften saknas.`,
  'empty-code': () => 'Cellen är tom, och fältet behövs i varje ärende. Skriv en kod i tomt i kartan.',
  'too-long': (most: string) => `Texten är för lång. Högst ${most} tecken får plats.`,
  'not-a-day': (value: string) =>
    `${value === '' ? 'Cellen' : value} är ingen dag i den form som kartan säger, eller en dag som inte finns.`,
  future: () => 'Dagen har inte varit än.',
  'not-a-count': (value: string) => `${value === '' ? 'Cellen' : value} är inget antal från 1 till 9999.`,
  'unknown-value': (value: string, likely = '') =>
    [
      `Kartan har inget värde för ${value === '' ? 'texten i cellen. Den kan peka ut en person och visas inte här' : value}.`,
      likely,
      'Lägg till det i värden i kartan.',
    ]
      .filter(Boolean)
      .join(' '),
  several: () => 'Cellen har flera koder, och fältet kan bara ha en.',
  'report-late': () => 'Rapporten kan inte vara skriven efter dagen då den kom in.',
  'before-received': () => 'Dagen är före dagen då rapporten kom in.',
  'closed-open': () => 'Raden har en dag då ärendet stängdes, men dess fas är inte stängd.',
  'answer-no-day': () => 'Raden har ett svar men inte dagen då det lämnades.',
  twice: (row: string) => `Samma nummer står på rad ${row}. Ett nummer kan bara vara ett ärende.`,
} as const satisfies Record<string, (more: string, likely?: string) => string>;

/** What is stored instead of a text that was left out. */
export const LEFT_OUT_TEXT = 'Texten utelämnades när ärendet importerades.';

/** How many rows of a kind are named. */
const NAMED = 20;

/** The first of some lines, and how many there are more. */
export const someLines = (lines: readonly string[]): string[] =>
  lines.length <= NAMED ? [...lines] : [...lines.slice(0, NAMED), `… och ${lines.length - NAMED} till.`];

const rows = (n: number): string => (n === 1 ? '1 rad' : `${n} rader`);

/** What `skav import` prints. */
export const IMPORT_TEXTS = {
  file: 'Skriv filen med de gamla ärendena: skav import FIL --karta karta.yaml.',
  needsMap: 'Skriv var kartan ligger, eller ska ligga: --karta karta.yaml.',
  proposed: (path: string, count: number) =>
    `Förslag till karta skrivet i ${path}, efter rubrikerna och värdena på ${rows(count)}. Inget är importerat.\n` +
    'Gå igenom varje fält, byt ut alla ? och kör samma kommando igen med --dry-run.',
  fault: (row: number, column: string, text: string) => `Rad ${row}, kolumn ${column}: ${text}`,
  faulty: (cells: number) =>
    `${cells === 1 ? '1 fel' : `${cells} fel`}. Inget är importerat. Rätta filen eller kartan, och kör igen.`,
  held: (row: number, column: string, types: readonly Parameters<typeof findingTypeText>[0][]) =>
    `Rad ${row}, kolumn ${column}: hålls, ser ut som ${types.map(findingTypeText).join(' och ')}.`,
  differs: (row: number, id: string) =>
    `Rad ${row}: ${id} finns redan, med en annan rapport än raden. Ärendet är inte ändrat.`,
  removed: (row: number) => `Rad ${row}: ärendet är borttaget här, och importeras inte igen.`,
  counts: ({ read, fresh, held, known, removed, masked }: ImportCounts, dry: boolean) =>
    [
      `${rows(read)} ${read === 1 ? 'är läst' : 'är lästa'}.`,
      dry ? `${fresh} skulle importeras.` : `${fresh} är importerade.`,
      `${held} hålls, ${known} fanns redan${removed > 0 ? `, ${removed} är borttagna här` : ''}.`,
      ...(masked > 0 ? [`I ${masked} är texten ändrad för att den såg ut att peka ut någon.`] : []),
    ].join(' '),
  dry: 'Inget är skrivet.',
  inFolder: (folder: string) =>
    `Filerna ligger i ${folder}. Kontrollera dem med skav check, och lägg in dem i arkivet.`,
  onGitHub:
    'Ärendena finns på GitHub (SKAV_GITHUB_REPO), och dit importeras de från en hämtad kopia av arkivet: hämta main, ta bort SKAV_GITHUB_REPO ur inställningarna, låt SKAV_CASES vara kopians mapp cases och kör samma kommando. Hur filerna sedan läggs in på main står i docs/import.md. Inget är importerat.',
  inArchive: 'De ligger i arkivet, i en enda ändring.',
} as const;

/** How many rows of an import became what. `masked` of the new ones. */
export interface ImportCounts {
  read: number;
  fresh: number;
  held: number;
  known: number;
  removed: number;
  masked: number;
}

/** Why XML is not read as ERMS. The argument is a line. */
export const ERMS_TEXTS = {
  broken: (line: number) => `XML-koden är trasig på rad ${line}. Skriv ut filen ur det gamla systemet igen.`,
  other: () =>
    'filen är en annan sorts XML, eller en webbsida. Skriv ut ärendena som .csv eller .xlsx i stället.',
  'no-cases': () =>
    'filen har inga ärenden (aggregation av slaget caseFile). Skriv ut den med ärendena, eller som .csv eller .xlsx.',
} as const satisfies Record<string, (line: number) => string>;

/** Why a file cannot be read at all. */
export const IMPORT_ERROR_TEXTS = {
  'import-missing': (path: string) => `${path} finns inte, eller går inte att läsa. Inget är importerat.`,
  'import-large': (path: string) =>
    `${path} är för stor: högst 100 MB, 400 MB uppackad, och 50 000 rader, eller 500 slags uppgifter i XML. Dela den. Inget är importerat.`,
  'import-not-table': (path: string) =>
    `${path} är varken CSV, en arbetsbok i formatet .xlsx eller en ERMS-fil. Öppna den i ett kalkylprogram och spara den som .xlsx. Inget är importerat.`,
  'import-quotes': (path: string) =>
    `${path} har citattecken där det inte går att se var cellen slutar. Öppna filen i ett kalkylprogram och spara den som .xlsx, eller skriv citattecken inne i en cell två gånger. Inget är importerat.`,
  'import-not-erms': (path: string, why = '') =>
    `${path} går inte att läsa som ERMS (Riksarkivets FGS Ärendehantering 2.0): ${why} Inget är importerat.`,
  'import-empty': (path: string) => `${path} har inga rader under rubrikerna. Inget är importerat.`,
  'import-sheet': (path: string, sheets = '') =>
    `${path} har flera blad. Skriv vilket i kartan: blad: NAMN. Bladen är: ${sheets}. Inget är importerat.`,
  'import-no-sheet': (path: string, sheets = '') =>
    `${path} har inget blad med innehåll som heter så som kartan säger. Rätta blad i kartan. Blad med innehåll: ${sheets}. Inget är importerat.`,
  'import-place': (path: string) =>
    `${path} kan inte ligga där. Kartan hör till förbundet: lägg den i en mapp som finns. Inget är importerat.`,
} as const;

export type ImportErrorCode = keyof typeof IMPORT_ERROR_TEXTS;
