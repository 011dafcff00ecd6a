import { longDate } from '../date.ts';
import type { FindingType } from '../deid/finding.ts';
import type { OrderName } from '../order/order.ts';
import { NUMBERS } from '../routine/routine.ts';
import { likeText } from './report.ts';

/** How each order is written. */
export const USAGE: Readonly<Record<OrderName, string>> = {
  klassa: '/klassa typ=mote-installt orsak=kommunikation konsekvens-organisation=merarbete',
  fas: '/fas utredning',
  nivå: '/nivå 3 oense',
  åtgärd: '/åtgärd ny-rutin narmaste-chefer 2027-01-31 "Vi skriver en gemensam rutin."',
  genomförd: '/genomförd 1 2027-01-20',
  effekt: '/effekt 1 ja',
  svar: '/svar "Tack för rapporten. Vi har talat med parterna."',
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
  avvisa: '/avvisa dubblett',
  stopp: '/stopp personuppgift',
  hjälp: '/hjälp',
};

/** Why an order cannot be read. The words that were typed are never repeated: they may be anything. */
export const UNREADABLE = {
  'no-order': () => 'Här finns ingen order. En order börjar med ett snedstreck först på raden, som /hjälp.',
  'not-at-start': () => 'Ordern står inte först på raden. Ta bort mellanslagen före snedstrecket.',
  'unknown-order': (near: string | undefined, orders: readonly string[]) =>
    `Ordern finns inte. ${near === undefined ? '' : `Menar du /${near}? `}Tillåtet: ${orders.map((order) => `/${order}`).join(' ')}`,
  control: () => 'Ordern har styrtecken eller trasiga tecken. Skriv om den för hand, utan att klistra in.',
  'quote-open': () => 'Texten saknar avslutande citattecken. Sätt " både före och efter texten.',
  'quote-place': () =>
    'Citattecknen går inte att tolka. Sätt " runt hela texten, och ” runt ord som citeras inuti den.',
  'too-long': (most: number) => `Det är för långt. Högst ${most} tecken får plats. Korta texten.`,
  'too-many-orders': (most: number) =>
    `Det är för många order på en gång. Högst ${most} får stå tillsammans.`,
  'not-alone': () =>
    'Ordern tar bort ärendet och ska stå ensam. Ta bort de andra orderna, eller kör dem först.',
  'empty-text': () => 'Texten är tom. Skriv något mellan citattecknen.',
  missing: (order: OrderName, part: keyof typeof PARTS) =>
    `Ordern saknar ${PARTS[part]}. Skriv så här: ${USAGE[order]}`,
  extra: (order: OrderName) =>
    `Ordern har mer än den kan ta. Skriv så här: ${USAGE[order]} Text ska stå inom citattecken.`,
  'bad-number': (order: OrderName) => `Numret är inget heltal från 1. Skriv så här: ${USAGE[order]}`,
  'bad-date': () => 'Dagen finns inte. Skriv den så här: 2026-11-22.',
  'bad-code': (order: OrderName) =>
    `Ett ord är ingen kod: koder har bara bokstäver, siffror och bindestreck. Skriv så här: ${USAGE[order]}`,
  'bad-id': () => 'Det är inget ärende-id. Skriv det så här: EX-2026-7K3MQ9TB.',
  'bad-field': (hint: string) => `Fältet finns inte. ${hint} Skriv så här: ${USAGE.klassa}`,
  'field-twice': () => 'Samma fält står två gånger. Skriv koderna efter varandra: typ=kod-ett,kod-tva',
  'other-case': () =>
    'Ordern gäller bara ett ärende i taget. Ta bort det andra ärendets id och kör ordern på det.',
  identifies: (places: readonly Place[]) => `Texten pekar ut en person: ${listed(places)}. Skriv om den.`,
  'may-identify': (places: readonly Place[]) =>
    `Texten kan peka ut en person: ${listed(places)}. Skriv om den. Är texten rätt som den är, lägg till ordet ändå sist i ordern.`,
} as const;

export type UnreadableCode = keyof typeof UNREADABLE;

/** Where something in a text may identify a person, and what kind it is. Never the words. */
export interface Place {
  type: FindingType;
  line: number;
  column: number;
}

