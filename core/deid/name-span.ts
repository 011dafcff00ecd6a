/** Some words of the text taken for a name: indexes of the first word and of the one after the last. */
export interface NameSpan {
  from: number;
  to: number;
  confidence: number;
  rule: string;
}
