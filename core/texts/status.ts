import type { Phase } from '../case/case.ts';

/** What the reporter reads about how far the case has come: the phases in plain words. */
export const PHASE_TEXTS: Record<Phase, string> = {
  mottagen: 'Rapporten kom in',
  samordning: 'Koordinatorn har läst den',
  utredning: 'Parterna söker en lösning',
  atgard: 'Åtgärd är bestämd',
  uppfoljning: 'Åtgärden följs upp',
  stangt: 'Ärendet är avslutat',
  arkiverat: 'Ärendet är arkiverat',
};

export const NEXT_TEXTS = {
  läst: 'Koordinatorn läser rapporten',
  svar: 'Du får ett svar',
  åtgärd: 'En åtgärd ska vara klar',
} as const;

/** The one answer to every code that leads nowhere, so that nobody learns which codes exist. */
export const NO_CASE_TEXT = 'Vi hittar inget ärende med den koden. Kontrollera koden på ditt kvitto.';