function listed(places: readonly Place[]): string {
  return places
    .map(({ type, line, column }) => `rad ${line}, tecken ${column} i texten ser ut som ${likeText(type)}`)
    .join('; ');
}

/** What an order can lack. */
const PARTS = {
  fält: 'fält och koder',
  fas: 'vilken fas',
  nivå: 'vilken nivå',
  åtgärd: 'åtgärdens typ, vem som ansvarar eller dagen den ska vara klar',
  text: 'texten, inom citattecken',
  nr: 'åtgärdens nummer',
  utfall: 'åtgärdens nummer eller utfallet: ja, delvis, nej, for-tidigt eller ej-genomford',
  nummer: 'numret',
  område: 'områdets kod',
  varför: 'koden för varför',
  id: 'ett ärende-id',
  skäl: 'skälet att pausa',
} as const;

/** Why an order is not carried out, and what is allowed. */
export const REFUSAL = {
  waits: (id: string) =>
    `Ärendet väntar på granskning. Tills det är mottaget går bara /avvisa och /stopp. Ta emot det genom att godkänna och slå ihop dess pull request, eller med skav review accept ${id}.`,
  archived: () =>
    'Ärendet är arkiverat och ändras inte mer. Det går inte heller att öppna. Händer det igen kommer en ny rapport, som kan länkas hit med /liknar.',
  closed: () => 'Ärendet är stängt. Öppna det först: /öppna',
  'clock-behind': (last: string) =>
    `Ärendets historik slutar ${longDate(last)}, som inte har varit än. Rätta datumet i filen eller datorns klocka.`,
  'unknown-phase': (hint: string) => `Rutinen har inte fasen. ${hint}`,
  'phase-not-next': (now: string, next: readonly string[]) =>
    `Ärendet kan inte gå dit från fasen ${now}. Tillåtet: ${next.join(', ')}.`,
  'not-closed': () => 'Bara ett stängt ärende kan arkiveras. Stäng det först: /stäng',
  'no-way-back': () =>
    'Rutinen har ingen väg tillbaka från ett stängt ärende. Skriv en ny rapport i stället.',
  'missing-class': (fields: readonly string[]) =>
    `Det här saknas innan ärendet kan gå dit: ${fields.join(', ')}. Fyll i med ”${filling(fields)}”.`,
  'closed-class': (fields: readonly string[]) =>
    `Det här ska vara tomt enligt rutinen: ${fields.join(', ')}. Töm med ”/klassa ${fields.map((field) => `${field}=-`).join(' ')}”.`,
  'no-answer': () => 'Den som rapporterade har inte fått något svar. Svara först med ”/svar "…"”.',
  'measure-open': (numbers: readonly number[]) =>
    `Åtgärd ${numbers.join(', ')} saknar bedömd effekt. Bedöm först med ”/effekt ${numbers[0]} ja”, eller stäng utan med ”/stäng ändå”.`,
  'unknown-level': (last: number) => `Rutinen har inte nivån. Tillåtet: 1–${last}.`,
  'no-trigger': (level: number, allowed: readonly string[]) =>
    `Skriv varför ärendet lyfts till nivå ${level}. Tillåtet: ${allowed.join(', ')}. Så här: /nivå ${level} ${allowed[0]}`,
  'unknown-trigger': (level: number, hint: string) => `Skälet leder inte till nivå ${level}. ${hint}`,
  'no-list': (field: string) => `Rutinen har ingen lista för ${field}. Ta bort fältet ur ordern.`,
  'unknown-code': (field: string, hint: string) => `Koden finns inte i listan för ${field}. ${hint}`,
  'too-many-codes': (field: string) =>
    `Fältet ${field} har för många koder. Behåll dem som bäst säger vad som hände.`,
  'needs-sentence': (fields: readonly string[]) =>
    `Koden i ${fields.join(', ')} säger inte vad det är. Skriv det med några ord sist i ordern, som någon annan förstår: "Tolken kom inte."`,
  'unknown-body': (hint: string) => `Rutinen har inte organet eller rollen som ansvarar. ${hint}`,
  'no-measure': (count: number) =>
    count === 0
      ? `Ärendet har inga åtgärder. Bestäm en först: ${USAGE.åtgärd}`
      : `Åtgärden finns inte. Tillåtet: ${count === 1 ? '1' : `1–${count}`}.`,
  'not-done': (nr: number) => `Åtgärd ${nr} är inte genomförd. Skriv det först: /genomförd ${nr}`,
  'unknown-effect': (hint: string) => `Utfallet finns inte. ${hint}`,
  'date-past': () => 'Åtgärden ska vara klar en dag som redan har varit. Skriv i dag eller en senare dag.',
  'date-future': () => 'Dagen har inte varit än. Skriv i dag eller en tidigare dag.',
  'date-before': (first: string) => `Dagen är för tidig. Den tidigaste är ${longDate(first)}.`,
  'date-after-effect': (judged: string) =>
    `Effekten bedömdes redan ${longDate(judged)}. Skriv en dag som inte är senare.`,
  'too-many': (most: number) => `Ärendet har redan ${most}, och fler får inte plats.`,
  'similar-own': () => 'Ärendet kan inte likna sig självt. Ta bort dess eget id.',
  'similar-unknown': () => 'Ett av ärendena finns inte. Rätta id, eller ta emot ärendet först.',
  'no-question': (count: number) =>
    count === 0
      ? `Ärendet har inga frågor. Ställ en först: ${USAGE.fråga}`
      : `Frågan finns inte. Tillåtet: ${count === 1 ? '1' : `1–${count}`}.`,
  'unknown-area': (hint: string) => `Området finns inte i association.yaml. ${hint}`,
  'unknown-reason': (hint: string) => `Skälet finns inte här. ${hint}`,
  'needs-why': () => 'Skriv en mening om varför: /avvisa annat "…"',
  handled: () =>
    'Någon har redan börjat hantera ärendet, så det kan inte avvisas. Svara och stäng det: /svar "…" och /stäng',
  'why-not-done': (nr: number) => `Skriv varför den inte genomförs: /effekt ${nr} ej-genomford "…"`,
  'is-done': (nr: number) =>
    `Åtgärd ${nr} är genomförd. Bedöm om den hjälpte: /effekt ${nr} ja, delvis, nej eller for-tidigt.`,
  'is-dropped': (nr: number) =>
    `Åtgärd ${nr} ska inte genomföras: det är bedömt. Bestäm en ny: ${USAGE.åtgärd}`,
  'no-pauses': () => 'Rutinen låter ingen frist pausas. Fristen löper som förut.',
} as const;

