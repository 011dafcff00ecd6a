import type { FindingType } from '../../deid/finding.ts';
import type { OrderName } from '../../order/order.ts';
import { findingTypeText } from '../report.ts';
import { howToWrite } from './usage.ts';

/** Why an order cannot be read. The words that were typed are never repeated: they may be anything. */
export const UNREADABLE_TEXTS = {
  'no-order': () => 'Här finns ingen order. En order börjar med ett snedstreck först på raden, som /hjälp.',
  'not-at-start': () => 'Ordern står inte först på raden. Ta bort mellanslagen före snedstrecket.',
  'unknown-order': (near: string | undefined, orders: readonly string[]) =>
    `Ordern finns inte. ${near === undefined ? '' : `Menar du /${near}? `}Tillåtet: ` +
    `${orders.map((order) => `/${order}`).join(' ')}`,
  control: () => 'Ordern har styrtecken eller trasiga tecken. Skriv om den för hand, utan att klistra in.',
  'quote-open': () => 'Texten saknar avslutande citattecken. Sätt " både före och efter texten.',
  'quote-place': () =>
    'Citattecknen går inte att tolka. Sätt " runt hela texten, och ” runt ord som citeras inuti den.',
  'too-long': (most: number) => `Det är för långt. Högst ${most} tecken får plats. Korta texten.`,
  'too-many-orders': (most: number) =>
    `Det är för många order på en gång. Högst ${most} får stå tillsammans.`,
  'not-alone': () =>
    'Ordern tar bort ärendet och ska stå ensam. Ta bort de andra orderna, eller kör dem först.',
  'one-byt': () =>
    'Numren ändras när något i ärendet ändras. Skriv /byt först, och en i taget. Läs numren i svaret på /hjälp.',
  'empty-text': () => 'Texten säger inget. Skriv något mellan citattecknen.',
  missing: (order: OrderName, part: keyof typeof MISSING_PARTS) =>
    `Ordern saknar ${MISSING_PARTS[part]}. ${howToWrite(order)}`,
  extra: (order: OrderName) =>
    `Ordern har mer än den kan ta. Text ska stå inom citattecken. ${howToWrite(order)}`,
  'bad-number': (order: OrderName) => `Numret är inget heltal från 1. ${howToWrite(order)}`,
  'bad-date': () => 'Dagen finns inte. Skriv den så här: 2026-11-22.',
  'bad-code': (order: OrderName) =>
    `Ett ord är ingen kod: koder har bara bokstäver, siffror och bindestreck. ${howToWrite(order)}`,
  'bad-id': () => 'Det är inget ärende-id. Skriv det så här: EX-2026-7K3MQ9TB.',
  'bad-field': (hint: string) => `Fältet finns inte. ${hint} ${howToWrite('klassa')}`,
  'field-twice': () => 'Samma fält står två gånger. Skriv koderna efter varandra: typ=kod-ett,kod-tva',
  'other-case': () =>
    'Ordern gäller bara ett ärende i taget. Ta bort det andra ärendets id och kör ordern på det.',
  identifies: (places: readonly TextPlace[]) => `Texten pekar ut en person: ${listed(places)}. Skriv om den.`,
  'may-identify': (places: readonly TextPlace[]) =>
    `Texten kan peka ut en person: ${listed(places)}. Skriv om den. Är texten rätt som den är, lägg till ` +
    'ordet ändå sist i ordern.',
} as const;

export type UnreadableCode = keyof typeof UNREADABLE_TEXTS;

/** Where something in a text may identify a person, and what kind it is. Never the words. */
export interface TextPlace {
  type: FindingType;
  line: number;
  column: number;
  /** Where it begins and ends in the text. */
  start: number;
  end: number;
}

function listed(places: readonly TextPlace[]): string {
  return places
    .map(
      ({ type, line, column }) =>
        `rad ${line}, tecken ${column} i texten ser ut som ${findingTypeText(type)}`,
    )
    .join('; ');
}

/** What an order can lack. */
const MISSING_PARTS = {
  fält: 'fält och koder',
  fas: 'vilken fas',
  nivå: 'vilken nivå',
  åtgärd: 'åtgärdens typ, vem som ansvarar eller dagen den ska vara klar',
  text: 'texten, inom citattecken',
  nr: 'åtgärdens nummer',
  utfall: 'åtgärdens nummer eller utfallet: ja, delvis, nej, for-tidigt eller ej-genomford',
  nummer: 'numret',
  svar: 'vilket svar, som svar 1',
  organ: 'koden för organet som beslutade',
  område: 'områdets kod',
  riktning: 'riktningen: kommun-till-region, region-till-kommun, annan eller ingen',
  varför: 'koden för varför',
  id: 'ett ärende-id',
  skäl: 'skälet att pausa',
  steg: 'vilket steg',
  fynd: 'numret på det som ska bytas ut',
} as const;
