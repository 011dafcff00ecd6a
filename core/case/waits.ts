import type { CaseStatus } from './status.ts';

// Apart from status.ts, which is too large for a browser.

/** Whether a case is closed, so that its questions need no answer. */
export const isOver = ({ steg }: Pick<CaseStatus, 'steg'>): boolean =>
  steg.every(({ läge }) => läge === 'klart');

/** Whether a question waits for the reporter's answer. */
export const waitsForAnswer = (
  status: Pick<CaseStatus, 'steg'>,
  { besvarad }: CaseStatus['frågor'][number],
): boolean => besvarad === undefined && !isOver(status);
