/** What the form and the receipt say to somebody who types in a report on behalf of the reporter. */
export const TYPED_IN_TEXTS = {
  title: 'Skriv in en rapport åt någon',
  lead: 'Skriv det som stod eller sades, men inget som pekar ut en person. Rapporten väntar sedan på att tas emot, som alla andra.',
  channel: 'Hur kom rapporten in?',
  reporter: 'Vem rapporterar?',
  about:
    'Bara det du vet. Namn och kontaktuppgifter förseglas och kommer inte in i ärendet. Datum är dagen på blanketten, eller dagen då du fick höra det.',
  labels: {
    'kontakt.namn': 'Namn på den som rapporterade',
    'kontakt.mejl': 'Mejladress till den som rapporterade',
    arbetsgivare: 'Var arbetar den som rapporterade?',
  },
  reviewTitle: 'Granska rapporten',
  done: 'Rapporten är inskriven',
  code: 'Ge koden till den som rapporterade',
  codeText:
    'Med koden följer den som rapporterade ärendet på sidan Följ ärende. Läs upp den, eller skriv av den och skicka den. Koden visas bara här, och går inte att ta fram igen.',
  spelled: 'Bokstaverad',
  open: 'Läs och ta emot rapporten',
  elsewhere: (role: string) => `Rapporten gäller ett annat område än ditt. ${role} läser och tar emot den.`,
  start: 'Har en rapport kommit på papper, på telefon eller på något annat sätt?',
  typeIn: 'Skriv in den',
  sent: 'Rapporten är redan inskriven',
  gone: 'Kvittot visas inte igen',
  goneText:
    'Koden visas en gång. Har du inte hunnit ge den till den som rapporterade går den inte att ta fram: svara på annat sätt.',
} as const;

/** The words by which letters are spelled out aloud in Swedish. A receipt code has no I, L, O or U. */
const SPELLING: Readonly<Record<string, string>> = {
  A: 'Adam',
  B: 'Bertil',
  C: 'Cesar',
  D: 'David',
  E: 'Erik',
  F: 'Filip',
  G: 'Gustav',
  H: 'Helge',
  J: 'Johan',
  K: 'Kalle',
  M: 'Martin',
  N: 'Niklas',
  P: 'Petter',
  Q: 'Qvintus',
  R: 'Rudolf',
  S: 'Sigurd',
  T: 'Tore',
  V: 'Viktor',
  W: 'Wilhelm',
  X: 'Xerxes',
  Y: 'Yngve',
  Z: 'Zäta',
};

/** A receipt code as it is read out: each group on its own, digits as they are. */
export const spelledOut = (code: string): string[] =>
  code.split('-').map((group) => [...group].map((sign) => SPELLING[sign] ?? sign).join(' '));
