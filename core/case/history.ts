import type { Case, Phase } from './case.ts';

type Row = Case['historik'][number];

/**
 * The rows of a history that still hold: without those that were taken back (`ångrat`) and the rows that did so. Whatever
 * reads a history to tell where a case is or was reads these.
 */
export function standingRows(historik: Case['historik']): Row[] {
  return numberedRows(historik).map(({ row }) => row);
}

/** The rows that still hold, each with its number in the whole history, from 1. */
export function numberedRows(historik: Case['historik']): { nr: number; row: Row }[] {
  const undone = undoneRows(historik);
  return historik
    .map((row, index) => ({ nr: index + 1, row }))
    .filter(({ nr, row }) => row.händelse !== 'ångrat' && !undone.has(nr));
}

/** The rows that an order may take back, with their numbers: that something was masked always stands. */
export const undoableRows = (historik: Case['historik']) =>
  numberedRows(historik).filter(({ row }) => row.händelse !== 'avidentifierad');

/** The phase that a case is in after some rows that hold. */
export const phaseAfter = (rows: readonly Row[]): Phase =>
  (rows.findLast(setsPhase)?.till ?? 'mottagen') as Phase;

/** The level that a case is on after some rows that hold. */
export const levelAfter = (rows: readonly Row[]): number => Number(rows.findLast(setsLevel)?.till ?? 1);

/** Whether a row sets the phase: when the case came to it, or what it was when it was imported. */
export const setsPhase = ({ händelse, till }: Row): boolean =>
  händelse === 'fas' || (händelse === 'importerad' && typeof till === 'string');

/** Whether a row sets the level: when the case came to it, or what it was when it was imported. */
export const setsLevel = ({ händelse, till }: Row): boolean =>
  händelse === 'nivå' || (händelse === 'importerad' && typeof till === 'number');

/** The day on which a case was imported from another system; undefined for one that was reported here. */
export const importedOn = ({ historik }: Pick<Case, 'historik'>): string | undefined =>
  historik.find(({ händelse }) => händelse === 'importerad')?.datum;

/** The numbers of the rows that some rows take back. */
export function undoneRows(rows: readonly Row[]): Set<number> {
  return new Set(rows.flatMap(({ händelse, till }) => (händelse === 'ångrat' ? [Number(till)] : [])));
}
