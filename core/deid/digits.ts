/** A run of digits with nothing between them. */
export interface DigitBlock {
  start: number;
  end: number;
  /** Whether the gap to the next block may be inside one number: a few separators, at most one line break. */
  joinsNext: boolean;
}

const GAP = ' -+/.,:;()_*|~=·•#\n\'"';
const LONGEST_GAP = 4;

/** Returns the digit blocks of a text, in order. */
export function digitBlocks(text: string): DigitBlock[] {
  const blocks: DigitBlock[] = [];
  const runs = /\d+/g;
  for (let match = runs.exec(text); match; match = runs.exec(text)) {
    const previous = blocks.at(-1);
    if (previous) previous.joinsNext = isGap(text, previous.end, match.index);
    blocks.push({ start: match.index, end: runs.lastIndex, joinsNext: false });
  }
  return blocks;
}

function isGap(text: string, from: number, to: number): boolean {
  if (to - from > LONGEST_GAP) return false;
  let breaks = 0;
  for (let i = from; i < to; i++) {
    const character = text[i] ?? '';
    if (!GAP.includes(character)) return false;
    if (character === '\n') breaks++;
  }
  return breaks <= 1;
}

/** A number written over one or more blocks. */
export interface WrittenNumber {
  digits: string;
  start: number;
  end: number;
  /** Index of the last block used. */
  lastBlock: number;
}

/** Returns the numbers of at most `longest` digits that begin at block `first`, shortest first. */
export function numbersFrom(
  text: string,
  blocks: readonly DigitBlock[],
  first: number,
  longest: number,
): WrittenNumber[] {
  const found: WrittenNumber[] = [];
  let digits = '';
  for (let i = first; i < blocks.length; i++) {
    const block = blocks[i];
    if (!block || digits.length + block.end - block.start > longest) break;
    digits += text.slice(block.start, block.end);
    found.push({ digits, start: blocks[first]?.start ?? 0, end: block.end, lastBlock: i });
    if (!block.joinsNext) break;
  }
  return found;
}
