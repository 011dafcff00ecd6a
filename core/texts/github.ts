/** What people read in a case's pull request. */
export const LIVE_COMMENT_TEXTS = {
  title: (id: string) => `### Ärende ${id}`,
  noCase: '### Ingen ärendefil går att läsa här',
  right: '**Kontrollen gick bra.**',
  awaitsAcceptance: 'Läs ärendet. Slå ihop pull requesten (*Squash and merge*) för att ta emot det.',
  wrong: (count: number) =>
    `**Kontrollen hittade ${count === 1 ? 'ett fel' : `${count} fel`}.** Rätta och spara, så ` +
    'kontrolleras ärendet igen.',
  more: (count: number) => `- … och ${count} till. Kör \`npm run -s skav -- check\` för att se alla.`,
  place: (line: number, column: number) => `rad ${line}, tecken ${column}`,
  person: '#### Kan peka ut en person',
  stop: 'Slå inte ihop pull requesten. Skriv `/stopp` och följ [radering](../blob/main/docs/radering.md).',
  noFindings: 'Inget hittat som pekar ut en person. Läs ändå.',
  masked: 'Ord som kan peka ut en person är utbytta här. De står kvar i filen tills någon tar bort dem.',
  noRoom: 'Texten får inte plats här. Läs den i filen.',
  part: (heading: string, internal: boolean) => `#### ${heading}${internal ? ' (internt)' : ''}`,
  moreLines: (count: number) => `- … och ${count} till. Läs dem i filen.`,
  orders: '#### Order som går nu',
  howTo:
    'Skriv en order på en egen rad i en kommentar. Byt ut det som står med stora bokstäver, och … mot er text. ' +
    'Koderna att välja på: `/hjälp`.',
  ordersLater: 'Ärendet är inte mottaget än. Tills dess går `/hjälp`, `/avvisa` och `/stopp`.',
  labels: 'Vad etiketterna betyder: [etiketter](../blob/main/docs/etiketter.md).',
} as const;

/** What the sweep writes in comments, and in the association's own issue. */
export const REMINDER_TEXTS = {
  title: 'Att göra för förbundet',
  swept: (day: string) =>
    `Alla ärenden gicks igenom ${day}. Genomgången görs varje natt och skriver om den här texten.`,
  general: '### Möten, redovisning och rutiner',
  cases: '### Ärenden',
  nothing: 'Inget just nu.',
  more: (count: number) => `… och ${count} till. Sök på etiketten *försenat* eller *frist nära*.`,
} as const;

/** What a check prints: codes, because the log is kept for months. */
/** What a pull request should show and does not, in the log of a check. */
export const missingText = (what: string): string => `Saknas: ${what}`;

export const checkLogText = (cases: number, codes: readonly string[]): string =>
  cases === 0 ? 'Inget ärende är ändrat.' : `${codes.length} fel. ${[...new Set(codes)].join(' ')}`;

/** What accepting cases prints. */
export const acceptLogText = (cases: number): string =>
  cases === 1 ? '1 ärende är mottaget.' : `${cases} ärenden är mottagna.`;

/** What a sweep prints: of a case only its id. */
export const SWEEP_LOG_TEXTS = {
  parts: {
    labels: 'Etiketter',
    missing: 'Pull requester som saknar något',
    pulls: 'Pull requester',
    accepted: 'Mottagna ärenden',
    orders: 'Order utan svar',
    shown: 'Ärendens etiketter',
    reminders: 'Påminnelser',
  },
  sum: (cases: number, sent: number, calls: number) =>
    `${cases} ärenden är genomgångna och ${sent} saker sagda. Det tog ${calls} anrop till GitHub.`,
  repaired: (opened: number, completed: number) =>
    `${opened} pull requester är öppnade, och ${completed} har fått det som saknades.`,
  closed: (id: string) =>
    `${id}: någon stängde pull requesten men grenen finns kvar. Öppna den igen, eller ta bort grenen.`,
  // People type the names of branches and the log is kept, so the names are not in it.
  strayBranches: (count: number) =>
    `${count} grenar under case/ är inga ärenden. Titta på dem under Branches.`,
  reviewer: (id: string) => `${id}: granskaren finns inte i arkivet. Rätta granskare i association.yaml.`,
  left: (what: string, count: number) => `${what}: ${count} blev inte gjorda. De görs vid nästa genomgång.`,
  budget: (most: number) =>
    `Genomgången stannade vid ${most} anrop, för att GitHub tar emot 1 000 i timmen. Starta den igen om en timme.`,
} as const;
