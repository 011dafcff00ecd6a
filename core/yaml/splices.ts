/** A change of a text: what stands from `from` to `to` is replaced. */
export interface Splice {
  from: number;
  to: number;
  text: string;
}

/** A text with its changes made. They do not overlap. */
export const applied = (source: string, splices: readonly Splice[]): string =>
  splices
    .toSorted((a, b) => b.from - a.from || b.to - a.to)
    .reduce((text, { from, to, text: inserted }) => text.slice(0, from) + inserted + text.slice(to), source);

/** Changes in which what is inserted at the same place is one insertion, in the order given. */
export function mergeInsertions(splices: readonly Splice[]): Splice[] {
  const out: Splice[] = [];
  for (const splice of splices) {
    const same = out.find(({ from, to }) => from === to && splice.from === splice.to && from === splice.from);
    if (same) same.text += splice.text;
    else out.push({ ...splice });
  }
  return out;
}
