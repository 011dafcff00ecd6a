import type { Case as CaseFile, Report as ReportBody } from '../../schemas/types.ts';

/** A case, as its file says. */
export type Case = CaseFile;
/** What a reporter sends. */
export type Report = ReportBody;
export type Party = Report['arbetsgivare'][number];
export type Phase = Case['hantering']['fas'];

/** Where a case file stands below the association's folder: `2026/11/EX-2026-7K3MQ9TB.yaml`. */
export function casePath({ id, mottagen }: Pick<Case, 'id' | 'mottagen'>): string {
  return `${mottagen.slice(0, 4)}/${mottagen.slice(5, 7)}/${id}.yaml`;
}
