import { longDate } from '../date.ts';

/** A column of a table: its title, and what is in it. */
export type ExportColumn = readonly [title: string, about: string];

const CASE: ExportColumn = ['Ärende', 'Ärendets id. Samma i alla tabeller, och filens namn i mappen cases.'];

/** The tables of an export: the sheet's name, what a row is, and the columns. */
export const EXPORT_TABLES = {
  arenden: {
    name: 'Ärenden',
    about: 'En rad för varje ärende: rapporten, och hur långt ärendet har kommit.',
    columns: (classification: readonly string[]): readonly ExportColumn[] => [
      CASE,
      ['Rutin', 'Rutinen som ärendet hanteras enligt: namnet på en fil i cases/routines.'],
      ['Mottagen', 'Dagen då rapporten kom in. Frister räknas härifrån.'],
      ['Rapportens datum', 'Dagen som står i rapporten.'],
      ['Inskriven', 'Hur rapporten kom in, när en koordinator skrev in den åt någon. Annars tomt.'],
      ['Område', 'Området som har ärendet nu. Flyttar står i tabellen Texter.'],
      ['Arbetsgivare', 'Där den som rapporterade arbetar.'],
      ['Samverkansparter', 'De som samverkan skulle ha fungerat med.'],
      ['Vad som hände', 'Orden från den som rapporterade, utan personuppgifter.'],
      ['Orsaker, åtgärder och konsekvenser', 'Också från den som rapporterade. Frivilligt.'],
      ['Löst', 'Om problemet var löst redan när rapporten skrevs.'],
      ['Allvarlighet', 'Så som den som rapporterade bedömde det.'],
      ['Händelser', 'Hur många gånger det hade hänt.'],
      ['Riktning', 'Vilken väg rapporten går mellan huvudmän. Tomt när ingen är känd.'],
      ['Fas', 'Hur långt ärendet har kommit.'],
      ['Nivå', 'Steget på rutinens trappa.'],
      ...classification.map(
        (title): ExportColumn => [title, 'Koordinatorns klassning. Tomt när den saknas.'],
      ),
      ['Förklaring', 'Koordinatorns mening om klassningen.'],
      ['Liknar', 'Id för ärenden som handlar om samma sak.'],
      ['Diarienummer', 'Numret i förbundets diarium.'],
      ['Externt nummer', 'Numret i en annan parts system.'],
      ['Återkoppling', 'Dagen då den som rapporterade sa om svaret hjälpte.'],
      ['Hjälpte svaret', 'Vad den som rapporterade sa.'],
    ],
  },
  atgarder: {
    name: 'Åtgärder',
    about: 'En rad för varje åtgärd. Att inget görs är också en rad, med skälet som text.',
    columns: (): readonly ExportColumn[] => [
      CASE,
      ['Nummer', 'Åtgärdens nummer i ärendet.'],
      ['Typ', 'Slag av åtgärd, ur rutinens lista.'],
      ['Åtgärd', 'Vad som ska göras.'],
      ['Ansvarig', 'Det organ eller den roll som gör det. Aldrig en person.'],
      ['Klar senast', 'Dagen då åtgärden skulle vara genomförd.'],
      ['Genomförd', 'Dagen då åtgärden blev genomförd.'],
      ['Effekt', 'Om åtgärden hjälpte.'],
      ['Bedömd', 'Dagen då effekten bedömdes.'],
      ['Varför inte', 'Varför åtgärden inte genomfördes.'],
      ['Ersatt av', 'Numret på åtgärden som gäller i stället.'],
    ],
  },
  texter: {
    name: 'Texter',
    about: 'En rad för varje text som någon har skrivit i ärendet efter rapporten.',
    columns: (): readonly ExportColumn[] => [
      CASE,
      ['Datum', 'Dagen då texten skrevs.'],
      ['Slag', 'Fråga, svar, beslut och så vidare. Beslut och anteckningar har bara visats internt.'],
      ['Nummer', 'Vilken i ordningen av sitt slag.'],
      ['Uppgift', 'Det organ som beslutade, vart ärendet flyttades eller en utlovad dag.'],
      ['Text', 'Texten.'],
    ],
  },
  historik: {
    name: 'Historik',
    about: 'En rad för varje sak som har hänt med ett ärende, den första först.',
    columns: (): readonly ExportColumn[] => [
      CASE,
      ['Rad', 'Radens nummer i ärendet, från 1.'],
      ['Datum', 'Dagen då det hände. Klockslag sparas inte.'],
      ['Händelse', 'Vad som ändrades.'],
      ['Till', 'Fasen, nivån, området eller numret som ändringen gäller, som kod.'],
      ['Skäl', 'Koden för varför.'],
      ['I ord', 'Samma rad som en mening.'],
    ],
  },
  koder: {
    name: 'Koder',
    about: 'En rad för varje kod som ärendenas filer kan ha, och vad den betyder.',
    columns: (): readonly ExportColumn[] => [
      ['Rutin', 'Rutinen som har koden. Tomt för förbundets egna koder.'],
      ['Lista', 'Listan som koden står i.'],
      ['Kod', 'Koden, som den står i filerna.'],
      ['Namn', 'Vad koden heter.'],
      ['Beskrivning', 'När den väljs.'],
      ['Under', 'Koden som den hör till.'],
      ['Ersätts av', 'Koden som används i stället för nya ärenden.'],
    ],
  },
} as const;

