import { longDate } from '../date.ts';

/** What people read when a table plan cannot be used. Each takes the field that it is about. */
export const PLAN_TEXTS = {
  'plan-first': () =>
    'Den första tabellen ska vara utan fält, så att antalet ärenden alltid finns med. Flytta den överst.',
  'plan-again': () => 'En annan tabell har samma id eller samma fält. Ta bort den ena.',
  'plan-field': (field: string) =>
    `Fältet ${field} finns inte i rutinen. Ta bort tabellen, eller välj ett fält som rutinen har.`,
  'plan-lacking': (field: string) =>
    `Tabellen utelämnas: rutinen har inte fältet ${field}. Använder ni bara den här rutinen kan ni ta bort tabellen.`,
  'plan-internal': (field: string) =>
    `Tabellen publiceras inte: fältet ${field} räknas fram ur andra fält, eller så låter rutinen ett annat fält ` +
    'bestämma över det. Den interna utgåvan har den. Skriv intern: true på tabellen om det alltid är så.',
} as const;

export type PlanRule = keyof typeof PLAN_TEXTS;

/** Why a release is not made. Each says what is wrong and what to do; nothing is written. */
export const RELEASE_TEXTS = {
  'period-unknown':
    'Perioden går inte att förstå. Skriv ett år (2026), ett tertial (2026-T2) eller ett delår (2026-delar).',
  'period-not-reported':
    'Rutinen har ingen rapport för en sådan period. Lägg till den under rapporter i rutinen, eller välj ' +
    'en annan period.',
  'period-not-ended': 'Perioden är inte slut. Vänta tills den är det, och tills ärendena har hunnit klassas.',
  'lock-date': 'Låsdagen är inget datum. Skriv den som 2026-09-30.',
  'lock-too-early':
    'Låsdagen ligger före periodens slut. Ärenden i perioden kan ha kommit in efter den. Välj en senare dag.',
  'lock-not-passed': 'Låsdagen har inte passerat. Vänta till dagen efter, så att dagens ändringar är med.',
  'release-exists':
    'Publiceringen finns redan och ändras aldrig. Gör en rättelse med --correct om något är fel i den.',
  'release-overtaken':
    'En annan publicering hann bli klar under tiden. Inget är skrivet. Kör kommandot igen.',
  'nothing-changed':
    'Det finns inget att rätta: inget tal som visas har ändrats så att en ny publicering behövs. Ärenden som har ' +
    'tagits bort ändrar ingen tabell.',
  'nothing-to-correct': 'Det finns ingen publicering av perioden att rätta. Ta bort --correct.',
  'release-changed':
    'En publicering har ändrats eller saknar en fil. Återställ den ur git, eller hämta filerna igen:',
  'release-missing': 'En publicering saknas i kedjan. Återställ den ur git, eller hämta filerna igen:',
  'release-unreadable':
    'En fil i en publicering går inte att läsa. Återställ den ur git, eller hämta filerna igen:',
  'release-old':
    'Publiceringarna har ett äldre format, som inte skyddade små tal. Flytta mappen releases åt sidan och gör om dem ' +
    'i samma ordning, med samma låsdag: skav release PERIOD --lock DATUM. Perioder med färre än tio ärenden utgår. Den ' +
    'första är',
  'release-unsafe': 'En tabell följer inte regeln för små tal. Kör skav audit på mappen releases.',
  'release-late': 'Låsdagen ligger före låsdagen i en tidigare publicering. Välj en senare dag.',
  'cases-faulty': 'Ärendena har fel. Kör skav check och rätta dem först.',
  'plan-missing': 'Förbundet har ingen tabellplan. Lägg filen tabellplan.yaml i mappen.',
  'unknown-code': 'Ett ärende har en kod som ingen lista har. Rätta ärendet eller lägg till koden. Fältet är',
  'too-few':
    'Perioden har färre än tio ärenden. Så få publiceras bara för hela år. Publicera året i stället.',
} as const;

export type ReleaseRule = keyof typeof RELEASE_TEXTS;

