/** A place in a text. Both numbers are 1-based, and columns count UTF-16 code units. */
export interface TextPosition {
  line: number;
  column: number;
}

/**
 * The line and the column of an offset in a text. An offset past its end is the place after its last character.
 *
 * @example
 * positionAt('en\ntvå', 4); // { line: 2, column: 2 }
 */
export function positionAt(text: string, offset: number): TextPosition {
  const before = text.slice(0, Math.max(offset, 0)).split('\n');
  return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
}
