/** What is wrong with a public key in association.yaml. */
export const KEY_TEXTS = {
  'bad-recipient':
    'Nyckeln går inte ihop: något tecken är fel eller saknas. Kopiera hela den publika nyckeln på nytt.',
  'example-key':
    'Nyckeln hör till exemplet och är hemlig för ingen. Gör en egen med skav contact key och skriv dess ' +
    'publika nyckel här.',
} as const;

/**
 * What people read when they handle sealed contact details and messages. `{id}` is the id of the case or the message.
 */
export const CONTACT_TEXTS = {
  none: 'Det finns inga kontaktuppgifter för {id}.',
  noIdentity: 'Ange filen med din privata nyckel: --identity FIL.',
  unreadableIdentity: 'Filen {id} går inte att läsa. Ange filen med din privata nyckel: --identity FIL.',
  wrongIdentity:
    'Nyckeln i {id} öppnar inte uppgifterna. Prova en annan nyckel. De är förseglade till områdets ' +
    'nycklar som de var när rapporten kom in.',
  erased: 'Kontaktuppgifterna för {id} är borttagna.',
  nothing: 'Det fanns inget att ta bort för {id}.',
  noLimit:
    'Förbundet har inte bestämt hur länge uppgifterna sparas. Skriv det under dataskydd i ' +
    'association.yaml: gallras-efter: {månader: 3}.',
} as const;

/** A sentence about sealed details, with the id in its place. */
export function contactText(code: keyof typeof CONTACT_TEXTS, id = ''): string {
  return CONTACT_TEXTS[code].replace('{id}', id);
}

const messages = (count: number) =>
  `${count} ${count === 1 ? 'meddelande' : 'meddelanden'} om tillgänglighet`;

/** How many messages and contact details are stored, in words. */
export function listedText({ kontakter, meddelanden }: { kontakter: number; meddelanden: number }): string {
  return `${messages(meddelanden)}. ${kontakter} ${kontakter === 1 ? 'ärende' : 'ärenden'} har kontaktuppgifter.`;
}

/** How much was erased, in words. */
export function erasedText({ kontakter, meddelanden }: { kontakter: number; meddelanden: number }): string {
  return (
    `Borttaget: kontaktuppgifter till ${kontakter} ${kontakter === 1 ? 'ärende' : 'ärenden'}, ` +
    `${messages(meddelanden)}.`
  );
}

const NUMBER_WORDS = [
  'noll',
  'en',
  'två',
  'tre',
  'fyra',
  'fem',
  'sex',
  'sju',
  'åtta',
  'nio',
  'tio',
  'elva',
  'tolv',
];

/** How long contact details are kept, as a sentence to the reporter. */
export function retentionText(months: number): string {
  const after =
    months === 0
      ? 'när ärendet har avslutats'
      : `${NUMBER_WORDS[months] ?? months} ${months === 1 ? 'månad' : 'månader'} efter att ärendet har avslutats`;
  return `Kontaktuppgifter tas bort ${after}. Ärendet självt bevaras.`;
}
