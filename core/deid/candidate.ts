import type { FindingType } from './finding.ts';

/** A possible finding from a recogniser, with offsets in the normalised text. `resolve` decides which are kept. */
export interface Candidate {
  start: number;
  end: number;
  type: FindingType;
  confidence: number;
  rule: string;
}
