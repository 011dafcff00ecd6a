import type { OrderName } from '../../order/order.ts';

/**
 * How each order is written under every routine: words in capitals and … stand for what a person fills in, so that no
 * value is preselected. A case's own help has its codes.
 */
export const USAGE: Readonly<Record<OrderName, string>> = {
  klassa: '/klassa typ=TYP orsak=ORSAK',
  fas: '/fas FAS',
  nivå: '/nivå NIVÅ SKÄL',
  åtgärd: '/åtgärd TYP VEM DAG "…"',
  genomförd: '/genomförd NR DAG',
  effekt: '/effekt NR UTFALL',
  bekräfta: '/bekräfta "…" DAG',
  svar: '/svar "…"',
  rätta: '/rätta svar NR "…"',
  beslut: '/beslut ORGAN "…"',
  anteckning: '/anteckning "…"',
  fråga: '/fråga "…"',
  klart: '/klart STEG',
  hjälpte: '/hjälpte UTFALL',
  diarie: '/diarie "…"',
  extern: '/extern "…"',
  liknar: '/liknar ÄRENDE',
  stäng: '/stäng',
  öppna: '/öppna',
  arkivera: '/arkivera',
  paus: '/paus SKÄL',
  fortsätt: '/fortsätt',
  flytta: '/flytta OMRÅDE "…"',
  riktning: '/riktning RIKTNING "…"',
  byt: '/byt NR',
  avvisa: '/avvisa SKÄL',
  stopp: '/stopp SKÄL',
  ångra: '/ångra',
  hjälp: '/hjälp',
};

/** How an order is written, as a sentence; with where its codes are, if it has any. */
export function howToWrite(order: OrderName): string {
  const sentence = `Skriv så här: ${USAGE[order]}`;
  return /[A-ZÅÄÖ]{2}/.test(USAGE[order])
    ? `${sentence} Byt ut orden med stora bokstäver. Ordern /hjälp visar vad som går att välja.`
    : sentence;
}
