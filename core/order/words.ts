import type { OrderName } from './order.ts';

/** Every word that starts an order, and the order. The English words are for those who type them by habit. */
export const ORDER_WORDS: Readonly<Record<string, OrderName>> = {
  klassa: 'klassa',
  classify: 'klassa',
  fas: 'fas',
  phase: 'fas',
  nivå: 'nivå',
  level: 'nivå',
  åtgärd: 'åtgärd',
  measure: 'åtgärd',
  genomförd: 'genomförd',
  done: 'genomförd',
  effekt: 'effekt',
  effect: 'effekt',
  svar: 'svar',
  answer: 'svar',
  bekräfta: 'bekräfta',
  confirm: 'bekräfta',
  fråga: 'fråga',
  ask: 'fråga',
  diarie: 'diarie',
  register: 'diarie',
  extern: 'extern',
  external: 'extern',
  liknar: 'liknar',
  similar: 'liknar',
  stäng: 'stäng',
  close: 'stäng',
  öppna: 'öppna',
  reopen: 'öppna',
  arkivera: 'arkivera',
  archive: 'arkivera',
  paus: 'paus',
  pause: 'paus',
  fortsätt: 'fortsätt',
  resume: 'fortsätt',
  flytta: 'flytta',
  move: 'flytta',
  riktning: 'riktning',
  direction: 'riktning',
  avvisa: 'avvisa',
  reject: 'avvisa',
  stopp: 'stopp',
  stop: 'stopp',
  ångra: 'ångra',
  undo: 'ångra',
  hjälp: 'hjälp',
  help: 'hjälp',
};

/**
 * A code that a person typed (`Åtgärd`, `för-tidigt`) in the form in which it is stored: lower case, without accents.
 */
export function asCode(typed: string): string {
  return typed.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '');
}
