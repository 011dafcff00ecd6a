/** A label that the service sets on a case's pull request, and what a coordinator needs to know about it. */
export interface ServiceLabel {
  name: string;
  /** Six hexadecimal digits, as GitHub has them. */
  colour: string;
  meaning: string;
  /** The usual reasons for the label. */
  causes: readonly string[];
  action: string;
}

/** Every label of the service. The list is closed, and `docs/etiketter.md` is made from it. */
export const SERVICE_LABELS = {
  ärende: {
    name: 'ärende',
    colour: '1f2937',
    meaning: 'Pull requesten är ett ärende och har kommentar, granskare och etiketter.',
    causes: ['Den är öppnad av formuläret eller lagad av nattens genomgång.'],
    action: 'Inget. Saknas den i mer än ett dygn på ett ärende: läs loggen för nattens genomgång.',
  },
  väntar: {
    name: 'väntar på granskning',
    colour: '0b5c8a',
    meaning: 'Rapporten har kommit in, filen är rätt och ingen har tagit emot den.',
    causes: ['En ny rapport.', 'En rättad fil.'],
    action: 'Läs ärendet. Slå ihop pull requesten för att ta emot det, eller skriv /avvisa med ett skäl.',
  },
  öppnad: {
    name: 'stängd utan beslut',
    colour: 'b00020',
    meaning: 'Någon stängde pull requesten utan att bestämma något. Den är öppnad igen och väntar.',
    causes: ['*Close pull request* i stället för en order.', 'Grenen är borttagen för hand.'],
    action: 'Ta emot ärendet, eller skriv /avvisa med ett skäl. Pekar det ut en person: skriv /stopp.',
  },
  borttaget: {
    name: 'borttaget',
    colour: '4b5563',
    meaning: 'Ärendet är borttaget. Bara dagen och skälet finns kvar.',
    causes: ['Någon skrev /avvisa eller /stopp.'],
    action: 'Inget. Öppna inte pull requesten igen: den stängs nästa natt.',
  },
  rätta: {
    name: 'rätta filen',
    colour: 'b35900',
    meaning: 'Ärendets fil bryter mot schemat, reglerna eller rutinen.',
    causes: ['Filen är ändrad för hand.', 'En kod är struken ur rutinen eller förbundets listor.'],
    action: 'Läs felen i kommentaren. De säger rad, vad som är tillåtet och hur felet rättas.',
  },
  ändring: {
    name: 'otillåten ändring',
    colour: 'b00020',
    meaning: 'Pull requesten gör något som en ändring av ett ärende inte får göra.',
    causes: [
      'Den rör flera ärenden, eller annat än ärenden.',
      'Den tar bort eller byter namn på ett ärende.',
      'Den ändrar det som rapporterades.',
    ],
    action: 'Slå inte ihop den. Gör om ändringen med en order, eller med en pull request för varje ärende.',
  },
  personuppgift: {
    name: 'personuppgift',
    colour: '7a0019',
    meaning: 'Texten pekar ut en person.',
    causes: ['Ett personnummer, ett telefonnummer eller en mejladress står i texten.'],
    action: 'Slå inte ihop den. Skriv /stopp och följ sedan docs/radering.md.',
  },
  läs: {
    name: 'läs noga',
    colour: '8a6d00',
    meaning: 'Något i texten kan peka ut en person. Den som rapporterade har sagt att det inte gör det.',
    causes: ['Ett ord som liknar ett namn.', 'Ett nummer som kan höra till en person.'],
    action: 'Läs platsen som kommentaren nämner. Pekar den ut någon: skriv /stopp och följ docs/radering.md.',
  },
  nära: {
    name: 'frist nära',
    colour: 'd9a400',
    meaning: 'En frist i ärendet går snart ut.',
    causes: ['Ett svar eller ett steg i rutinen ska vara klart inom några dagar.'],
    action: 'Läs i kommentaren vad som ska göras och vem som gör det.',
  },
  försenat: {
    name: 'försenat',
    colour: 'c2410c',
    meaning: 'En frist i ärendet har gått ut.',
    causes: ['Ett steg är inte gjort.', 'Steget är gjort men ordern är inte skriven.'],
    action: 'Gör steget eller skriv ordern. Får fristen stå still enligt rutinen: skriv /paus med skälet.',
  },
  pausat: {
    name: 'pausat',
    colour: '6b7280',
    meaning: 'De frister som får pausas står stilla.',
    causes: ['Någon skrev /paus.'],
    action: 'Skriv /fortsätt när skälet inte längre finns.',
  },
  stängt: {
    name: 'stängt',
    colour: '166534',
    meaning: 'Ärendet är avslutat.',
    causes: ['Någon skrev /stäng.', 'Ärendet är stängt och sedan arkiverat.'],
    action: 'Inget. Händer det igen innan det är arkiverat: skriv /öppna.',
  },
} as const satisfies Record<string, ServiceLabel>;

export type ServiceLabelKey = keyof typeof SERVICE_LABELS;

/** The start of an area's label. The areas are the association's own. */
export const AREA_LABEL_PREFIX = 'område: ';
/** The colour of an area's label. */
export const AREA_COLOUR = 'dbeafe';

/**
 * Whether the service adds and removes a label with this name. All others belong to people, except `ärende`, which
 * marks a complete pull request and is never removed.
 */
export function isServiceLabel(name: string): boolean {
  if (name === SERVICE_LABELS.ärende.name) return false;
  return (
    name.startsWith(AREA_LABEL_PREFIX) || Object.values(SERVICE_LABELS).some((label) => label.name === name)
  );
}
