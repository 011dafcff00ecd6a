import type { Case } from './case.ts';

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

/** The numbers of the rows that some rows take back. */
export function undoneRows(rows: readonly Row[]): Set<number> {
  return new Set(rows.flatMap(({ händelse, till }) => (händelse === 'ångrat' ? [Number(till)] : [])));
}
