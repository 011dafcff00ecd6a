/** The evidence that a word begins a name. `skip` counts the words (an initial) before the one to extend from. */
export interface NameSeed {
  confidence: number;
  rule: string;
  skip: number;
}

/** Returns evidence for a name that is extended from its first word. */
export const seed = (confidence: number, rule: string): NameSeed => ({ confidence, rule, skip: 0 });
