import { ALLOW_NAME } from './file.ts';

/** What people read when a result's file is wrong. */
export const RESULT_TEXTS = {
  'no-front-matter':
    'Resultatet saknar huvud. Filen ska börja med en rad ---, sedan nycklar, sedan en rad ---.',
  'result-text': 'Texten är tom. Skriv under huvudet vad som rapporterades och vad som har ändrats.',
  'result-long': 'Texten är för lång för ett kort. Den får vara högst 600 tecken.',
  'result-form': 'Ett kort har bara löpande text och länkar. Ta bort rubriker, bilder och HTML.',
  'result-count':
    'antal och ärenden säger olika saker. Skriv lika många ärenden som antal, eller ta bort listan.',
  'result-case': 'Ärendet finns inte i mappen. Kontrollera ärende-id.',
  'result-identifies': `Här står något som kan peka ut en person eller ett ärende. Skriv om det, eller ta bort det.${ALLOW_NAME}`,
} as const;
