/** What is wrong with a public key in association.yaml. */
export const KEY_TEXTS = {
  'bad-recipient':
    'Nyckeln går inte ihop: något tecken är fel eller saknas. Kopiera hela den publika nyckeln på nytt.',
  'newer-recipient':
    'Nyckeln är av ett nytt slag (age1pq, age1tag eller age1tagpq) som programmet age i Debian inte kan öppna. Gör en ' +
    'vanlig nyckel med skav contact key och skriv dess publika nyckel här.',
  'example-key':
    'Nyckeln hör till exemplet och är hemlig för ingen. Gör en egen med skav contact key och skriv dess ' +
    'publika nyckel här.',
} as const;

/** A file with a private key, as age and its programs read it. */
export const keyFileText = (publicKey: string, privateKey: string): string =>
  `# publik nyckel: ${publicKey}\n${privateKey}`;

/** Why a service does not start without keys, and how they are made. */
export const KEYS_MISSING =
  'Alla områden behöver en nyckel att försegla kontaktuppgifter till. Varje koordinator gör sin med skav contact key på ' +
  'sin egen dator och behåller den privata. Skriv de publika, age1…, under nycklar i association.yaml. Är förbundet ' +
  'påhittat: skriv exempel: true.';

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
  openings: 'Öppnat, av vem på maskinen:',
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

/** How many contact details belong to no case that is known, in words. */
export function unknownText(count: number): string {
  return (
    `${count} av dem hör till ärenden som varken finns i arkivet eller är borttagna. De sparas. Är arkivet det ` +
    'rätta: ta bort dem ett och ett med skav contact erase ID.'
  );
}

/** Why a run erased nothing. */
export type ErasureStop =
  | { code: 'many'; due: number; total: number }
  /** `last`: the day of the newest run, or `?` when the record cannot be read. */
  | { code: 'clock'; today: string; last: string };

/** Why a run erased nothing, and what to do, in words. */
export function stoppedText(stop: ErasureStop): string {
  if (stop.code === 'many')
    return (
      `Kontaktuppgifter till ${stop.due} av ${stop.total} ärenden skulle tas bort på en gång. Inget är borttaget. ` +
      'Kontrollera klockan och att arkivet är det rätta. Stämmer det: skav contact erase --ja.'
    );
  return (
    `Klockan säger ${stop.today}, och den senaste gallringen var ${stop.last}. Det är mer än 30 dagar. Inget är ` +
    'borttaget. Kontrollera klockan. Går den rätt: skav contact erase --ja.'
  );
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
