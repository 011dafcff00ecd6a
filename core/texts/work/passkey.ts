import type { Association } from '../../../schemas/types.ts';

type Contact = Association['kontakt'];

/** Why a passkey is not taken, by code, and what to do. */
export const PASSKEY_FAULTS = {
  attempt: () =>
    'Försöket är för gammalt, redan använt eller påbörjat i en annan webbläsare. Tryck på knappen en gång till.',
  gone: ({ roll, mejl }: Contact) =>
    `Den passkeyn gäller inte här. Välj en annan om du har flera. Annars: skriv till ${roll}, ${mejl}, och be om en ny inbjudan.`,
  unknown: ({ roll, mejl }: Contact) =>
    `Du är inte längre en av dem som får använda arbetsytan. Är det fel: skriv till ${roll}, ${mejl}.`,
  answer: () =>
    'Svaret från din passkey stämmer inte, så inget är gjort. Försök en gång till. Händer det igen: säg till den som sköter tjänsten.',
  counter: () =>
    'Din passkey kan vara kopierad, så du är inte inloggad. Säg till förbundschefen, som kan ta bort den och bjuda in dig igen.',
  invitation: ({ roll, mejl }: Contact) =>
    `Inbjudan är redan använd, utbytt mot en nyare eller för gammal. Har du sparat en passkey kan du logga in. Annars: skriv till ${roll}, ${mejl}, och be om en ny.`,
  known: () => 'Den passkeyn är redan sparad här. Du kan logga in med den.',
  wait: () => 'Det har kommit många försök härifrån på kort tid. Vänta en minut och försök igen.',
} as const;

export type PasskeyFault = keyof typeof PASSKEY_FAULTS;

/** Whether a text is the code of a fault. */
export const isPasskeyFault = (code: string): code is PasskeyFault => Object.hasOwn(PASSKEY_FAULTS, code);

/** What only the browser notices. */
export const PASSKEY_BROWSER_FAULTS = {
  cancelled: 'Det blev avbrutet eller tog för lång tid. Tryck på knappen igen när du är redo.',
  already: 'Den här enheten har redan en passkey för dig. Logga in med den.',
  unsupported:
    'Din webbläsare eller enhet kan inte använda passkeys här. Prova en annan webbläsare, eller din telefon.',
  unverified:
    'Enheten har inget skärmlås, så den kan inte kontrollera att det är du. Slå på skärmlåset och försök igen.',
  down: 'Tjänsten svarar inte just nu. Försök igen om en stund.',
} as const;

/** Explains what a passkey is, in the words that people meet on their own devices. */
const WHAT =
  'En passkey används i stället för lösenord. Den finns i din dator eller telefon, och du låser upp den som du låser upp ' +
  'enheten: med fingret, ansiktet eller en kod. På din enhet kan den heta nyckel eller lösennyckel.';

/** The page for signing in. */
export const PASSKEY_TEXTS = {
  /** What a passkey is called where it is kept. */
  service: (association: string) => `Arbetsytan, ${association}`,
  start: 'Logga in med passkey',
  noScript:
    'Att logga in med passkey går bara med JavaScript, och det är avstängt i din webbläsare. Slå på det för den här webbplatsen och ladda om sidan.',
  none: ({ roll, mejl }: Contact) =>
    `Har du ingen passkey: skriv till ${roll}, ${mejl}, och be om en inbjudan.`,
  saved: 'Din passkey är sparad. Logga in med den.',
} as const;

/** The page that an invitation leads to. */
export const INVITED_TEXTS = {
  title: 'Skapa en passkey',
  hello: (who: string) => `Du är inbjuden till arbetsytan som ${who}.`,
  what: WHAT,
  noScript:
    'En passkey kan bara skapas med JavaScript, och det är avstängt i din webbläsare. Slå på det för den här webbplatsen och ladda om sidan. Inbjudan gäller fortfarande.',
  name: 'Vad ska den heta?',
  nameHint: 'Något som du känner igen om du får flera, till exempel Jobbdatorn.',
  make: 'Skapa en passkey',
  elsewhere: 'Vill du ha den i en annan enhet? Öppna adressen till den här sidan där i stället.',
  once: (until: string) => `Inbjudan gäller till och med ${until} och kan användas en gång.`,
  back: 'Till inloggningen',
} as const;

