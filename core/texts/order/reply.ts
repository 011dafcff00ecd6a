/** What the service answers to orders in a comment on a case's pull request. */
export const ORDER_REPLY_TEXTS = {
  done: 'Utfört:',
  refused: 'Inget är ändrat:',
  line: (line: number, text: string) => `rad ${line}: ${text}`,
  'not-allowed': (role: string) =>
    `Du har rollen ${role} i arkivet och får läsa men inte ge order. Den som ansvarar för arkivet kan ge ` +
    'dig rollen *Write*.',
  'no-case': 'Det här är inget ärende. Skriv ordern i en kommentar på ärendets egen pull request.',
  edited:
    'Kommentaren är ändrad efter att den skrevs, så ordern är inte utförd. Skriv ordern i en ny kommentar.',
  elsewhere:
    'Ordern är inte utförd. En order i en granskning, på en rad eller i pull requestens egen text gäller inte. ' +
    'Skriv den i en vanlig kommentar, under *Conversation*.',
  old:
    'Ordern är äldre än en vecka, så den är inte utförd: mycket kan ha hänt sedan dess. Gäller den fortfarande, skriv ' +
    'den i en ny kommentar.',
  overtaken:
    'Ordern är inte utförd, för en senare order i ärendet är redan utförd. Gäller den fortfarande, skriv den i en ny ' +
    'kommentar.',
  renumbered:
    'Ärendet har ändrats sedan du skrev ordern, så numret kan gälla något annat nu. Inget är utbytt. Skriv `/hjälp` för ' +
    'att se numren, och sedan `/byt` igen.',
  /** Begins the answer to an order that is tried again. */
  postponed: 'Ordern är inte utförd än.',
  later: (text: string) =>
    `${text} Ordern prövas igen varje natt i en vecka, om inte en senare order har utförts.`,
  failed: (text: string) =>
    `Ordern gick inte att utföra. ${text} Skriv den en gång till när felet är rättat.`,
} as const;

/** What a run of orders prints. Nothing of a comment. */
export const ORDER_LOG_TEXTS = { gone: 'Kommentaren är borttagen, så inget är gjort.' } as const;
