import { withoutMarks } from '../ascii.ts';

/** The most words that a search takes. */
const MOST_WORDS = 10;

/**
 * A text as a search reads it: lower case, without the marks on letters, with plain quotation marks and hyphens, so that
 * "nassjo" finds "Nässjö". Such a text takes half the memory too, and the list holds one of every case.
 */
export const searchable = (text: string): string =>
  withoutMarks(text)
    .toLowerCase()
    .replace(/[\u201c-\u201f]/g, '"')
    .replace(/[\u2018-\u201b]/g, "'")
    .replace(/[\u2010-\u2015]/g, '-')
    .replace(/\u2026/g, '...');

/** The words that a person typed to search for, as a search reads them. All of them must be in a case. */
export function searchWords(typed: string): string[] {
  return [...new Set(searchable(typed).split(/\s+/).filter(Boolean))].slice(0, MOST_WORDS);
}
