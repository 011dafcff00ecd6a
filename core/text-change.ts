import { differences } from './yaml/differences.ts';

/** A stretch of a changed text. */
export interface TextChange {
  kind: 'same' | 'removed' | 'added';
  text: string;
}

/** Above this many pairs of words, finding what two texts have in common takes too long. */
const MOST_PAIRS = 1_000_000;

/**
 * Finds what has changed between two texts, word by word.
 *
 * @example
 * textChanges('Vi svarar snart.', 'Vi svarar genast.');
 * // same "Vi svarar ", removed "snart.", added "genast."
 */
export function textChanges(before: string, after: string): TextChange[] {
  const [old, now] = [wordsOf(before), wordsOf(after)];
  const found =
    old.length * now.length > MOST_PAIRS
      ? [{ before: { from: 0, till: old.length }, after: { from: 0, till: now.length } }]
      : differences(old, now);
  const changes: TextChange[] = [];
  const add = (kind: TextChange['kind'], words: readonly string[]) => {
    if (words.length > 0) changes.push({ kind, text: words.join('') });
  };
  let at = 0;
  for (const difference of found) {
    add('same', old.slice(at, difference.before.from));
    add('removed', old.slice(difference.before.from, difference.before.till));
    add('added', now.slice(difference.after.from, difference.after.till));
    at = difference.before.till;
  }
  add('same', old.slice(at));
  return changes;
}

/** Words, each with the white space after it. */
const wordsOf = (text: string): string[] => text.match(/\S+\s*|\s+/g) ?? [];
