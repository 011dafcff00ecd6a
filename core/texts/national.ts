import {
  formatCount,
  formatList,
  formatPercent,
  formatPercentRange,
} from '../statistics/sentences/numbers.ts';

/** Why `skav national` makes no page, and what it wrote. Folders are as they were typed. */
export const NATIONAL_TEXTS = {
  folders: 'Ange förbundens mappar, minst tre: skav national forbund-1 forbund-2 forbund-3 --out nationellt.',
  out: 'Säg vilken mapp som ska skrivas: --out nationellt.',
  unwritable: 'Mappen i --out går inte att skriva. Välj en annan plats, där du får skriva.',
  missing: (folder: string) => `Mappen ${folder} finns inte. Ange en mapp med ett förbunds publiceringar.`,
  none: (folder: string) =>
    `Mappen ${folder} har inga publiceringar. Ange ett förbunds mapp, med releases i, eller mappen releases själv.`,
  twice: (folder: string, other: string) =>
    `Mapparna ${folder} och ${other} har samma förbund, som då skulle räknas två gånger. Ta bort den ena.`,
  mixed: (folder: string) =>
    `Mappen ${folder} är ett exempel med påhittade ärenden, och de andra är det inte. Ta bort exemplen.`,
  audit: (folder: string) =>
    `Publiceringarna i ${folder} följer inte regeln för små tal. Kör skav audit på dem, och be förbundet rätta dem.`,
  faulty: (folder: string, sentence: string) => `${folder}: ${sentence}`,
  few: 'Inget helt år är publicerat av minst tre av förbunden. Lägg till fler förbund, eller vänta.',
  written: (years: readonly string[], associations: number, folder: string) =>
    `${formatList(years)} för som mest ${associations} förbund är skrivna i ${folder}. Börja med index.html.`,
} as const;

/** A number that may be known only as a range: 1 083, or 1 030–1 110. */
export function rangeText([least, most]: readonly [number, number]): string {
  return least === most ? formatCount(least) : `${formatCount(least)}–${formatCount(most)}`;
}

/** A mean share with its interval. Where every number is hidden, there is only the interval. */
export const shareRangeText = ({
  estimate,
  low,
  high,
}: {
  estimate: number;
  low: number;
  high: number;
}): string =>
  estimate > 0 && estimate < 1
    ? `${formatPercent(estimate)} (${formatPercentRange(low, high)})`
    : formatPercentRange(low, high);

/** What people read on the national page. */
export const NATIONAL_PAGE_TEXTS = {
  title: (year: string) => `Avvikelser i samverkan i flera förbund ${year}`,
  lead: (count: number) =>
    `${formatCount(count)} samordningsförbund tillsammans, ur det som de har publicerat.`,
  example: 'Exempel med påhittade ärenden.',
  cases: (range: string) => `${range} ärenden rapporterades.`,
  size: (middle: string, low: string, high: string) =>
    `Ett förbund i mitten har ${middle} ärenden. En fjärdedel har högst ${low}, och en fjärdedel har minst ${high}.`,
  named: (names: readonly string[], others: number) =>
    names.length === 0
      ? 'Förbunden nämns inte vid namn.'
      : others === 0
        ? `Förbunden är ${formatList(names)}.`
        : `Med är ${formatList(names)} och ${others === 1 ? 'ett förbund' : `${formatCount(others)} förbund`} till.`,
  coverage: (published: number, counting: number) =>
    `${formatCount(published)} av ${formatCount(counting)} förbund visar tabellen. De andra har för få ärenden för den.`,
  multiple: 'Ett ärende kan räknas på flera rader.',
  columns: {
    class: 'Klass',
    cases: 'Ärenden',
    showing: 'Förbund som visar talet',
    share: 'Andel i snitt',
    spread: 'Förbunden emellan',
  },
  'no-share': 'för få visar talet',
  'no-spread': 'går inte att säga',
  'how-title': 'Så har vi räknat',
  how: [
    'Bara det som förbunden själva har publicerat räknas. Ett dolt tal räknas som allt det kan vara, aldrig som noll. ' +
      'Därför är en summa ofta ett spann: det rätta talet ligger i det.',
    'Andel i snitt är andelen i ett vanligt förbund, stort som litet. Inom parentes står hur osäker den är. ' +
      'Förbunden emellan visar hur olika förbund är: av hundra förbund ligger ungefär nittiofem inom spannet. ' +
      'Att ett förbund ligger högt eller lågt säger inte om det är bra eller dåligt.',
    'Förbunden rangordnas inte, och inget förbund har egna siffror här. Bara klasser med samma kod och samma namn ' +
      'läggs ihop, och bara när minst tre förbund har dem. Förbund som inte är med räknas inte upp till hela landet.',
  ],
  locked: (first: string, last: string) =>
    first === last
      ? `Ärendena som de var den ${first}.`
      : `Ärendena som de var mellan den ${first} och den ${last}.`,
  other: 'Andra år',
  data: 'Siffrorna som fil',
} as const;
