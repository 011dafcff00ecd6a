/** What a person reads in the form about what could not be used: labels, hints and faults. */
export const BARRIER_TEXTS: {
  [field in 'brist' | 'sida' | 'hjälpmedel' | 'mejl']: {
    label: string;
    hint: string;
    saknas?: string;
    form?: string;
  };
} & { tecken: string; vänta: string; full: string; osparat: string; lång: (limit: number) => string } = {
  brist: {
    label: 'Vad gick inte att använda?',
    hint: 'Skriv vad du försökte göra och vad som hände.',
    saknas: 'Skriv vad som inte gick att använda',
  },
  sida: {
    label: 'Vilken sida?',
    hint: 'Skriv sidans rubrik eller adress.',
    saknas: 'Skriv vilken sida det gäller',
  },
  hjälpmedel: { label: 'Hjälpmedel', hint: 'Till exempel en skärmläsare eller röststyrning.' },
  mejl: {
    label: 'Mejladress',
    hint: 'Skriv den om du vill ha svar.',
    form: 'Skriv mejladressen med @, till exempel namn@kommun.se',
  },
  tecken: 'Texten innehåller tecken som inte syns. Skriv den på nytt i stället för att klistra in den',
  vänta: 'Det kommer många meddelanden just nu. Vänta en minut och försök igen. Texten finns kvar.',
  full: 'Det kommer många meddelanden just nu. Försök igen i morgon, eller ring oss. Texten finns kvar.',
  osparat: 'Meddelandet kunde inte sparas just nu. Försök igen om en stund. Texten finns kvar.',
  lång: (limit) => `Texten är för lång. Korta ner den till ${limit} tecken`,
};
