import { longDate } from '../../date.ts';
import { EVENT_TEXTS } from '../routine.ts';

/** Who can read what was written, and what to do if there is no receipt code to the case. */
const readBy = (it: string, hasCode: boolean): string =>
  hasCode
    ? `Den som rapporterade kan läsa ${it} med sin kod.`
    : 'Ärendet är importerat, så den som rapporterade har ingen kod och ser det inte här. Säg till på annat sätt.';

/** What an order has done. */
export const DONE_TEXTS = {
  klassa: 'Ärendet är klassat.',
  fas: (phase: string, steps: readonly string[]) =>
    [`Fasen är nu ${phase}.`, ...(steps.length > 0 ? ['Nu:', ...steps] : [])].join(' '),
  nivå: (level: number, body: string) => `Nivån är nu ${level}: ${body}.`,
  åtgärd: (nr: number, day: string, replaced: readonly number[]) =>
    `Åtgärd ${nr} är bestämd och ska vara klar ${longDate(day)}.` +
    (replaced.length > 0 ? ` Att inget görs (nummer ${replaced.join(', ')}) gäller inte längre.` : ''),
  noAction: (nr: number) =>
    `Att inget görs är sparat med sitt skäl, som nummer ${nr}. Ingen blir påmind om det.`,
  genomförd: (nr: number, day: string) => `Åtgärd ${nr} är genomförd ${longDate(day)}.`,
  effekt: (nr: number, effect: string) => `Effekten av åtgärd ${nr} är bedömd: ${effect}.`,
  bekräfta: (besked: string | undefined, hasCode: boolean) =>
    `Bekräftelsen är sparad. ${readBy('den', hasCode)} ` +
    `${besked === undefined ? '' : `Besked är lovat senast ${longDate(besked)}. `}Det är inget svar: svara med /svar "…"`,
  svar: (hasCode: boolean) => `Svaret är sparat. ${readBy('det', hasCode)}`,
  rätta: (nr: number, hasCode: boolean) =>
    `Svar ${nr} är rättat. ` +
    (hasCode ? 'Den som rapporterade ser den nya texten, och att den är rättad.' : readBy('det', hasCode)),
  beslut: (nr: number) => `Beslutet är sparat som nummer ${nr}. Den som rapporterade ser det inte.`,
  anteckning: 'Anteckningen är sparad. Bara ni som hanterar ärendet ser den.',
  fråga: (nr: number, day: string | undefined, hasCode: boolean) =>
    `Fråga ${nr} är ställd. ` +
    (hasCode
      ? 'Den som rapporterade läser den med sin kod och kan svara där. Kommer svaret på annat sätt skriver '
      : 'Ärendet är importerat, så den som rapporterade har ingen kod: fråga på annat sätt. När svaret kommer skriver ') +
    `du in det så här: /fråga ${nr} "…"${day === undefined ? '' : ` Annars tas den upp igen ${longDate(day)}.`}`,
  frågesvar: (nr: number) => `Svaret på fråga ${nr} är sparat.`,
  klart: (step: string) => `Steget är klart: ${step}.`,
  hjälpte: (outcome: string) => `Det är sparat om svaret hjälpte: ${outcome}.`,
  diarie: 'Diarienumret är sparat.',
  extern: 'Det externa numret är sparat.',
  flytta: (area: string) => `Ärendet är lämnat till området ${area}. Rapporten är densamma.`,
  riktning: (name: string) => `Riktningen är nu: ${name}.`,
  avvisa: 'Rapporten är avvisad och borttagen. Den som rapporterade kan läsa varför med sin kod.',
  stopp: (hasCode: boolean) =>
    `Ärendet är borttaget. Bara dagen och skälet finns kvar${hasCode ? ', och går att läsa med koden' : ''}.`,
  notCarriedOut: (nr: number) => `Åtgärd ${nr} genomförs inte, och det står varför.`,
  byt: (placeholder: string, places: number) =>
    `Bytt till ${placeholder}${places === 1 ? '' : ` på ${places} ställen`}. ` +
    'Arkivets äldre versioner av ärendet har kvar det som stod.',
  liknar: (count: number) => `${count === 1 ? 'Ett ärende är länkat' : `${count} ärenden är länkade`}.`,
  paus: (reason: string, day: string | undefined) =>
    `Ärendet är pausat: ${reason}. De frister som får pausas står stilla.` +
    (day === undefined ? '' : ` Det tas upp igen ${longDate(day)}.`),
  fortsätt: 'Pausen är slut och fristerna löper igen.',
  ångra: (event: keyof typeof EVENT_TEXTS, day: string, told: boolean) =>
    `Det som gjordes ${longDate(day)} är taget tillbaka: ${EVENT_TEXTS[event]}.` +
    (told ? ' Den som rapporterade kan redan ha läst det. Skriv vad som gäller i stället.' : ''),
  wouldBreakRule: (rule: string) => `Då skulle ärendet bryta mot en regel. ${rule}`,
} as const;

/** Why nothing needed to be done; each follows "Inget att göra:". */
export const NOTHING_TO_DO_TEXTS = {
  klassa: 'ärendet är redan klassat så.',
  fas: (phase: string) => `fasen är redan ${phase}.`,
  nivå: (level: number, body: string) => `nivån är redan ${level}: ${body}.`,
  åtgärd: (nr: number) => `den åtgärden finns redan och har nummer ${nr}.`,
  genomförd: (nr: number, day: string) => `åtgärd ${nr} är redan genomförd ${longDate(day)}.`,
  effekt: (nr: number) => `effekten av åtgärd ${nr} är redan bedömd så.`,
  bekräfta: 'den senaste bekräftelsen är redan densamma.',
  rätta: (nr: number) => `svar ${nr} har redan den texten.`,
  beslut: (nr: number) => `det beslutet finns redan och har nummer ${nr}.`,
  anteckning: 'den senaste anteckningen är redan densamma.',
  svar: 'det senaste svaret är redan detsamma.',
  fråga: (nr: number) => `den frågan är redan ställd och har nummer ${nr}.`,
  frågesvar: (nr: number) => `svaret på fråga ${nr} är redan detsamma.`,
  klart: (step: string, day: string) => `det är redan gjort ${longDate(day)}: ${step}.`,
  hjälpte: 'det är redan sparat så.',
  diarie: 'diarienumret är redan detsamma.',
  extern: 'det externa numret är redan detsamma.',
  flytta: 'ärendet ligger redan i det området.',
  riktning: 'ärendet har redan den riktningen, av samma skäl.',
  liknar: 'ärendena är redan länkade.',
  öppna: 'ärendet är redan öppet.',
  arkivera: 'ärendet är redan arkiverat.',
  paus: 'ärendet är redan pausat av det skälet.',
  fortsätt: 'ärendet är inte pausat.',
} as const;
