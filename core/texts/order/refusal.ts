import { longDate } from '../../date.ts';
import { NUMBER_FIELDS } from '../../routine/routine.ts';
import { demandedNames } from '../routine.ts';
import { USAGE } from './usage.ts';

/** Why an order is not carried out, and what is allowed. */
export const REFUSAL_TEXTS = {
  waits: (id: string) =>
    'Ärendet väntar på granskning. Tills det är mottaget går bara /flytta, /byt, /avvisa och /stopp. Ta emot det ' +
    `först: på GitHub med Approve och sedan Squash and merge, annars med skav review accept ${id}.`,
  archived: () =>
    'Ärendet är arkiverat och ändras inte mer. Det går inte heller att öppna. Händer det igen kommer en ' +
    'ny rapport, som kan länkas hit med /liknar.',
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
    `Det här saknas: ${demandedNames(fields)}. Fyll i med ”${ordersThatFill(fields)}”.`,
  'closed-class': (fields: readonly string[]) =>
    `Det här ska vara tomt enligt rutinen: ${demandedNames(fields)}. Töm med ”/klassa ` +
    `${fields.map((field) => `${field}=-`).join(' ')}”.`,
  'missing-first': (fields: readonly string[], isAnswer: boolean) =>
    `Det här saknas först: ${demandedNames(fields)}. Fyll i med ”${ordersThatFill(fields)}”.` +
    (isAnswer ? ' Vill du bara säga att rapporten har kommit in, skriv ”/bekräfta "…"”.' : ''),
  'promise-past': () =>
    'Dagen för besked har redan varit. Skriv i dag eller en senare dag, eller ingen dag alls.',
  'no-promise': () =>
    'Rutinen har ingen frist för ett utlovat besked, så ingen skulle bli påmind. Skriv ingen dag: /bekräfta "…"',
  'no-answer': () => 'Den som rapporterade har inte fått något svar. Svara först med ”/svar "…"”.',
  'measure-open': (numbers: readonly number[]) =>
    `Åtgärd ${numbers.join(', ')} saknar bedömd effekt. Bedöm först med ”/effekt ${numbers[0]} UTFALL”, ` +
    'eller stäng utan med ”/stäng ändå”.',
  'unknown-level': (last: number) => `Rutinen har inte nivån. Tillåtet: 1–${last}.`,
  'no-trigger': (level: number, allowed: readonly string[]) =>
    `Skriv varför ärendet lyfts till nivå ${level}. Tillåtet: ${allowed.join(', ')}. Så här: /nivå ` +
    `${level} SKÄL`,
  'unknown-trigger': (level: number, hint: string) => `Skälet leder inte till nivå ${level}. ${hint}`,
  'level-skipped': (level: number, below: number, body: string) =>
    `Till nivå ${level} kan ärendet bara lyftas från nivå ${below}, ${body}, av det skälet. Lyft det dit först.`,
  'level-first': (level: number, body: string, events: readonly string[]) =>
    `Innan ärendet lyfts till nivå ${level} ska något ha hänt hos ${body}: ${events.join(' eller ')}. Skriv in det först.`,
  'nothing-today': () =>
    'Ingen order i ärendet är från i dag, och äldre order tas inte tillbaka. Bara den senaste nivåändringen går att ta ' +
    'tillbaka senare: /ångra nivå',
  'no-level-change': () => 'Ärendet har inte bytt nivå, så det finns inget byte att ta tillbaka.',
  'undo-overwritten': () =>
    'Det som stod förut finns inte kvar i ärendet, så det går inte att ta tillbaka. Skriv i stället det som ska stå.',
  'no-list': (field: string) => `Rutinen har ingen lista för ${field}. Ta bort fältet ur ordern.`,
  'unknown-code': (field: string, hint: string) =>
    `Koden finns inte i listan för ${demandedNames([field])}. ${hint}`,
  'code-replaced': (by: string) => `Koden används inte längre. Skriv ${by} i stället.`,
  'area-replaced': (by: string) => `Området används inte längre. Skriv ${by} i stället.`,
  'too-many-codes': (field: string) =>
    `Det är för många val under ${demandedNames([field])}. Behåll dem som bäst säger vad som hände.`,
  'needs-sentence': (fields: readonly string[]) =>
    `Valet under ${demandedNames(fields)} säger inte vad det är. Skriv det också med några ord som någon annan förstår. ` +
    'De står sist i ordern: /klassa … "Tolken kom inte."',
  'unknown-body': (hint: string) => `Rutinen har inte organet eller rollen som ansvarar. ${hint}`,
  'no-measure': (count: number) =>
    count === 0
      ? `Ärendet har inga åtgärder. Bestäm en först: ${USAGE.åtgärd}`
      : `Åtgärden finns inte. Tillåtet: ${count === 1 ? '1' : `1–${count}`}.`,
  'no-thing': (count: number) =>
    count === 0
      ? 'Inget i ärendet ser ut att peka ut en person.'
      : `Numret finns inte. Tillåtet: ${count === 1 ? '1' : `1–${count}`}. Ordern /hjälp visar vad som är vad.`,
  'thing-no-unit': () =>
    'Det är inget namn, så det kan inte vara en verksamhet. Skriv ordern utan ordet verksamhet.',
  'no-work': (type: string) =>
    `Att inget görs är ett utfall: ingen ansvarar för det och det har ingen dag. Skriv bara skälet: /åtgärd ${type} "…"`,
  'no-reason': () => 'Skriv en mening om varför inget görs, så att den som läser förstår. Minst fem ord.',
  'has-work': (nr: number) =>
    `Åtgärd ${nr} är bestämd och inte klar. Skriv först varför den inte genomförs: /effekt ${nr} ej-genomford "…" ` +
    'Gäller båda, lägg till ordet ändå sist i ordern.',
  'needs-work': () => `Skriv vem som ansvarar och dagen den ska vara klar: ${USAGE.åtgärd}`,
  'is-no-action': (nr: number) =>
    `Nummer ${nr} är att inget görs. Det är inget arbete, så det genomförs inte och har ingen effekt.`,
  'effect-same-day': (nr: number) =>
    'Samma dag som åtgärden genomfördes går det inte att veta om den hjälpte. Bedöm effekten en senare dag, eller ' +
    `skriv att det är för tidigt: /effekt ${nr} for-tidigt`,
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
  'no-such-answer': (count: number) =>
    count === 0
      ? 'Ärendet har inget svar att rätta. Svara med ”/svar "…"”.'
      : `Svaret finns inte. Tillåtet: ${count === 1 ? '1' : `1–${count}`}.`,
  'unknown-meeting': (hint: string) => `Rutinen har inget sådant organ som beslutar. ${hint}`,
  'no-question': (count: number) =>
    count === 0
      ? `Ärendet har inga frågor. Ställ en först: ${USAGE.fråga}`
      : `Frågan finns inte. Tillåtet: ${count === 1 ? '1' : `1–${count}`}.`,
  'asked-before-answer': () =>
    'Den som rapporterade har inte fått något svar än, så ingen vet om det hjälpte. Svara först med ”/svar "…"”.',
  'helped-once': () =>
    'Den som rapporterade har redan sagt om svaret hjälpte. Det sparas en gång. Samma dag går det att ta tillbaka: /ångra',
  'unknown-area': (hint: string) => `Området finns inte i association.yaml. ${hint}`,
  'unknown-direction': (hint: string) => `Riktningen finns inte. ${hint}`,
  'unknown-reason': (hint: string) => `Skälet finns inte här. ${hint}`,
  'needs-why': () => 'Skriv en mening om varför: /avvisa annat "…"',
  handled: () =>
    'Någon har redan börjat hantera ärendet, så det kan inte avvisas. Svara och stäng det: /svar "…" och /stäng',
  'why-not-done': (nr: number) => `Skriv varför den inte genomförs: /effekt ${nr} ej-genomford "…"`,
  'is-done': (nr: number) =>
    `Åtgärd ${nr} är genomförd. Bedöm om den hjälpte: /effekt ${nr} ja, delvis, nej eller for-tidigt.`,
  'is-dropped': (nr: number) =>
    `Åtgärd ${nr} ska inte genomföras: det är bedömt. Bestäm en ny: ${USAGE.åtgärd}`,
  'no-steps': () => 'Rutinen har inget steg som markeras som klart.',
  'unknown-step': (hint: string) => `Rutinen har inget sådant steg att markera. ${hint}`,
  'step-not-begun': (step: string) =>
    `Det är inte dags för steget än, eller så är det redan förbi: ${step}. Ordern /hjälp visar vad som går nu.`,
  'step-open': (step: string, code: string) =>
    `Det här steget är inte markerat som klart: ${step}. När det är gjort: /klart ${code}`,
  'wait-past': () =>
    'Dagen då det ska tas upp igen har redan varit. Skriv en senare dag, eller ingen dag alls.',
  'wait-long': (most: number) =>
    `Det är för länge. Skriv en dag inom ${most} dagar; då går det att pausa eller fråga igen.`,
  'no-pauses': () => 'Rutinen låter ingen frist pausas. Fristen löper som förut.',
} as const;

