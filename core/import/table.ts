/** A cell of a file from another system: its text, and its day when the file itself says that it is one. */
export interface Cell {
  text: string;
  day?: string;
}

/** A row, with its number as a spreadsheet shows it: the headings are row 1. */
export interface SourceRow {
  nr: number;
  cells: readonly Cell[];
}

/** A table from another system: the headings, and the rows that have something in them. */
export interface SourceTable {
  columns: readonly string[];
  rows: readonly SourceRow[];
}

/**
 * What a spreadsheet writes where a formula has no value, in English and in Swedish. It is no text of a person's, and it
 * does not mean that there was nothing.
 */
const ERROR_VALUE =
  /^#(?:N\/A|REF!|VALUE!|DIV\/0!|NAME\?|NULL!|NUM!|SPILL!|CALC!|GETTING_DATA|SAKNAS!|REFERENS!|VÄRDEFEL!|DIVISION\/0!|NAMN\?|SKÄRNING!|OGILTIGT!|BERÄKNA!)$/i;

/** Whether a cell has an error value of a spreadsheet. */
export const isErrorValue = (text: string): boolean => ERROR_VALUE.test(text.trim());

/** The text of a cell, as people compare it: on one line, with single spaces. */
export const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();