/** The days that a refused release is about, after its sentence. */
export const RELEASE_DAYS = {
  locked: (day: string, earlier: string) =>
    `Låsdagen är ${longDate(day)}, och den tidigare ${longDate(earlier)}.`,
  lock: (day: string) => `Låsdagen är ${longDate(day)}.`,
  ends: (day: string) => `Den slutar ${longDate(day)}.`,
  periodEnds: (day: string) => `Perioden slutar ${longDate(day)}.`,
} as const;

/** The titles of sections that are on the page, on paper and in the internal statistics. */
export const SECTION_TITLES = {
  viktigast: 'Det viktigaste',
  tid: 'Rapporter över tid',
  galler: 'Vad rapporterna gäller',
  kvalitet: 'Hur säkra är siffrorna?',
  metod: 'Så har vi räknat',
} as const;

/** What is shown for a hidden number, by its status. */
export const cellStatusTexts = (k: number) => ({
  A: `Färre än ${k} (0–${k - 1})`,
  D: `${k} eller fler, dolt för att skydda ett annat tal`,
});

/** What is true of every shown and hidden number. */
export const TABLE_RULE =
  'Alla tal som visas är rätt. Ett tal under fem skrivs ”färre än 5”, även när det är noll, och ibland döljs ett ' +
  'större tal för att det lilla inte ska gå att räkna ut.';

/** What the signs of the tables stand for, where people see them. */
export const SIGNS =
  'I tabellerna står <5 för färre än fem, ≥5 för fem eller fler, och två punkter för ett tal som är dolt.';

/** The promise of every release: what the tests of the rule show. */
export const GUARANTEE =
  'Ur tabellerna går ett dolt litet tal inte att bestämma: minst fyra värden är alltid möjliga, också för den som kan ' +
  'regeln. Den som själv har ett av ärendena kan utesluta ett värde till, och den som har två kan utesluta två.';

/** What every released table says about itself. */
export const TABLE_NOTES = [
  `${TABLE_RULE} ${GUARANTEE}`,
  'Gäller rapporterade ärenden, inte allt som har hänt. Fler rapporter kan betyda att fler rapporterar.',
  'Ett ärende kan ha flera koder i fält där det står, och då kan summan bli större än totalen.',
];

/** Why a table of the plan is not published. */
export const OMISSION_TEXTS = {
  antal: 'finns bara för år med minst tio ärenden',
  skydd: 'så få ärenden att ett litet tal hade gått att räkna ut',
  hela: 'visas bara när inget tal i den är under fem',
  tidigt:
    'några få ärenden är för nya att bedöma; lås publiceringen minst tre månader efter årets slut, så visas den',
  år: 'finns bara för hela år',
  rutin: 'rutinen har inte fältet, eller låter det inte publiceras',
} as const;

/** Why a published table is not drawn. */
export const ALL_HIDDEN = 'alla tal är för små för att visas';

/** Says that cases of a table have changed, too few for it to be published again. */
export const changedText = (title: string, cases: number, day: string): string =>
  `${title}: minst ${cases === 1 ? 'ett ärende' : `${cases} ärenden`} har ändrats till och med ${day}. Tabellen ` +
  'ändras inte för så få.';

/** What `skav audit` says about a table that breaks the rule. */
export const AUDIT_FAULT_TEXTS = {
  litet: 'ett litet tal visas',
  'räknas-fram': 'ett litet tal går att räkna ut ur det som visas',
  ordning: 'större tal är inte dolda i den ordning som regeln ger',
  delar: 'en tabell med kortare tider eller två fält har dolda tal',
  summa: 'talen går inte ihop, eller så finns en tabell som perioden är för liten för',
} as const;

/** How a measure went, from the best; what is not known is last. The keys are the codes of a case's `utfall`. */
export const OUTCOME_TEXTS = {
  ja: 'Hjälpte',
  delvis: 'Hjälpte delvis',
  nej: 'Hjälpte inte',
  'ej-genomford': 'Blev inte av',
  'ej-bedomd': 'Inte bedömd än',
} as const;