/** Hints after an order that was nearly right. */
export const ORDER_HINTS = {
  otherList: (list: string, allowed: readonly string[]) =>
    `Den hör till listan ${list}. Tillåtet här: ${allowed.join(', ')}.`,
} as const;

export type RefusalCode = keyof typeof REFUSAL_TEXTS;

/** The order that takes each step that a routine can demand. */
const STEP_ORDERS: Readonly<Record<string, string>> = {
  bekräftelse: '/bekräfta "…"',
  svar: '/svar "…"',
  åtgärd: USAGE.åtgärd,
};

/** The orders that fill in fields. The numbers have orders of their own and are not part of the classification. */
function ordersThatFill(fields: readonly string[]): string {
  const classification = fields
    .filter((field) => !NUMBER_FIELDS.includes(field) && !(field in STEP_ORDERS))
    .map((field) => `${field}=…`);
  const orders = [
    ...(classification.length > 0 ? [`/klassa ${classification.join(' ')}`] : []),
    ...(fields.includes('diarienummer') ? ['/diarie "…"'] : []),
    ...(fields.includes('externt-nummer') ? ['/extern "…"'] : []),
    ...fields.flatMap((field) => STEP_ORDERS[field] ?? []),
  ];
  return orders.join('” och ”');
}

/** Why no order can be carried out at all, and the sentence after a refusal. */
export const ORDERS_STOPPED_TEXTS = {
  'no-case': () => 'Inget ärende har det id:t. Läs det en gång till, och skriv det så här: EX-2026-7K3MQ9TB.',
  unreadable: () => 'Ärendets fil har fel som måste rättas för hand först. Kör skav check och rätta dem.',
  'changed-since': (id: string) =>
    `Någon har ändrat ärendet sedan du läste det. Läs det igen och ge ordern på nytt: skav do ${id} /hjälp`,
  'no-routine': () => 'Rutinen som ärendet följer finns inte i mappen routines. Lägg tillbaka den.',
  'not-utf8': () => 'Det som kom in är inte text i UTF-8. Spara om det som UTF-8 och försök igen.',
  version: (version: string) =>
    `Ärendets version: ${version}. Med --seen ${version} görs en order bara om ingen har ändrat ärendet.`,
  'bad-seen': () =>
    'Versionen känns inte igen. Skriv de 12 tecken som skav review show och /hjälp visar: --seen 3f2a9c0d1e4b.',
  'bad-by': () =>
    'Namnet på den som ger ordern ska vara högst 60 bokstäver, siffror, punkter, bindestreck eller mellanslag, på en rad, utan långa nummer.',
  unchanged: () => 'Inget är ändrat.',
  row: (line: number, fault: string) => `Rad ${line}: ${fault}`,
} as const;
