import type { OrderName } from '../../order/order.ts';

/** How each order is written. */
export const USAGE: Readonly<Record<OrderName, string>> = {
  klassa: '/klassa typ=mote-installt orsak=kommunikation konsekvens-organisation=merarbete',
  fas: '/fas utredning',
  nivå: '/nivå 3 oense',
  åtgärd: '/åtgärd ny-rutin narmaste-chefer 2027-01-31 "Vi skriver en gemensam rutin."',
  genomförd: '/genomförd 1 2027-01-20',
  effekt: '/effekt 1 ja',
  bekräfta: '/bekräfta "Tack, rapporten har kommit in." 2026-12-14',
  svar: '/svar "Mötet hade ingen som kallade. Nu kallar kommunen varje månad."',
  fråga: '/fråga "Hur länge pågick det?"',
  diarie: '/diarie "2026/14"',
  extern: '/extern "SYN-4711"',
  liknar: '/liknar EX-2026-7K3MQ9TB',
  stäng: '/stäng',
  öppna: '/öppna',
  arkivera: '/arkivera',
  paus: '/paus vantar-pa-part',
  fortsätt: '/fortsätt',
  flytta: '/flytta aneby "Det hände i Aneby."',
  riktning: '/riktning region-till-kommun "Vårdcentralen skrev åt kommunen."',
  avvisa: '/avvisa dubblett',
  stopp: '/stopp personuppgift',
  ångra: '/ångra',
  hjälp: '/hjälp',
};