/** The page of a person's own sign-in. */
export const OWN_PASSKEY_TEXTS = {
  title: 'Din inloggning',
  who: (who: string) => `Du är inloggad som ${who}.`,
  passkeys: 'Dina passkeys',
  lead: `${WHAT} Ha gärna en i datorn och en i telefonen: då kommer du in också om du blir av med den ena.`,
  none: 'Du har ingen passkey än.',
  unnamed: 'Passkey utan namn',
  made: (day: string) => `Skapad ${day}`,
  used: (day: string | undefined) => (day === undefined ? 'Inte använd än' : `Senast använd ${day}`),
  add: 'Lägg till en passkey',
  remove: 'Ta bort',
  removal: 'Du kan inte logga in med den mer. Ta också bort den i enheten, så frågar den inte efter den.',
  onlyOne: 'Det är din enda passkey. När du har loggat ut behöver du en inbjudan för att komma in igen.',
  removeYes: 'Ja, ta bort den',
  saved: 'Din nya passkey är sparad.',
  removed: 'Passkeyn är borttagen.',
} as const;

/** The head's page of everyone's passkeys. */
export const ALL_PASSKEYS_TEXTS = {
  title: 'Passkeys',
  lead: 'Bjud in dem som ska logga in med passkey, och ta bort passkeys som inte ska gälla längre.',
  none: 'Ingen är inlagd under Personer än. Lägg till dem som ska få logga in där först.',
  toPeople: 'Till Personer',
  noPasskey: 'Har ingen passkey',
  waits: (until: string) => `Har en inbjudan som gäller till och med ${until}`,
  invite: (hasOne: boolean) => (hasOne ? 'Skapa en ny inbjudan' : 'Skapa en inbjudan'),
  withdraw: 'Ta tillbaka inbjudan',
  invited: (name: string) => `Inbjudan till ${name}`,
  send: (name: string, until: string) =>
    `Skicka adressen till ${name}, och bara dit: den som använder den först kan logga in som ${name}. Den kan användas en gång, gäller till och med ${until} och visas bara nu.`,
  withdrawn: (name: string) => `Inbjudan till ${name} gäller inte längre.`,
  removal: (name: string) => `${name} kan inte logga in med den mer, och loggas ut överallt genast.`,
  removed: (name: string) => `Passkeyn är borttagen, och ${name} är utloggad överallt.`,
  unread: (count: number) =>
    `${count === 1 ? 'En sparad passkey går' : `${count} sparade passkeys går`} inte att läsa, så det syns inte här vems. Den som inte kommer in med sin passkey behöver en ny inbjudan. Säg till den som sköter tjänsten: filen är skadad, eller så har tjänsten fått en annan SKAV_SECRET.`,
  leftTitle: 'Finns inte kvar under Personer',
  left: 'De här kan inte logga in. Läggs personen till igen med samma adress gäller passkeyn på nytt, så ta bort den om den inte behövs.',
  gone: 'Personen finns inte under Personer längre. Inget är ändrat.',
} as const;

/** What `skav invite` prints. */
export const INVITE_TEXTS = {
  off: 'Inloggning med passkeys är inte påslagen. Sätt SKAV_PASSKEYS=on och SKAV_SITE för tjänsten, och kör kommandot med samma inställningar.',
  unknown:
    'Ingen under personer i association.yaml har den adressen eller det användarnamnet. Lägg till personen där först.',
  done: (name: string, until: string) =>
    `Adressen är till ${name}. Den kan användas en gång och gäller till och med ${until}. Skicka den bara dit.`,
} as const;
