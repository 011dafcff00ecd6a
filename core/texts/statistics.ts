/** What people read when a table plan cannot be used. */
export const PLAN_TEXTS = {
  'plan-first':
    'Den första tabellen ska vara utan fält, så att antalet ärenden alltid finns med. Flytta den överst.',
  'plan-again': 'En annan tabell har samma id eller samma fält. Ta bort den ena.',
  'plan-field': 'Fältet finns inte i rutinen.',
  'plan-block': 'Tabellen har block, men planen säger inte vilka år ett block har. Lägg till block.',
  'plan-block-size':
    'Ett block är till för tabeller som är för små för ett år. Block ska kräva färre ärenden än år.',
  'plan-time': 'En tabell med två fält får bara ha år eller block. Ta bort den kortare tiden.',
  'plan-cycle':
    'Tabellerna går runt i en ring, och då kan små tal räknas fram ur flera av dem. Tid räknas som ett ' +
    'fält. Ta bort en av tabellerna i ringen:',
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
  'nothing-to-correct': 'Det finns ingen publicering av perioden att rätta. Ta bort --correct.',
  'release-changed':
    'En publicering har ändrats eller saknar en fil. Återställ den ur git, eller hämta filerna igen:',
  'release-missing': 'En publicering saknas i kedjan. Återställ den ur git, eller hämta filerna igen:',
  'release-unreadable':
    'En fil i en publicering går inte att läsa. Återställ den ur git, eller hämta filerna igen:',
  'release-unaudited': 'Publiceringen är inte godkänd i granskningen. Ta bort den.',
  'release-late': 'Låsdagen ligger före låsdagen i en tidigare publicering. Välj en senare dag.',
  'cases-faulty': 'Ärendena har fel. Kör skav check och rätta dem först.',
  'plan-missing': 'Förbundet har ingen tabellplan. Lägg filen tabellplan.yaml i mappen.',
  'unknown-code': 'Ett ärende har en kod som ingen lista har. Rätta ärendet eller lägg till koden. Fältet är',
  'too-few':
    'Ärendena är för få för den här perioden. Tabellplanen säger hur många som krävs. Publicera året i stället.',
  'cannot-protect':
    'Tabellerna går inte att skydda med det som redan är publicerat, inte ens den grövsta indelningen. ' +
    'Publicera en längre period.',
} as const;

export type ReleaseRule = keyof typeof RELEASE_TEXTS;

/** What is shown for a hidden number, by its status. */
export const cellStatusTexts = (k: number) => ({
  A: `Färre än ${k} (0–${k - 1})`,
  D: `${k} eller fler, dolt för att skydda ett annat tal`,
  C: 'Dolt, kan vara vilket tal som helst',
});

/** The promise of every release. */
export const guarantee = (k: number): string =>
  `Inget dolt tal under ${k} går att räkna fram närmare än 0–${k - 1}, ur allt som är publicerat tillsammans.`;

/** How the number of cases decided what is published. */
export function ladderText(count: string, year: string, step: number, coarser: boolean): string {
  const basis = `${year} hade ${count} ärenden.`;
  const rule =
    step === 0
      ? ' Därför visas bara det som inte kräver ett visst antal.'
      : ` Därför visas det som kräver högst ${step} ärenden om året.`;
  return basis + rule + (coarser ? ' En finare indelning gick inte att skydda.' : '');
}