/** What helps somebody who was close. */
export const ORDER_HINTS = {
  otherList: (list: string, allowed: readonly string[]) =>
    `Den hör till listan ${list}. Tillåtet här: ${allowed.join(', ')}.`,
} as const;

export type RefusalCode = keyof typeof REFUSAL;

/** The orders that fill in fields; a register number is no part of the classification. */
function filling(fields: readonly string[]): string {
  const classing = fields.filter((field) => !NUMBERS.includes(field)).map((field) => `${field}=…`);
  const orders = [
    ...(classing.length > 0 ? [`/klassa ${classing.join(' ')}`] : []),
    ...(fields.includes('diarienummer') ? ['/diarie "…"'] : []),
    ...(fields.includes('externt-nummer') ? ['/extern "…"'] : []),
  ];
  return orders.join('” och ”');
}

/** What was done. */
export const DONE = {
  klassa: 'Ärendet är klassat.',
  fas: (phase: string) => `Fasen är nu ${phase}.`,
  nivå: (level: number, body: string) => `Nivån är nu ${level}: ${body}.`,
  åtgärd: (nr: number, day: string) => `Åtgärd ${nr} är bestämd och ska vara klar ${longDate(day)}.`,
  genomförd: (nr: number, day: string) => `Åtgärd ${nr} är genomförd ${longDate(day)}.`,
  effekt: (nr: number, effect: string) => `Effekten av åtgärd ${nr} är bedömd: ${effect}.`,
  svar: 'Svaret är sparat. Den som rapporterade kan läsa det med sin kod.',
  fråga: (nr: number) =>
    `Fråga ${nr} är ställd. Den som rapporterade kan läsa den med sin kod. När svaret har kommit skriver du in det så här: /fråga ${nr} "…"`,
  frågesvar: (nr: number) => `Svaret på fråga ${nr} är sparat.`,
  diarie: 'Diarienumret är sparat.',
  extern: 'Det externa numret är sparat.',
  flytta: (area: string) => `Ärendet är lämnat till området ${area}. Rapporten är densamma.`,
  avvisa: 'Rapporten är avvisad och borttagen. Den som rapporterade kan läsa varför med sin kod.',
  stopp: 'Ärendet är borttaget. Bara dagen och skälet finns kvar, och går att läsa med koden.',
  ejGenomförd: (nr: number) => `Åtgärd ${nr} genomförs inte, och det står varför.`,
  liknar: (count: number) => `${count === 1 ? 'Ett ärende är länkat' : `${count} ärenden är länkade`}.`,
  paus: (reason: string) => `Ärendet är pausat: ${reason}. De frister som får pausas står stilla.`,
  fortsätt: 'Pausen är slut och fristerna löper igen.',
  butBreaks: (rule: string) => `Då skulle ärendet bryta mot en regel. ${rule}`,
} as const;

