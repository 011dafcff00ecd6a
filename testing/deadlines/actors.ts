import { randomBelow, seededRandom } from '../../core/generate/random.ts';
import { plus, toNumber } from './calendar.ts';

type Random = (below: number) => number;

/** Whole numbers below a limit, the same each time for a seed. */
export function numbers(seed: number): Random {
  const random = seededRandom(seed);
  return (below) => randomBelow(random, below);
}

/** Stands for a day that the person chooses. */
const DAY = '2999-12-31';

const answer = (nr: number) => `/svar "Svar ${nr}: ingen ringde. Nu ringer vi alltid dagen före."`;

/** What a person does, under each routine. Orders that no longer fit are refused, and do no harm. */
interface Ways {
  read: string[];
  /** From where it is to measures. */
  toMeasures: string[];
  /** Ways to a level where the case has another deadline. */
  levels: string[][];
  /** What must be filled in before it can be closed. */
  closing?: string;
}

const measures = (klassa: string, measure: string): string[] => [
  '/fas utredning',
  `/klassa ${klassa}`,
  '/fas atgard',
  `/åtgärd ${measure} ${DAY} "Vi ringer alla parter dagen före."`,
];

const WAYS: Readonly<Record<string, Ways>> = {
  hoglandet: {
    read: ['/fas samordning'],
    toMeasures: measures('typ=mote-installt orsak=kommunikation', 'information samverkanskoordinator'),
    levels: [['/nivå 3 principiell']],
    closing: '/klassa konsekvens-organisation=merarbete rutinföljsamhet=foljd',
  },
  'jonkopings-lan': {
    read: ['/fas samordning'],
    toMeasures: measures('typ=overlamning-brast orsak=rutin-saknas', 'utbildning narmaste-chefer'),
    levels: [
      ['/klassa målgrupp=aldre', '/nivå 3 monster'],
      [
        '/nivå 4 strukturell',
        ...measures('typ=overlamning-brast orsak=rutin-saknas', 'reviderad-riktlinje expertrad'),
      ],
      ['/beslut expertrad "ReKo får avgöra."', '/nivå 5 beslut'],
    ],
    closing: '/klassa målgrupp=aldre konsekvens-organisation=merarbete',
  },
  'ostra-ostergotland': {
    read: ['/klassa slag=risk', '/diarie 2026/14', '/fas samordning'],
    toMeasures: [
      '/extern SYN-4711',
      ...measures('typ=lakemedelsbehandling orsak=kommunikation', 'handelseanalys ansvariga-chefer'),
    ],
    levels: [
      ['/nivå 2 systemfel'],
      [
        '/nivå 2 systemfel',
        ...measures('typ=lakemedelsbehandling orsak=kommunikation', 'besked ansvariga-chefer'),
        '/genomförd 1',
        '/genomförd 2',
        '/nivå 3 spridning',
      ],
    ],
  },
  'vastra-gotaland': {
    read: ['/fas samordning'],
    toMeasures: measures(
      'ärendet=patientskada typ=utskrivning orsak=rutin-foljs-ej',
      'diskussion utredande-enhet',
    ),
    levels: [['/nivå 2 aterkommande'], ['/nivå 3 lansgemensam']],
    closing: '/klassa konsekvens-organisation=ingen',
  },
  'kommunal-namnd': {
    read: ['/diarie 2026/14', `/bekräfta "Den har kommit." ${DAY}`, '/fas samordning'],
    toMeasures: measures('typ=bemotande orsak=kommunikation', 'andrat-arbetssatt enhetschef'),
    levels: [['/nivå 2 aterkommande'], ['/nivå 3 principiell']],
  },
};

/** The bodies at the highest levels that decide. */
const DECISIONS = ['vvg', 'namnden', 'lso'];

/** The parts of a case that a person acts on. */
interface Seen {
  rutin: string;
  hantering: { nivå: number; åtgärder?: readonly unknown[]; svar?: readonly unknown[] };
}

/** Measures are decided once or twice, not at each reminder. */
const MOST_MEASURES = 2;

/** The orders with which a person acts on an item about a case, by its key. */
export function ordersFor(key: string, { rutin, hantering }: Seen, random: Random): string[] {
  const { read = [], toMeasures = [], closing } = WAYS[rutin] ?? {};
  const { nivå, åtgärder = [], svar = [] } = hantering;
  const [kind = '', , about = ''] = key.split(':');
  const [duty = '', nr = '1'] = about.split('-');
  const close = [...(closing === undefined ? [] : [closing]), '/stäng'];
  const orders = (): string[] => {
    if (kind === 'ooppnat' || duty === 'last') return read;
    if (kind === 'paus') return ['/fortsätt'];
    if (kind === 'fraga') return [`/fråga ${about} "Det var på tisdagen."`];
    if (kind === 'lyft' && random(2) === 0) return ['/klassa målgrupp=aldre', `/nivå ${nivå + 1} tiden-ute`];
    if (kind === 'stilla') return [...toMeasures, ...close];
    if (duty === 'atgard' || duty === 'aterrapport') return [`/genomförd ${nr}`];
    if (duty === 'effekt')
      return random(3) === 0 ? [`/effekt ${nr} for-tidigt`] : [`/effekt ${nr} ja`, ...close];
    if (duty === 'vidare' && random(2) === 0) return ['/klart vidare'];
    if (['vidare', 'monster', 'tertial'].includes(duty))
      return [...toMeasures, '/genomförd 1', '/fas uppfoljning'];
    if (['formedla', 'aterforing', 'spridning'].includes(duty)) return [`/klart ${duty}`];
    if (['lanet', 'namnden', 'lso'].includes(duty))
      return DECISIONS.map((body) => `/beslut ${body} "Så här gör vi."`);
    // Under four of the routines an answer needs causes, and under two of them measures.
    if (['svar', 'utlovat', 'besked'].includes(duty))
      return [...(rutin === 'hoglandet' ? [] : toMeasures), answer(svar.length + 1)];
    return toMeasures;
  };
  return orders().filter((order) => åtgärder.length < MOST_MEASURES || !order.startsWith('/åtgärd'));
}

/** Returns the orders that a person gives without a reminder, on some days. */
export function whim({ rutin }: Seen, random: Random): string[] {
  const all = [
    ...(WAYS[rutin]?.levels ?? []),
    ['/paus vantar-pa-part'],
    ['/fråga "Vilken vecka var det?"'],
    ['/fortsätt'],
    [`/bekräfta "Vi ringer de andra." ${DAY}`],
    ['/fas utredning'],
    [answer(0)],
  ];
  return random(30) === 0 ? (all[random(all.length)] ?? []) : [];
}

/** Returns the order with a day of the person's choice in place of the placeholder. */
export function withDay<Order extends object>(order: Order, today: string, random: Random): Order {
  const day = plus(today, 15 + random(60));
  const entries = Object.entries(order).map(([key, value]) => [key, value === DAY ? day : value]);
  return Object.fromEntries(entries) as Order;
}

/** The days on which the reports come: through a year, the ends of months and the days before holidays among them. */
export function receivedOn(index: number, random: Random): string {
  const hard = ['2026-01-31', '2026-03-31', '2026-08-31', '2026-11-30', '2026-12-23'];
  return hard[index] ?? plus('2026-01-02', random(360));
}

export const daysOf = (first: string, last: string): string[] =>
  Array.from({ length: toNumber(last) - toNumber(first) + 1 }, (_, index) => plus(first, index));
