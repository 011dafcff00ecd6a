/** Returns the length of a match without the given punctuation at its end. */
export function lengthWithoutTrailing(written: string, signs: string): number {
  let length = written.length;
  while (length > 0 && signs.includes(written[length - 1] ?? '')) length--;
  return length;
}

/** Returns up to `length` units of text before an offset, from the same line, in lower case. */
export function textBefore(text: string, at: number, length: number): string {
  const slice = text.slice(Math.max(0, at - length), at).toLowerCase();
  return slice.slice(slice.lastIndexOf('\n') + 1);
}

/** Returns the same, from the same sentence only. */
export const sentenceBefore = (text: string, at: number, length: number): string =>
  textBefore(text, at, length).replace(/^.*[.!?] +/, '');

/** Returns up to `length` units of text after an offset, from the same line, in lower case. */
export function textAfter(text: string, at: number, length: number): string {
  const slice = text.slice(at, at + length).toLowerCase();
  const cut = slice.indexOf('\n');
  return cut < 0 ? slice : slice.slice(0, cut);
}

/** Returns where the word begins that an offset is in: after the last sign that is no letter and no hyphen. */
export function wordStart(text: string, at: number): number {
  let start = at;
  while (start > 0 && /[\p{L}-]/u.test(text[start - 1] ?? '')) start--;
  return start;
}
