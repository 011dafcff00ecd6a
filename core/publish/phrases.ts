/** So many words in a row are nobody's but the one's who wrote them. */
const RUN_LENGTH = 8;
/** A shorter text is looked for as a whole; with fewer words it cannot be told from ordinary language. */
const MIN_WORDS = 3;

/**
 * The words of a text, small letters, as a reader sees them: HTML and the escapes of JavaScript and JSON are undone.
 * What is encoded as a whole (base64, percent) is not read.
 */
export function wordsOf(text: string): string[] {
  const plain = text
    .replace(/\\u([0-9a-f]{4})/gi, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)))
    .replace(/\\[nrt]/g, ' ')
    .replace(/<\/?[a-z][a-z0-9]*\s*\/?>/gi, ' ')
    .replace(/&#(x?)([0-9a-f]+);/gi, (whole, isHex: string, digits: string) => {
      const code = Number.parseInt(digits, isHex ? 16 : 10);
      return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
    })
    .replace(/&[a-z]+;/gi, ' ');
  return (
    plain
      .normalize('NFC')
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? []
  );
}

/** Every run of so many words in some words. */
function* runs(words: readonly string[]): Generator<string> {
  for (let at = 0; at + RUN_LENGTH <= words.length; at++) yield words.slice(at, at + RUN_LENGTH).join(' ');
}

/**
 * Looks for cases' words in what was built. The index is as large as the site, never as the number of cases. `own` is
 * what the association and the service say themselves: somebody who quotes the routine has not been published.
 */
export class PhraseIndex {
  readonly #own = new Set<string>();
  readonly #ownWords: string;
  readonly #runs = new Map<string, string>();
  readonly #whole = new Map<string, string>();
  readonly #seen = new Map<string, string | undefined>();

  constructor(own: Iterable<string>) {
    const all: string[] = [];
    for (const text of own) {
      const words = wordsOf(text);
      all.push(words.join(' '));
      for (const run of runs(words)) this.#own.add(run);
    }
    this.#ownWords = ` ${all.join(' / ')} `;
  }

  /** Adds a text that is to be handed over. */
  add(file: string, text: string): void {
    const words = wordsOf(text);
    for (const run of runs(words)) if (!this.#own.has(run) && !this.#runs.has(run)) this.#runs.set(run, file);
    this.#whole.set(file, ` ${words.join(' ')} `);
  }

  /** The file in which words of a text stand, or undefined. */
  find(text: string): string | undefined {
    const words = wordsOf(text);
    if (words.length < MIN_WORDS) return undefined;
    if (words.length < RUN_LENGTH) return this.#findShort(` ${words.join(' ')} `);
    for (const run of runs(words)) {
      const found = this.#runs.get(run);
      if (found !== undefined) return found;
    }
    return undefined;
  }

  #findShort(text: string): string | undefined {
    if (this.#ownWords.includes(text)) return undefined;
    if (!this.#seen.has(text)) {
      const found = [...this.#whole].find(([, whole]) => whole.includes(text));
      this.#seen.set(text, found?.[0]);
    }
    return this.#seen.get(text);
  }
}
