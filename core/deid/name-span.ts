/** A name as words of the text: the index of its first word and the index after its last. */
export interface NameSpan {
  from: number;
  to: number;
  confidence: number;
  rule: string;
}
