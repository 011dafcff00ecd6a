import type { OrderName } from '../order/order.ts';

/** What a coordinator reads about the lists of cases. Labels of the routine and the association, never words of a case. */
export const TODO_TEXTS = {
  groups: {
    oppnat: 'Ingen har börjat på mer än fem arbetsdagar',
    nya: 'Nya',
    forsenat: 'Försenat',
    'denna-vecka': 'Den här veckan',
    'att-lyfta': 'Att lyfta',
    liknar: 'Liknar andra',
    'vantar-pa-rapportor': 'Väntar på den som rapporterade',
    pausat: 'Pausat',
  },
  /** What the one button of a row says: the step, never a value of it. */
  next: {
    'ta-emot': 'Läs och ta emot',
    klassa: 'Klassa',
    fas: 'Välj nästa fas',
    nivå: 'Pröva att lyfta',
    åtgärd: 'Bestäm en åtgärd',
    genomförd: 'Skriv när åtgärden blev klar',
    effekt: 'Bedöm effekten',
    svar: 'Svara',
    beslut: 'Skriv beslutet',
    bekräfta: 'Bekräfta',
    fråga: 'Skriv svaret på frågan',
    klart: 'Markera som klart',
    liknar: 'Jämför',
    fortsätt: 'Fortsätt',
  },
} as const satisfies { groups: object; next: Partial<Record<OrderName | 'ta-emot', string>> };

/** The names of the filters and of what can be chosen in them. */
export const LIST_TEXTS = {
  filters: {
    ord: 'Sök',
    omrade: 'Område',
    fas: 'Fas',
    niva: 'Nivå',
    frist: 'Frist',
    part: 'Part',
    enhet: 'Enhet',
    typ: 'Typ',
    orsak: 'Orsak',
    allvarlighet: 'Allvarlighet',
    fran: 'Kom in från',
    till: 'Kom in till',
    klassning: 'Klassning',
    sort: 'Ordning',
    sida: 'Sida',
  },
  phases: { oppna: 'Alla öppna', vantar: 'Väntar på granskning' },
  deadlines: { loper: 'Löper', nara: 'Snart', sen: 'Försenad', pausad: 'Pausad' },
  classified: { utan: 'Utan klassning' },
  level: (nr: number, body: string) => `${nr}, ${body}`,
  sorts: {
    nyast: 'Nyast först',
    aldst: 'Äldst först',
    frist: 'Kortast tid kvar först',
    andrad: 'Senast ändrad först',
    stilla: 'Längst stilla först',
    allvarlighet: 'Allvarligast först',
  },
  /** Views that are often wanted, by their address. */
  views: {
    '': 'Alla',
    'fas=oppna': 'Öppna',
    'fas=vantar': 'Nya',
    'frist=sen&sort=frist': 'Försenade',
    'frist=nara&sort=frist': 'Snart',
    'fas=oppna&klassning=utan': 'Öppna utan klassning',
    'fas=oppna&allvarlighet=mycket-allvarlig': 'Mycket allvarliga',
    'fas=oppna&sort=stilla': 'Längst stilla',
  },
  count: (count: number) => (count === 1 ? '1 ärende' : `${count} ärenden`),
  page: (page: number, of: number) => `Sida ${page} av ${of}`,
  none: 'Inget ärende stämmer med valen.',
  /** When nothing is chosen. */
  empty: 'Det finns inga ärenden än.',
  unread: (ids: readonly string[]) =>
    `${ids.length === 1 ? 'Ett ärende går' : `${ids.length} ärenden går`} inte att läsa och finns inte i listan: ${ids.join(', ')}.`,
  chosen: (label: string, value: string) => `${label}: ${value}`,
  /** Above a list that is narrowed down, while the form is folded. */
  allChosen: (chosen: readonly string[]) => `Valt: ${chosen.join('; ')}.`,
  clear: 'Rensa',
  save: 'Adressen till listan är en sparad vy: spara den som bokmärke.',
  unknown: (label: string, value: string) =>
    `${label}: ”${value}” finns inte att välja. Listan visas utan det valet.`,
  /** The head of the CSV file. */
  columns: [
    'Ärende',
    'Kom in',
    'Område',
    'Fas',
    'Nivå',
    'Allvarlighet',
    'Arbetsgivare',
    'Samverkansparter',
    'Typ',
    'Orsak',
    'Löst',
    'Nästa steg',
    'Senast',
    'Läge',
    'Senast ändrad',
  ],
  yes: 'ja',
  no: 'nej',
  clockState: {
    running: 'löper',
    'due-soon': 'snart',
    'due-today': 'i dag',
    overdue: 'försenad',
    paused: 'pausad',
    done: '',
  },
} as const;
