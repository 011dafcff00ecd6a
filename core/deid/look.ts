/** What is the same wherever a word or a number is, each as a hash. */
export interface Look {
  own: number;
  /** What the lists and the lexicon have it as. */
  kind: number;
  /** The same more coarsely, and its case. */
  coarse: number;
  shape: number;
  roles: number;
  /** The features of its letters. */
  letters: readonly number[];
  /** The sums of their weights, by label, once a tagger has added them up. */
  sums?: { of: Int8Array; name: number; address: number; id: number };
}
