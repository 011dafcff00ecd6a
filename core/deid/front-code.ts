// Front coding: a sorted list of words, each stored as the number of letters it shares with the word before (a base-36
// digit in capitals) and the rest of its letters. Small to send, quick to decode, and still readable.

const SHARED = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ';

/** Packs words in lower case. `forEachWord` gives them back sorted and without duplicates. */
export function packWords(words: Iterable<string>): string {
  let previous = '';
  let packed = '';
  for (const word of [...new Set(words)].sort()) {
    let shared = 0;
    while (shared < 35 && shared < word.length && word[shared] === previous[shared]) shared++;
    packed += SHARED[shared] + word.slice(shared);
    previous = word;
  }
  return packed;
}

/** Calls `visit` with each word of a packed list, in order. */
export function forEachWord(packed: string, visit: (word: string) => void): void {
  let word = '';
  let at = 0;
  while (at < packed.length) {
    const code = packed.charCodeAt(at);
    const shared = code < 58 ? code - 48 : code - 55;
    let end = at + 1;
    while (end < packed.length && !isShared(packed.charCodeAt(end))) end++;
    word = word.slice(0, shared) + packed.slice(at + 1, end);
    visit(word);
    at = end;
  }
}

/**
 * Returns the words of a packed list that begin with some letters, as a packed list; undefined when there are none. It
 * is found without unpacking what is before it, so that a new process that reads one text need not unpack all words.
 */
export function packedPart(packed: string, first: string): string | undefined {
  let part = packed;
  // All words of the part have as many letters in common as have been looked at, and the first of them is whole.
  for (let shared = 0; shared < first.length; shared++) {
    let start = 0;
    if (part[1 + shared] !== first[shared]) {
      start = part.indexOf(`${shared}${first[shared]}`);
      if (start < 0) return undefined;
    }
    const end = part.indexOf(`${shared}`, start + 1);
    const found = part.slice(start, end < 0 ? part.length : end);
    part = start > 0 && shared > 0 ? `0${first.slice(0, shared)}${found.slice(1)}` : found;
  }
  return part;
}

const isShared = (code: number) => (code >= 48 && code <= 57) || (code >= 65 && code <= 90);
