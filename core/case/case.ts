import type { Case, Report } from '../../schemas/types.ts';

export type { Case, Report };
export type Party = Report['arbetsgivare'][number];
export type Phase = Case['hantering']['fas'];

/** The path of a case file below the association's folder: `2026/11/EX-2026-7K3MQ9TB.yaml`. */
export function casePath({ id, mottagen }: Pick<Case, 'id' | 'mottagen'>): string {
  return `${monthFolder(mottagen)}/${id}.yaml`;
}

/** The folder of the cases that came in on a day: `2026/11`. */
export const monthFolder = (day: string): string => day.slice(0, '2026-11'.length).replace('-', '/');

/** The receipt hash of a case, 64 hexadecimal digits, as removal notes and published files are named. */
export const receiptHashOf = ({ kvitto }: Pick<Case, 'kvitto'>): string => kvitto.replace('sha256:', '');

/** Whether a phase is one that a case ends in: closed, or archived after that. */
export const isClosedPhase = (phase: unknown): boolean => phase === 'stangt' || phase === 'arkiverat';

/** Whether a case is closed or archived. In an archived case nothing changes any more. */
export const isClosed = ({ hantering }: Pick<Case, 'hantering'>): boolean => isClosedPhase(hantering.fas);

/** Whether the reporter may have a receipt code to the case. An imported case has none. */
export const hasReceipt = ({ källa }: Pick<Case, 'källa'>): boolean => källa === undefined;
