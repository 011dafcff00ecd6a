/** A run of this many words is treated as unique to its author. */
const RUN_LENGTH = 8;
/** A text shorter than a run is searched for as a whole; one with fewer words than this is ordinary language. */
const MIN_WORDS = 3;

/**
 * The words of a text in lower case, as a reader sees them: HTML and the escapes of JavaScript and JSON are decoded.
 * A text that is encoded as a whole (base64, percent) is not.
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

/** Every run of `RUN_LENGTH` words. */
function* runs(words: readonly string[]): Generator<string> {
  for (let at = 0; at + RUN_LENGTH <= words.length; at++) yield words.slice(at, at + RUN_LENGTH).join(' ');
}

/**
 * Finds words of cases in the built files. Its size depends on the site, not on the number of cases.
 *
 * @example
 * const index = new PhraseIndex(ownTexts);
 * index.add('dist/index.html', page);
 * index.find(description); // 'dist/index.html', if words of the description are on the page
 */
export class PhraseIndex {
  readonly #own = new Set<string>();
  readonly #ownWords: string;
  readonly #runs = new Map<string, string>();
  readonly #whole = new Map<string, string>();
  readonly #seen = new Map<string, string | undefined>();

  /** @param own the texts of the association and the service: a case that quotes the routine is not a leak */
  constructor(own: Iterable<string>) {
    const all: string[] = [];
    for (const text of own) {
      const words = wordsOf(text);
      all.push(words.join(' '));
      for (const run of runs(words)) this.#own.add(run);
    }
    this.#ownWords = ` ${all.join(' / ')} `;
  }

  /** Adds a file that is to be published. */
  add(file: string, text: string): void {
    const words = wordsOf(text);
    for (const run of runs(words)) if (!this.#own.has(run) && !this.#runs.has(run)) this.#runs.set(run, file);
    this.#whole.set(file, ` ${words.join(' ')} `);
  }

  /** The first file that holds words of a text, or `undefined`. */
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
