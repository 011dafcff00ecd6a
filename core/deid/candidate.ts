import type { FindingType } from './finding.ts';

/** What a recogniser proposes, with offsets in the normalised text. `resolve` decides which stand. */
export interface Candidate {
  start: number;
  end: number;
  type: FindingType;
  confidence: number;
  rule: string;
}
