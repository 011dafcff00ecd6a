/** What a person reads in the form for reports about accessibility: labels, hints and faults. */
export const ACCESSIBILITY_TEXTS: {
  [field in 'brist' | 'sida' | 'hjälpmedel' | 'mejl']: {
    label: string;
    hint: string;
    missing?: string;
    badForm?: string;
  };
} & {
  badCharacters: string;
  wait: string;
  full: string;
  notSaved: string;
  tooLong: (limit: number) => string;
} = {
  brist: {
    label: 'Vad gick inte att använda?',
    hint: 'Skriv vad du försökte göra och vad som hände.',
    missing: 'Skriv vad som inte gick att använda',
  },
  sida: {
    label: 'Vilken sida?',
    hint: 'Skriv sidans rubrik eller adress.',
    missing: 'Skriv vilken sida det gäller',
  },
  hjälpmedel: { label: 'Hjälpmedel', hint: 'Till exempel en skärmläsare eller röststyrning.' },
  mejl: {
    label: 'Mejladress',
    hint: 'Skriv den om du vill ha svar.',
    badForm: 'Skriv hela mejladressen, till exempel namn@kommun.se',
  },
  badCharacters: 'Texten innehåller tecken som inte syns. Skriv den på nytt i stället för att klistra in den',
  wait: 'Det kommer många meddelanden just nu. Vänta en minut och försök igen. Texten finns kvar.',
  full: 'Det kommer många meddelanden just nu. Försök igen i morgon, eller ring oss. Texten finns kvar.',
  notSaved: 'Meddelandet kunde inte sparas just nu. Försök igen om en stund. Texten finns kvar.',
  tooLong: (limit) => `Texten är för lång. Korta ner den till ${limit} tecken`,
};
