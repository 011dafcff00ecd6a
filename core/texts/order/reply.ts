/** What the service answers to orders in a comment on a case's pull request. */
export const ORDER_REPLY_TEXTS = {
  done: 'Utfört:',
  refused: 'Inget är ändrat:',
  line: (line: number, text: string) => `rad ${line}: ${text}`,
  'not-allowed': (role: string) =>
    `Du har rollen ${role} i arkivet och får läsa men inte ge order. Den som ansvarar för arkivet kan ge ` +
    'dig rollen *Write*.',
  'no-case': 'Den här pull requesten är inget ärende. Skriv ordern på ärendets egen pull request.',
  notAccepted:
    'Ärendet är inte mottaget än. Ta emot det genom att slå ihop pull requesten, eller skriv `/avvisa` ' +
    'eller `/stopp` med ett skäl.',
  failed: (text: string) =>
    `Ordern gick inte att utföra. ${text} Skriv den en gång till när felet är rättat.`,
} as const;
