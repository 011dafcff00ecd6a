import type { Phase } from '../case/case.ts';
import type { Removal } from '../case/removal.ts';
import type { codeMistake } from '../receipt.ts';

/** What the reporter reads about how far the case has come: the phases in plain words. */
export const PHASE_TEXTS: Record<Phase, string> = {
  mottagen: 'Rapporten kom in',
  samordning: 'Koordinatorn har läst rapporten',
  utredning: 'Parterna söker en lösning',
  atgard: 'Åtgärd är bestämd',
  uppfoljning: 'Åtgärden följs upp',
  stangt: 'Ärendet är avslutat',
  arkiverat: 'Ärendet är arkiverat',
};

export const NEXT_TEXTS = {
  läst: 'Koordinatorn läser rapporten',
  besked: 'Du får besked',
  svar: 'Du får ett svar',
  åtgärd: 'En åtgärd ska vara klar',
  paused: 'Arbetet väntar på något annat och går vidare sedan. Då får det en ny dag',
  open: 'Koordinatorn avslutar ärendet när det är klart. Det finns ingen bestämd dag för det',
  closed: 'Ärendet är avslutat, så det händer inget mer i det',
} as const;

/** A promised day in the reporter's calendar. Nothing of the report: others may see the calendar. */
export const CALENDAR_TEXTS = {
  title: (promise: string) => `${promise} (senast i dag)`,
  description: (id: string) =>
    `Avvikelse i samverkan, ärende ${id}. Följ det med din kod på sidan ”Följ ditt ärende”.`,
} as const;

/** Why a report was removed, as the end of the sentence "Rapporten togs bort: …". */
export const REMOVED_TEXTS: Record<Removal['skäl'], string> = {
  dubblett: 'samma händelse var redan rapporterad.',
  'fel-kanal': 'den hör hemma någon annanstans. Ta kontakt, så visar vi vart.',
  ofullstandig: 'det gick inte att förstå vad som hade hänt. Rapportera gärna igen, med lite mer.',
  test: 'den var ett prov.',
  annat: 'den kunde inte tas emot.',
  personuppgift: 'den kunde peka ut en person. Rapportera gärna igen, så att ingen kan kännas igen.',
};

/** The same answer for every code without a case, so that it does not reveal which codes exist. */
export const NO_CASE_TEXT = 'Vi hittar inget ärende med den koden. Kontrollera koden på ditt kvitto.';

/** What is wrong with a text that cannot be a code. It says the same whichever codes exist. */
export function codeMistakeText(mistake: ReturnType<typeof codeMistake>): string {
  if (mistake === undefined) return NO_CASE_TEXT;
  if (mistake === 'empty') return 'Skriv koden från ditt kvitto.';
  if (mistake === 'case-id')
    return 'Det där är ärende-id. Koden har 16 tecken och står under det på kvittot.';
  return `Koden har 16 tecken. Du har skrivit ${mistake.length}.`;
}

/** The answer when the case behind a code cannot be read now, or it is unknown whether there is one. */
export const CASE_UNAVAILABLE_TEXT = 'Ärendet går inte att visa just nu. Försök igen om en stund.';
