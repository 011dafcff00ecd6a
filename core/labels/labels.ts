/** A label that the service sets on a case's pull request, and what a coordinator needs to know about it. */
export interface Label {
  namn: string;
  /** Six hexadecimal digits, as GitHub has them. */
  färg: string;
  betyder: string;
  /** The usual reasons why it is there. */
  orsaker: readonly string[];
  gör: string;
}

/** Every label there is. The list is closed: `docs/etiketter.md` is made from it. */
export const LABELS = {
  ärende: {
    namn: 'ärende',
    färg: '1f2937',
    betyder: 'Pull requesten är ett ärende och har kommentar, granskare och etiketter.',
    orsaker: ['Den är öppnad av formuläret eller lagad av nattens genomgång.'],
    gör: 'Inget. Saknas den i mer än ett dygn på ett ärende: läs loggen för nattens genomgång.',
  },
  väntar: {
    namn: 'väntar på granskning',
    färg: '0b5c8a',
    betyder: 'Rapporten har kommit in, filen är rätt och ingen har tagit emot den.',
    orsaker: ['En ny rapport.', 'En rättad fil.'],
    gör: 'Läs ärendet. Slå ihop pull requesten för att ta emot det, eller skriv /avvisa med ett skäl.',
  },
  rätta: {
    namn: 'rätta filen',
    färg: 'b35900',
    betyder: 'Ärendets fil bryter mot schemat, reglerna eller rutinen.',
    orsaker: ['Filen är ändrad för hand.', 'En kod är struken ur rutinen eller förbundets listor.'],
    gör: 'Läs felen i kommentaren. De säger rad, vad som är tillåtet och hur felet rättas.',
  },
  ändring: {
    namn: 'otillåten ändring',
    färg: 'b00020',
    betyder: 'Pull requesten gör något som en ändring av ett ärende inte får göra.',
    orsaker: [
      'Den rör flera ärenden, eller annat än ärenden.',
      'Den tar bort eller byter namn på ett ärende.',
      'Den ändrar det som rapporterades.',
    ],
    gör: 'Slå inte ihop den. Gör om ändringen med en order, eller med en pull request för varje ärende.',
  },
  personuppgift: {
    namn: 'personuppgift',
    färg: '7a0019',
    betyder: 'Texten pekar ut en person.',
    orsaker: ['Ett personnummer, ett telefonnummer eller en mejladress står i texten.'],
    gör: 'Slå inte ihop den. Skriv /stopp och följ sedan docs/radering.md.',
  },
  läs: {
    namn: 'läs noga',
    färg: '8a6d00',
    betyder: 'Något i texten kan peka ut en person. Den som rapporterade har sagt att det inte gör det.',
    orsaker: ['Ett ord som liknar ett namn.', 'Ett nummer som kan höra till en person.'],
    gör: 'Läs platsen som kommentaren nämner. Pekar den ut någon: skriv /stopp och följ docs/radering.md.',
  },
  nära: {
    namn: 'frist nära',
    färg: 'd9a400',
    betyder: 'En frist i ärendet går snart ut.',
    orsaker: ['Ett svar eller ett steg i rutinen ska vara klart inom några dagar.'],
    gör: 'Läs i kommentaren vad som ska göras och vem som gör det.',
  },
  försenat: {
    namn: 'försenat',
    färg: 'c2410c',
    betyder: 'En frist i ärendet har gått ut.',
    orsaker: ['Ett steg är inte gjort.', 'Steget är gjort men ordern är inte skriven.'],
    gör: 'Gör steget eller skriv ordern. Får fristen stå still enligt rutinen: skriv /paus med skälet.',
  },
  pausat: {
    namn: 'pausat',
    färg: '6b7280',
    betyder: 'De frister som får pausas står stilla.',
    orsaker: ['Någon skrev /paus.'],
    gör: 'Skriv /fortsätt när skälet inte längre finns.',
  },
  stängt: {
    namn: 'stängt',
    färg: '166534',
    betyder: 'Ärendet är avslutat.',
    orsaker: ['Någon skrev /stäng.', 'Ärendet är stängt och sedan arkiverat.'],
    gör: 'Inget. Händer det igen innan det är arkiverat: skriv /öppna.',
  },
} as const satisfies Record<string, Label>;

export type LabelKey = keyof typeof LABELS;

/** The label of an area begins so; the areas are the association's own. */
export const AREA_LABEL = 'område: ';
/** The colour of an area's label. */
export const AREA_COLOUR = 'dbeafe';

/**
 * Whether the service puts on and takes off a label with this name. All others are people's own, but for the one that
 * says that a pull request is whole, which is never taken off.
 */
export function isOurs(name: string): boolean {
  if (name === LABELS.ärende.namn) return false;
  return name.startsWith(AREA_LABEL) || Object.values(LABELS).some(({ namn }) => namn === name);
}
