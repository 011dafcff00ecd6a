import { SECTION_TITLES } from './statistics.ts';

/** What is on every internal page, on paper and on screen. */
export const INTERNAL_MARKING = 'Internt – får inte spridas';

/** Why, below the marking. */
export const INTERNAL_REASON =
  'Siffrorna är exakta och kan peka ut enskilda ärenden. Lämna dem inte vidare utan sekretessprövning.';

/** The parts of the internal statistics, in the order in which they are read. */
export const INTERNAL_TITLES = {
  viktigast: SECTION_TITLES.viktigast,
  flode: 'Var ärendena är',
  svarstid: 'Hur lång tid svaret tog',
  parter: 'Vem rapporterar, och om vem',
  orsaker: 'Orsaker år för år',
  manad: 'En månad, år för år',
  utfall: 'Åtgärder och hur de gick',
  allvarligt: 'Hur allvarligt, och var',
  tabeller: 'Fler tabeller',
  kvalitet: SECTION_TITLES.kvalitet,
  metod: SECTION_TITLES.metod,
} as const;

/** Titles, columns and reading help of the internal charts. */
export const INTERNAL_CHART_TEXTS = {
  flow: {
    title: 'Hur långt ärendena har kommit',
    columns: ['Fas', 'Är kvar här', 'Har kommit hit'],
    passed: 'har gått vidare',
    here: 'är kvar här',
    done: 'avslutade',
    left: (here: string, reached: string) => `${here} kvar av ${reached}`,
  },
  strip: {
    title: 'Tid till första svar, ett ärende i taget',
    columns: ['Tid sedan rapporten kom', 'Fick svar', 'Väntar än'],
    limit: 'Gräns: 3 månader',
    inTime: 'svar i tid',
    late: 'svar för sent',
    waiting: 'väntar än',
    more: 'över 6',
    unit: 'månader',
    total: 'Alla ärenden',
  },
  yearly: {
    title: 'Orsaker och hur vanliga de var',
    head: 'Orsak',
    lead: (top: string) =>
      `Talen är ärenden, och orsakens andel av årets ärenden. Staplarna visar andelen; hela höjden är ${top}. Ett ärende kan räknas på flera rader.`,
  },
  parties: {
    title: 'Den som upptäckte, och den som det gäller',
    lead: 'Varje rad är en part som upptäckte en avvikelse, varje kolumn en part som avvikelsen gäller. Ju mörkare ruta, desto fler ärenden.',
  },
  measures: { title: 'Åtgärderna efter slag', head: 'Åtgärd', all: 'Alla åtgärder' },
} as const;
