/** The questions that a board asks, in the order of the page. */
export const QUESTION_TEXTS = {
  svar: 'Hinner vi svara?',
  losta: 'Löser vi dem?',
  hjalper: 'Hjälper åtgärderna?',
  igen: 'Kommer samma sak igen?',
  vanligast: 'Vad är vanligast?',
} as const;

const INTERNAL = 'styrelsens interna underlag';

/** What is said when the published numbers cannot answer. */
export const NOT_PUBLISHED = {
  svar: `Det går inte att visa öppet för så få ärenden. Svaret står i ${INTERNAL}.`,
  losta: `Det går inte att visa öppet. Svaret står i ${INTERNAL}.`,
  hjalper: `Det visas inte öppet. Svaret står i ${INTERNAL}.`,
  igen: `Det visas inte öppet. Svaret står i ${INTERNAL}.`,
  vanligast: `Det går inte att visa öppet för så få ärenden. Svaret står i ${INTERNAL}.`,
} as const;

/** Where to find the exact number, when a sentence only gives its limit. */
export const EXACT_IS_INTERNAL = `Det exakta talet står i ${INTERNAL}.`;

/** What is said when exact numbers cannot answer either. */
export const NOT_KNOWN = 'Det finns inga ärenden att svara utifrån.';

/**
 * What a share is called: "44 av 58 ärenden fick svar inom tre månader". `label` is the column of
 * the shares, `better` the direction that is wanted.
 * `rest` is what the share leaves open, where it answers only a part of the question.
 */
export const SHARE_TEXTS = {
  'svar-3-man': {
    unit: 'ärenden',
    is: 'fick svar inom tre månader',
    label: 'Andel som fick svar i tid',
    better: 'more',
    rest: '',
  },
  stangt: { unit: 'ärenden', is: 'är avslutade', label: 'Andel avslutade', better: 'more', rest: '' },
  lost: {
    unit: 'ärenden',
    is: 'var redan lösta när de rapporterades',
    label: 'Andel redan lösta',
    better: undefined,
    rest: `Hur det gick för de andra står i ${INTERNAL}.`,
  },
  effekt: {
    unit: 'bedömda åtgärder',
    is: 'hjälpte, helt eller delvis',
    label: 'Andel som hjälpte',
    better: 'more',
    rest: '',
  },
  atgard: {
    unit: 'ärenden',
    is: 'har ett beslut om åtgärd',
    label: 'Andel med beslut',
    better: undefined,
    rest: `Om åtgärderna hjälper står i ${INTERNAL}.`,
  },
  aterkommande: {
    unit: 'ärenden',
    is: 'hände igen inom ett halvt år',
    label: 'Andel som hände igen',
    better: 'fewer',
    rest: '',
  },
} as const;

/** How often something is so, from what its interval holds; or that there are too few cases for one. */
export const OFTEN_TEXTS = {
  always: 'Nästan alltid',
  mostly: 'Oftast',
  half: 'Ungefär varannan gång',
  seldom: 'Oftast inte',
  never: 'Nästan aldrig',
  unsure: 'Osäkert',
  tooFew: 'För få för att säga',
} as const;

/** What is left out of a share: cases that are too new, and measures that have not been judged. */
export const TOO_NEW_TEXTS = {
  cases: { one: 'Ett ärende är för nytt för att räknas.', many: 'ärenden är för nya för att räknas.' },
  measures: { one: 'En åtgärd är inte bedömd än.', many: 'åtgärder är inte bedömda än.' },
} as const;
