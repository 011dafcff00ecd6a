/** Something wrong in a file: where it stands, what kind it is, and a Swedish sentence that says how to mend it. */
export interface Fault {
  /** Stable kebab-case code. Tests and machines rely on it. */
  code: string;
  /** 1-based. */
  line: number;
  /** 1-based. */
  column: number;
  /** What is wrong, what is allowed and what to do. */
  text: string;
}

/** Faults in the order a person meets them. */
export function sortFaults(faults: readonly Fault[]): Fault[] {
  return faults.toSorted((a, b) => a.line - b.line || a.column - b.column || a.code.localeCompare(b.code));
}
