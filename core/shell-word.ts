/**
 * A text as one word of a command that a person copies: in quotation marks when a shell would divide or change it.
 *
 * @example
 * shellWord('/hem/vårt förbund'); // '"/hem/vårt förbund"'
 */
export function shellWord(text: string): string {
  if (/^[\p{L}\p{M}\p{N}_./:@%+,=-]+$/u.test(text)) return text;
  // Between double ones, which every shell has, these still mean something.
  return /[$`"!]/.test(text) ? `'${text.replaceAll("'", `'\\''`)}'` : `"${text}"`;
}