/** Why nothing needed to be done; each follows "Inget att göra:". */
export const NOTHING = {
  klassa: 'ärendet är redan klassat så.',
  fas: (phase: string) => `fasen är redan ${phase}.`,
  nivå: (level: number, body: string) => `nivån är redan ${level}: ${body}.`,
  åtgärd: (nr: number) => `den åtgärden finns redan och har nummer ${nr}.`,
  genomförd: (nr: number, day: string) => `åtgärd ${nr} är redan genomförd ${longDate(day)}.`,
  effekt: (nr: number) => `effekten av åtgärd ${nr} är redan bedömd så.`,
  svar: 'det senaste svaret är redan detsamma.',
  fråga: (nr: number) => `den frågan är redan ställd och har nummer ${nr}.`,
  frågesvar: (nr: number) => `svaret på fråga ${nr} är redan detsamma.`,
  diarie: 'diarienumret är redan detsamma.',
  extern: 'det externa numret är redan detsamma.',
  flytta: 'ärendet ligger redan i det området.',
  liknar: 'ärendena är redan länkade.',
  öppna: 'ärendet är redan öppet.',
  arkivera: 'ärendet är redan arkiverat.',
  paus: 'ärendet är redan pausat av det skälet.',
  fortsätt: 'ärendet är inte pausat.',
} as const;

/** A code and what it is called. */
export interface Named {
  kod: string;
  namn: string;
  /** Whether it costs a sentence. */
  'kräver-text'?: boolean | undefined;
}

/** Codes to choose from, by what they are for. */
export type CodeTable = readonly [name: string, codes: readonly Named[]];

/** What may be done: where the case stands, where it may go, how orders are written and which codes there are. */
export function HELP(at: {
  phase: string;
  level: number;
  /** Why it is paused, when it is. */
  paused: string | undefined;
  next: readonly string[];
  orders: readonly OrderName[];
  codes: readonly CodeTable[];
}): string {
  const to = at.next.length > 0 ? `Det kan gå till ${at.next.join(', ')}.` : 'Det ändras inte mer.';
  const paused = at.paused === undefined ? '' : ` Det är pausat: ${at.paused}.`;
  return [
    `Ärendet är i fasen ${at.phase}, på nivå ${at.level}.${paused} ${to}`,
    '',
    'Det här går att göra nu. Koderna är exempel:',
    ...at.orders.map((order) => `  ${USAGE[order]}`),
    ...(at.codes.length > 0 ? ['', 'Koderna att välja på:'] : []),
    ...at.codes.flatMap(([name, codes]) => [`  ${name}`, ...codes.map(codeLine)]),
  ].join('\n');
}

const codeLine = ({ kod, namn, ...code }: Named): string =>
  `    ${kod.padEnd(24)} ${namn}${code['kräver-text'] ? ' (skriv vad, sist i ordern)' : ''}`.trimEnd();

/** Why no order can be carried out at all, and what is said after a refusal. */
export const NO_ORDERS = {
  'no-case': () => 'Inget ärende har det id:t. Läs det en gång till, och skriv det så här: EX-2026-7K3MQ9TB.',
  unreadable: () => 'Ärendets fil har fel som måste rättas för hand först. Kör skav check och rätta dem.',
  'no-routine': () => 'Rutinen som ärendet följer finns inte i mappen routines. Lägg tillbaka den.',
  'not-utf8': () => 'Det som kom in är inte text i UTF-8. Spara om det som UTF-8 och försök igen.',
  unchanged: () => 'Inget är ändrat.',
} as const;
