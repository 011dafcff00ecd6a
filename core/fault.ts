import { compareStrings } from './compare.ts';
import type { TextPosition } from './position.ts';

/** Something wrong in a file: its place, a code for its kind, and a Swedish sentence that says how to correct it. */
export interface Fault extends TextPosition {
  /** Stable kebab-case code. Tests and programs rely on it. */
  code: string;
  /** What is wrong, what is allowed and what to do. */
  text: string;
}

/** Sorts faults by place, and those at the same place by code. */
export function sortFaults(faults: readonly Fault[]): Fault[] {
  return faults.toSorted((a, b) => a.line - b.line || a.column - b.column || compareStrings(a.code, b.code));
}
