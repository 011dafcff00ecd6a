import type { ReleaseRule } from '../statistics.ts';

/** What the page says that makes a release in three steps. */
export const RELEASE_PAGE_TEXTS = {
  title: 'Publicera statistik',
  link: 'Publicera statistik: se, lås, publicera',
  lead: 'Det som publiceras räknas en gång, på en låst dag, och ändras sedan aldrig.',
  see: '1. Se vad som blir publikt',
  period: 'Period',
  released: 'publicerad, kan rättas',
  lock: 'Låsdag',
  lockHint: 'Ärendena räknas så som de var den dagen. Tomt betyder 31 dagar efter perioden.',
  correct: 'Det är en rättelse av det som redan är publicerat',
  show: 'Visa',
  noPeriods: 'Ingen period är slut än, så det finns inget att publicera.',
  noPeriod: 'Välj en period.',
  preview: (name: string, day: string) => `Så blir det: ${name}, låst ${day}`,
  nothingYet: 'Inget är skrivet än. Så här ser sidan ut för alla:',
  counted: (cases: string) => `Ärenden: ${cases}.`,
  hidden: (hidden: number, all: number) =>
    hidden === 0
      ? 'Alla tal visas.'
      : `${hidden} av ${all} tal är dolda eller skrivs ”färre än 5”, så att ingen kan kännas igen.`,
  tables: 'Tabeller som blir publika',
  table: (hidden: number, all: number) =>
    hidden === 0 ? `alla ${all} tal visas` : `${hidden} av ${all} tal är dolda`,
  omitted: 'Tabeller som inte blir publika, och varför',
  changed: 'Det som har ändrats utan att visas',
  lockTitle: '2. Lås',
  lockLater: 'Det går när du har sett vad som blir publikt.',
  lockText:
    'Det du ser här skrivs, och går sedan inte att ändra eller ta tillbaka. Är något fel går det att rätta efteråt.',
  lockButton: 'Lås',
  locked: (id: string) => `${id} är låst. Den syns för alla när sidorna har byggts om: se steg 3.`,
  changedSince:
    'Ärendena har ändrats sedan du såg siffrorna, så det hade blivit något annat. Inget är låst. Läs det nya och lås igen.',
  publish: '3. Publicera',
  publishText:
    'Sidorna byggs ur det som är låst. På den här datorn: avsluta tjänsten och starta den igen med npm start. På en server: be den som sköter tjänsten att bygga om sidorna.',
  publishHere:
    'Sidorna byggs ur det som är låst. Det tar någon minut, och sidorna visas som de är tills de nya är klara.',
  publishButton: 'Publicera',
  rebuildText: 'Bygg också om sidorna när inställningarna eller rutinens texter har ändrats.',
  rebuildButton: 'Bygg om sidorna',
  builds: {
    idle: undefined,
    building: 'Sidorna byggs just nu. Läs om den här sidan om en stund.',
    shown: 'Sidorna är byggda, och visas för alla.',
    restart:
      'Sidorna är byggda. Koden har ändrats, så de visas först när tjänsten har startats om. Säg till den som sköter tjänsten.',
    failed:
      'Sidorna gick inte att bygga, och de tidigare visas. Försök igen, och säg annars till den som sköter tjänsten.',
  },
  reload: 'Läs om sidan',
  lockedOn: (name: string, day: string) => `${name}, låst ${day}:`,
  state: (isPublished: boolean) => (isPublished ? 'publicerad' : 'syns när sidorna har byggts om'),
  none: 'Inget är låst än.',
  github: [
    'Förbundets mapp ligger på GitHub, så publiceringen görs i en kopia av arkivet och lämnas i en pull request. Be den som sköter tjänsten:',
    'Se vad som blir publikt:',
    'Lås: skriv filerna och lämna mappen releases i en pull request.',
    'Publicera: när pull requesten är sammanslagen bygger arbetsflödet publicering sidorna, inom ett dygn eller när någon startar det.',
  ],
  readOnly:
    'Tjänsten får inte skriva i mappen med publiceringar. Inget är låst. Be den som sköter tjänsten om det, eller att köra skav release.',
} as const;

/** Why a release is not made, where the sentence of the command line is about its flags. */
export const RELEASE_PAGE_FAULTS: Partial<Record<ReleaseRule, string>> = {
  'release-exists': 'Perioden är redan publicerad. Är något fel i den: kryssa i att det är en rättelse.',
  'nothing-to-correct': 'Perioden är inte publicerad, så det finns inget att rätta. Ta bort krysset.',
  'release-overtaken':
    'En annan publicering hann bli klar under tiden. Inget är låst. Läs det nya och lås igen.',
  'cases-faulty': 'Ärendena har fel, så inget går att publicera. Be den som sköter tjänsten köra skav check.',
};
