import type { OrderName } from './order.ts';

/** The word that an order ends with whose author holds to it: see `ALLOWS_ANYWAY`. */
export const ANYWAY = 'ändå';

/** The orders that may end with `ändå`: the author vouches for the text, or closes the case anyway. */
export const ALLOWS_ANYWAY: readonly OrderName[] = [
  'klassa',
  'fas',
  'åtgärd',
  'effekt',
  'bekräfta',
  'svar',
  'rätta',
  'beslut',
  'anteckning',
  'fråga',
  'diarie',
  'extern',
  'flytta',
  'riktning',
  'avvisa',
  'stäng',
];
/** The orders whose text is a number in a register. */
export const REFERENCE_ORDERS: readonly OrderName[] = ['diarie', 'extern'];

const none = { words: 0, texts: 0 };

/** How many words and quoted texts may follow each order. */
export const MAX_ARGUMENTS: Readonly<Record<OrderName, { words: number; texts: number }>> = {
  klassa: { words: 20, texts: 1 },
  fas: { words: 1, texts: 0 },
  nivå: { words: 2, texts: 0 },
  åtgärd: { words: 3, texts: 1 },
  genomförd: { words: 2, texts: 0 },
  effekt: { words: 3, texts: 1 },
  bekräfta: { words: 1, texts: 1 },
  svar: { words: 0, texts: 1 },
  rätta: { words: 2, texts: 1 },
  beslut: { words: 2, texts: 1 },
  anteckning: { words: 0, texts: 1 },
  fråga: { words: 1, texts: 1 },
  hjälpte: { words: 1, texts: 0 },
  diarie: { words: 3, texts: 1 },
  extern: { words: 3, texts: 1 },
  flytta: { words: 1, texts: 1 },
  riktning: { words: 1, texts: 1 },
  byt: { words: 2, texts: 0 },
  avvisa: { words: 1, texts: 1 },
  stopp: { words: 1, texts: 0 },
  liknar: { words: 20, texts: 0 },
  stäng: none,
  öppna: none,
  arkivera: none,
  klart: { words: 1, texts: 0 },
  paus: { words: 2, texts: 0 },
  fortsätt: none,
  ångra: { words: 1, texts: 0 },
  hjälp: none,
};
