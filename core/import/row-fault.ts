import type { ROW_TEXTS } from '../texts/import.ts';

/** Something wrong in a cell: its row and column as a spreadsheet shows them, and a sentence. */
export interface RowFault {
  row: number;
  column: string;
  code: keyof typeof ROW_TEXTS | (string & {});
  text: string;
}
