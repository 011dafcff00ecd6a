import { groupDigits } from './report.ts';

/** What a reporter reads when answering a question or saying whether an answer helped, and what the case then has. */
export const REPLY_TEXTS = {
  /** For the orders' own answers; not shown on a page. */
  known: 'det har redan kommit in.',
  late: (question: string, answer: string) =>
    `Den som rapporterade svarade med sin kod på en fråga som inte väntade på svar. Frågan var: ${question}\n\nSvaret: ${answer}`,
  label: 'Ditt svar',
  hint: (most: number) =>
    `Högst ${groupDigits(most)} tecken. Skriv inga namn och inget annat som pekar ut en person.`,
  send: 'Skicka svaret',
  sendHelped: 'Svara',
  unsent: 'Svaret är inte skickat',
  confirm: 'Ingen person kan kännas igen i mitt svar',
  empty: 'Skriv ditt svar',
  tooLong: (typed: number, most: number) =>
    `Svaret har ${groupDigits(typed)} tecken. Korta det till högst ${groupDigits(most)}.`,
  unconfirmed: 'Kryssa i att ingen person kan kännas igen, eller skriv om svaret',
  withdrawn: 'Frågan väntar inte på svar längre. Svaret är inte skickat.',
  answered: 'Frågan är redan besvarad. Vill du lägga till något, kontakta koordinatorn.',
  helpedBefore: 'Du har redan sagt om svaret hjälpte.',
  noAnswer: 'Det finns inget svar att säga något om än.',
  choose: 'Välj ja, delvis eller nej',
  helpedLegend: 'Hjälpte svaret?',
  helpedHint: 'Du svarar en gång. Koordinatorn ser det, och förbundet räknar svaren tillsammans.',
  tooMany: 'Det kommer många svar från din adress just nu. Vänta en minut och skicka igen.',
  unavailable: 'Svaret gick inte att spara. Det är inte skickat. Försök igen om en stund.',
  sent: {
    svar: { title: 'Tack! Ditt svar är skickat', text: 'Koordinatorn läser det.' },
    hjälpte: { title: 'Tack! Ditt svar är skickat', text: 'Det räknas när vi ser om arbetet gör nytta.' },
  },
} as const;
