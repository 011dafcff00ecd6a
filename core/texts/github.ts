/** What people read in a case's pull request. */
export const LIVE_COMMENT_TEXTS = {
  title: (id: string) => `### Ärende ${id}`,
  noCase: '### Ingen ärendefil går att läsa här',
  right: '**Kontrollen gick bra.**',
  awaitsAcceptance:
    'Läs ärendet. Ta emot det: *Approve* under *Files changed*, och sedan *Squash and merge*. Hör det inte hit? ' +
    'Skriv `/avvisa` med ett skäl.',
  wrong: (count: number) => `**Kontrollen hittade ${count === 1 ? 'ett fel' : `${count} fel`}.**`,
  mend: 'Rätta och spara, så kontrolleras ärendet igen.',
  mendHere:
    'Ta inte emot ärendet än. Rätta filen: *Files changed*, de tre prickarna vid filen, *Edit file*. Spara med ' +
    '*Commit changes*, så kontrolleras den igen.',
  more: (count: number) => `- … och ${count} till. Kör \`npm run -s skav -- check\` för att se alla.`,
  place: (line: number, column: number) => `rad ${line}, tecken ${column}`,
  person: '#### Kan peka ut en person',
  stop: 'Slå inte ihop pull requesten. Skriv `/stopp personuppgift`. Det som redan är sparat tas bort som docs/radering.md säger.',
  noFindings: 'Inget hittat som pekar ut en person. Läs ändå.',
  masked: 'Ord som kan peka ut en person är utbytta här. De står kvar i filen tills någon tar bort dem.',
  noRoom: 'Texten får inte plats här. Läs den i filen.',
  part: (heading: string, internal: boolean) => `#### ${heading}${internal ? ' (internt)' : ''}`,
  moreLines: (count: number) => `- … och ${count} till. Läs dem i filen.`,
  orders: '#### Order som går nu',
  howTo:
    'Skriv en order på en egen rad i en kommentar. Byt ut det som står med stora bokstäver, och … mot er text. ' +
    'Koderna att välja på: `/hjälp`.',
  ordersLater:
    'Ärendet är inte mottaget än. Tills dess går `/hjälp`, `/flytta`, `/byt`, `/avvisa` och `/stopp`.',
  labels: 'Vad etiketterna betyder: [etiketter](../labels).',
} as const;

/** What is written on a pull request that was closed without a decision, or opened although its case is removed. */
export const CLOSED_TEXTS = {
  reopened:
    '**Pull requesten är öppnad igen.** Någon stängde den, eller tog bort dess gren, utan beslut. Ärendet finns ' +
    'kvar, och den som rapporterade väntar. Ta emot det (*Approve*, sedan *Squash and merge*), eller skriv ' +
    '`/avvisa` med ett skäl. Pekar det ut en person: skriv `/stopp personuppgift`.',
  removed:
    '**Pull requesten är stängd igen.** Ärendet är borttaget med `/avvisa` eller `/stopp`, och kommer inte ' +
    'tillbaka genom att grenen gör det.',
} as const;

