import { PLACEHOLDERS } from '../../deid/mask.ts';
import { UNIT_PLACEHOLDER } from '../../deid/mask-one.ts';
import type { DataPath } from '../../yaml/parse.ts';
import type { Case } from '../case.ts';
import { freeTexts } from '../free-texts.ts';

const PLACEHOLDER = new RegExp(
  `\\[(?:${[...Object.values(PLACEHOLDERS), UNIT_PLACEHOLDER].join('|')})(?: \\d{1,3})?\\]`,
);

/** The most characters that one placeholder may replace: enough for a long address, and too few for a whole report. */
const LONGEST = 120;

/**
 * `before`, with the texts of `after` where the only difference is words replaced by placeholders, and whether there is
 * any such text. What identifies a person may always be removed.
 */
export function withMasked(before: Case, after: Case): { file: Case; masked: boolean } {
  const file = structuredClone(before);
  let masked = false;
  for (const [path, text] of freeTexts(before)) {
    const now = valueAt(after, path);
    if (typeof now !== 'string' || now === text || !isMasked(text, now)) continue;
    const parent = valueAt(file, path.slice(0, -1)) as Record<string | number, unknown>;
    parent[path.at(-1) ?? ''] = now;
    masked = true;
  }
  return { file, masked };
}

function valueAt(data: unknown, path: DataPath): unknown {
  return path.reduce((value, key) => (value as Record<string | number, unknown> | undefined)?.[key], data);
}

/**
 * Whether `after` is `before` with some pieces, none longer than `LONGEST`, replaced by placeholders. Of a text that is
 * longer than that, at least half the words are kept: many placeholders must not erase what they are in.
 */
export function isMasked(before: string, after: string): boolean {
  const [first = '', ...rest] = after.split(PLACEHOLDER);
  if (!before.startsWith(first)) return false;
  const length = wordLength(before);
  if (length - wordLength(after) > Math.max(LONGEST, length / 2)) return false;
  // The offsets in `before` at which the part of `after` that has been compared may end.
  let ends = new Set([first.length]);
  for (const piece of rest) {
    const starts = startsAfter(ends, before.length);
    ends = new Set();
    for (const at of starts) if (before.startsWith(piece, at)) ends.add(at + piece.length);
  }
  return ends.has(before.length);
}

/** How long a text is without its placeholders. */
const wordLength = (text: string): number => text.split(PLACEHOLDER).join('').length;

/** Every offset from 1 to `LONGEST` characters after one of `ends`, which are in ascending order. */
function startsAfter(ends: ReadonlySet<number>, length: number): number[] {
  const starts: number[] = [];
  let next = 0;
  for (const end of ends) {
    const last = Math.min(end + LONGEST, length);
    for (let at = Math.max(next, end + 1); at <= last; at++) starts.push(at);
    next = Math.max(next, last + 1);
  }
  return starts;
}