/** What people read in the tables besides their titles. */
export const EXPORT_TEXTS = {
  yes: 'ja',
  no: 'nej',
  kinds: {
    flytt: 'Flytt till ett annat område',
    riktning: 'Varför riktningen är satt för hand',
    fråga: 'Fråga till den som rapporterade',
    frågesvar: 'Svar på frågan',
    bekräftelse: 'Bekräftelse till den som rapporterade',
    tidigare: 'Svar till den som rapporterade, före rättelse',
    svar: 'Svar till den som rapporterade',
    beslut: 'Beslut',
    anteckning: 'Anteckning',
  },
  details: {
    move: (from: string, to: string) => `Från ${from} till ${to}`,
    again: (day: string) => `Tas upp igen ${day}`,
    promised: (day: string) => `Besked lovat senast ${day}`,
    corrected: (day: string) => `Rättat ${day}`,
  },
  lists: {
    area: 'Område',
    party: 'Part',
    unit: 'Enhet',
    phase: 'Fas',
    level: 'Nivå',
    body: 'Organ eller roll',
  },
} as const;

/** Why a file among the cases is left out of an export. */
export const LEFT_OUT_TEXTS = {
  stray: 'är ingen ärendefil',
  unreadable: 'går inte att läsa som ett ärende. Se felen med skav check',
  identifies: 'ser ut att peka ut en person. Se var med skav check, och rätta först',
  copy: 'är en kopia av ett ärende i en annan månads mapp. Se var med skav check, och ta bort kopian',
} as const;

export type LeftOut = keyof typeof LEFT_OUT_TEXTS;

/** What `skav export` prints. */
export const EXPORT_COMMAND_TEXTS = {
  folder: 'Skriv en mapp som ska skapas: skav export MAPP.',
  leftOut: (path: string, why: LeftOut) => `${path} ${LEFT_OUT_TEXTS[why]}. Filen ingår inte.`,
  written: (cases: number, files: number, out: string) =>
    `Skrivet i ${out}: ${cases} ${cases === 1 ? 'ärende' : 'ärenden'}, ${files} filer. Börja med LÄSMIG.txt. ` +
    'Innehållet är internt: visa det bara för den som får läsa ärendena.',
} as const;

/** Why `skav export` writes nothing. `path` is the folder. */
export const EXPORT_ERROR_TEXTS = {
  'export-exists': (path: string) => `${path} finns redan. Välj ett namn som inte finns. Inget är skrivet.`,
  'export-inside': (path: string) =>
    `${path} ligger i tjänstens eller förbundets egen mapp. Välj en mapp utanför. Inget är skrivet.`,
  'export-empty': () =>
    'Här finns inga ärenden som går att läsa. Kontrollera SKAV_DATA och SKAV_CASES. Inget är skrivet.',
} as const;

export type ExportErrorCode = keyof typeof EXPORT_ERROR_TEXTS;

/** What the read-me of an export is about. */
export interface ReadMeFacts {
  association: string;
  day: string;
  cases: number;
  from: string;
  to: string;
  removed: number;
}