/** What the sweep writes in comments, and in the association's own issue. */
export const REMINDER_TEXTS = {
  title: 'Att göra för förbundet',
  swept: (day: string) =>
    `Alla ärenden gicks igenom ${day}. Genomgången görs varje natt och skriver om den här texten.`,
  general: '### Möten, redovisning och rutiner',
  cases: '### Ärenden',
  packs: '### Underlag till möten',
  packHere: 'Underlaget står i texten överst på den här sidan.',
  to: (names: readonly string[]) => `Till: ${names.join(' ')}`,
  /** Why a reminder goes to other people than those it is for. */
  instead: {
    area:
      'Det går till er, för området har ingen koordinator som GitHub når. Skriv in hens användarnamn som `granskare` i ' +
      'association.yaml.',
    contact:
      'Det går till er, för GitHub når inte förbundschefen. Skriv in hens användarnamn som `kontakt-på-github` i association.yaml.',
  },
  noContact:
    '**Förbundschefen får inte det här i sin mejl.** Skriv in hens användarnamn på GitHub som `kontakt-på-github` i ' +
    'association.yaml. Ett lag går inte.',
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

/** What is written about replies that came with the receipt code. Never the replies themselves. */
export const REPLIES_TEXTS = {
  comment: (nr: number | undefined) =>
    nr === undefined
      ? 'Den som rapporterade har sagt om svaret hjälpte. Läs det i den första kommentaren, och se om något mer ' +
        'behöver göras.'
      : `Den som rapporterade har svarat på fråga ${nr}. Läs svaret i den första kommentaren, under *Frågor*, och gå ` +
        'vidare i ärendet.',
  why: {
    stranger: 'någon annan än formuläret har lagt det där',
    unreadable: 'det går inte att läsa',
    identifies: 'det kan peka ut en person',
    fault: 'det gick inte att ta in',
  },
  left: (id: string, why: string) =>
    `Ett svar i ärende ${id} ligger kvar på en gren under svar/: ${why}. Vad som ska göras står i ärendet.`,
  taken: (count: number) => (count === 1 ? '1 svar är intaget.' : `${count} svar är intagna.`),
} as const;

/** Why a branch under `svar/` was not taken in. */
export type KeptWhy = keyof typeof REPLIES_TEXTS.why;

const KEPT_TEXTS: Record<KeptWhy, string> = {
  stranger:
    '**Någon har skrivit i en rapportörs namn.** Grenen är inte gjord av formuläret, så det som står där är inte ' +
    'rapportörens ord. Inget av det är intaget. Ta reda på vem som gjorde grenen, och ta bort den.',
  unreadable:
    'Grenen går inte att läsa som ett svar. Inget är intaget. Läs den, ta vara på det som gäller ärendet i en ' +
    '`/anteckning`, och ta bort grenen.',
  identifies:
    'Den som rapporterade har svarat, men svaret kan peka ut en person. Det är inte intaget. Läs det på grenen, skriv ' +
    'det som behövs utan personuppgifter i en `/anteckning`, och gör sedan som det står i docs/radering.md.',
  fault:
    'Den som rapporterade har svarat, men svaret gick inte att ta in. Det prövas igen varje natt. Kommer den här ' +
    'kommentaren igen om en vecka: läs svaret på grenen, och skriv in det med `/anteckning`.',
};

/**
 * The notice to a person about branches that were not taken in.
 * @param names those of the branches that are safe to show
 */
export function keptReplies(whys: ReadonlySet<KeptWhy>, names: readonly string[], count: number): string {
  const shown = names.slice(0, 10).map((name) => `\`svar/${name}\``);
  const more = count - shown.length;
  const others = more === 1 ? 'en gren' : `${more} grenar`;
  const where =
    shown.length === 0
      ? `${others} under \`svar/\``
      : `${shown.join(', ')}${more > 0 ? ` och ${more} till` : ''}`;
  return [`Under *Branches* ligger ${where} kvar.`, ...[...whys].map((why) => KEPT_TEXTS[why])].join('\n\n');
}

/** What a sweep prints: of a case only its id. */
export const SWEEP_LOG_TEXTS = {
  purpose: 'en del av genomgången',
  parts: {
    labels: 'Etiketter',
    missing: 'Pull requester som saknar något',
    closed: 'Pull requester som är stängda utan beslut',
    pulls: 'Pull requester',
    accepted: 'Mottagna ärenden',
    orders: 'Order utan svar',
    replies: 'Svar från dem som har rapporterat',
    shown: 'Ärendens etiketter',
    reminders: 'Påminnelser',
    removed: 'Borttagna ärenden som har öppnats igen',
  },
  sum: (cases: number, sent: number, calls: number) =>
    `Genomgångna ärenden: ${cases}. Påminnelser: ${sent}. Anrop till GitHub: ${calls}.`,
  repaired: (opened: number, completed: number) =>
    `Pull requester: ${opened} öppnades, och ${completed} fick det som saknades.`,
  reopened: (id: string) => `${id}: någon stängde pull requesten utan beslut. Den är öppnad igen.`,
  removedAgain: (id: string) => `${id}: ärendet är borttaget, så pull requesten är stängd.`,
  // People type the names of branches and the log is kept, so the names are not in it.
  strayBranches: (count: number) =>
    `${count} grenar under case/ är inga ärenden. Titta på dem under Branches.`,
  reviewer: (id: string) => `${id}: granskaren finns inte i arkivet. Rätta granskare i association.yaml.`,
  left: (what: string, count: number) => `${what}: ${count} blev inte gjorda. De görs vid nästa genomgång.`,
  later: (what: string, cases: number) =>
    `${what}: ${cases === 1 ? '1 ärende får' : `${cases} ärenden får`} vänta. Det mest brådskande är gjort, och ` +
    'resten görs de närmaste nätterna.',
  budget: (most: number) =>
    `Genomgången stannade vid ${most} anrop, för att GitHub tar emot 1 000 i timmen. Starta den igen om en timme.`,
} as const;