/** LÄSMIG.txt: paragraphs for a reader who has never seen Skav. */
export const READ_ME_TEXTS = {
  title: (association: string) => `Avvikelser i samverkan: ärenden från ${association}`,
  about: ({ association, day, cases, from, to }: ReadMeFacts) => [
    `Det här är en kopia av alla ärenden om avvikelser i samverkan hos ${association}, gjord ${longDate(day)}. Den innehåller ${cases === 1 ? 'ett ärende' : `${cases} ärenden`}, ` +
      `mottagna ${from === to ? longDate(from) : `från ${longDate(from)} till ${longDate(to)}`}.`,
    'En avvikelse i samverkan är när stödet till en person blir fel eller sent för att flera myndigheter eller vårdgivare inte har fått sin samverkan att fungera. ' +
      'Någon som arbetar hos en av parterna rapporterar, en koordinator hos förbundet hanterar ärendet, och förbundet lär av det.',
    'Filerna kan läsas utan särskilda program. De är text i UTF-8, utom tabeller/arenden.xlsx, som är en arbetsbok i formatet Office Open XML.',
  ],
  filesHeading: 'Filerna',
  files: [
    ['LÄSMIG.txt', 'Den här texten.'],
    [
      'tabeller/',
      'Alla ärenden som tabeller, för den som vill läsa eller räkna. Samma tabeller som CSV och som blad i arenden.xlsx. De är gjorda ur filerna i cases.',
    ],
    [
      'cases/ÅR/MÅNAD/ID.yaml',
      'Originalen: en fil för varje ärende, i formatet YAML, oförändrad. Året och månaden är när rapporten kom in.',
    ],
    [
      'cases/routines/',
      'Rutinerna som ärendena följer. Överst i varje fil, mellan två rader med ---, står rutinens steg, nivåer, frister och kodlistor som YAML. Sedan följer rutinen i text.',
    ],
    [
      'schemas/',
      'Exakta regler för filerna, i formatet JSON Schema 2020-12: vilka fält som finns, vad de betyder och vilka värden de kan ha.',
    ],
    ['forbund.yaml', 'Förbundets områden, parter och enheter, som ärendenas koder hänvisar till.'],
    [
      'SHA256SUMS',
      'Kontrollsumma (SHA-256) för varje annan fil. Kommandot ”sha256sum -c SHA256SUMS” i den här mappen visar om någon fil är ändrad eller saknas.',
    ],
  ] as readonly ExportColumn[],
  privacyHeading: 'Personuppgifter',
  privacy: [
    'Ärendena är skrivna utan uppgifter som pekar ut en person, och varje text är granskad av ett program innan den sparades. Ett program hittar inte allt. Den som lämnar ut kopian prövar själv om något kan lämnas ut.',
    'Kontaktuppgifter till dem som rapporterade har förvarats för sig och ingår inte. Det gör inte heller namn, adresser och nycklar ur förbundets inställningar.',
    'Fältet kvitto i varje ärendefil är en kontrollsumma av den kod som den som rapporterade fick för att följa sitt ärende. Koden är inte sparad någonstans och går inte att räkna fram ur kontrollsumman, men den som har koden kan räkna fram vilket ärende som är hens. Fältet står kvar för att originalen är oförändrade. Det finns inte i tabellerna.',
  ],
  missingHeading: 'Det som inte ingår',
  missing: (removed: number) => [
    'Rapporter som ingen hade tagit emot när kopian gjordes ingår inte.',
    removed === 0
      ? 'Inga rapporter är borttagna.'
      : `Rapporter som är avvisade eller borttagna ingår inte. De är ${removed}.`,
    'Vem som gjorde en ändring ingår inte. Det står i arkivets egen historik, i git.',
  ],
  leftOut: 'De här filerna fanns bland ärendena men ingår inte:',
  tablesHeading: 'Tabellerna',
  tables: [
    'CSV-filerna har semikolon mellan kolumnerna, rubriker på första raden och datum som ÅÅÅÅ-MM-DD. En text som ett kalkylprogram skulle räkna ut har fått en apostrof först. Flera värden i samma cell skiljs åt med semikolon och mellanslag. Namn står i stället för koder, utom i Historik, där båda finns.',
  ],
  historyHeading: 'Så läses historiken',
  history: [
    'Varje ärende har en historik i fältet historik, och i tabellen Historik. Rader läggs till sist och ändras aldrig, så den visar i ordning vad som har hänt. Den första raden är alltid att rapporten kom in, i fasen mottagen på nivå 1.',
    'Fältet händelse säger vad som hände och till vad det gäller: vid fas den nya fasen, vid nivå den nya nivån, vid flytt det nya området, vid åtgärd, genomförd och effekt åtgärdens nummer, och vid fråga, svar, beslut och anteckning dess nummer. Fältet skäl är en kod ur rutinens listor.',
    'En rad med händelsen ångrat tar tillbaka en tidigare rad. Till är numret på den raden, räknat från 1. Båda står kvar, men den som är tillbakatagen gäller inte. Från en rad paus till nästa rad fortsatt stod de frister stilla som rutinen låter pausas.',
    'Ärendets läge i dag står i fältet hantering. Hur det var en viss dag framgår av raderna till och med den dagen.',
  ],
  fieldsHeading: 'Fälten i ett ärendes fil',
  fields: [
    'Ett fält skrivs här med fälten som det ligger i före sig, och [] efter ett fält som är en lista. Värdena som ett fält kan ha står under det. Andra koder står i tabellen Koder. Där det står association.yaml finns uppgiften i forbund.yaml, och mappen routines är cases/routines.',
  ],
} as const;
