import { CONTROL_CHARACTERS } from '../control-characters.ts';
import { cleanText, isBroken, withoutInvisible } from '../report/text.ts';
import { afterShown } from './shown.ts';
import { ORDER_WORDS } from './words.ts';

/** A word of an order, or a text in quotes. */
export interface OrderToken {
  text: string;
  quoted: boolean;
}

/** An order in a text, from the slash at the start of its line to where it ends. */
export interface ScannedOrder {
  /** 1-based. */
  line: number;
  /** The first word, without its slash. */
  word: string;
  /** What follows, or why it cannot be read. */
  tokens: OrderToken[] | 'quote-open' | 'quote-place' | 'control' | 'not-at-start';
}

/**
 * Finds the orders in a text. An order begins with a slash at the start of a line; a text in quotes may go on
 * over several lines, but never past the next line that begins so. All other lines are conversation and
 * ignored, and so is what a comment only shows: see `afterShown`. Every character is read a bounded number of times, so that no text takes long.
 */
export function scan(text: string): ScannedOrder[] {
  const lines = text.replace(/^\ufeff/, '').split(/\r\n?|\n/);
  const found: ScannedOrder[] = [];
  for (let at = 0; at < lines.length; at++) {
    const line = at + 1;
    const first = lines[at] ?? '';
    if (!first.startsWith('/')) {
      const after = afterShown(lines, at);
      if (after > at) {
        at = after - 1;
        continue;
      }
    }
    const shifted = withoutInvisible(first).trimStart();
    // It is worse to miss an order than to ask about a line that was not meant as one.
    if (!first.startsWith('/')) {
      if (startsOrder(shifted)) found.push({ line, word: wordOf(shifted), tokens: 'not-at-start' });
      continue;
    }
    let next = at + 1;
    while (next < lines.length && !lines[next]?.startsWith('/')) next++;
    const block = lines.slice(at, next).join('\n');
    const { tokens, used } = readTokens(block);
    found.push({ line, word: wordOf(first), tokens });
    at += block.slice(0, used).split('\n').length - 1;
  }
  return found;
}

/** Whether a text has a line that begins with the word of an order, and not only with a slash. */
export const hasOrderWord = (text: string): boolean =>
  scan(text).some(({ word }) => Object.hasOwn(ORDER_WORDS, word));

function wordOf(line: string): string {
  return cleanText(/^\/(\S*)/.exec(line)?.[1] ?? '').toLowerCase();
}

function startsOrder(line: string): boolean {
  return line.startsWith('/') && Object.hasOwn(ORDER_WORDS, wordOf(line));
}

// Each opening quotation mark and those that close it. Swedish uses the same mark at both ends.
const CLOSERS: Readonly<Record<string, string>> = { '"': '"', '”': '”', '“': '”“', '»': '»', '«': '»' };

/** The words and texts after an order's word, up to the first line break outside quotes, and where that is. */
function readTokens(block: string): { tokens: ScannedOrder['tokens']; used: number } {
  const tokens: OrderToken[] = [];
  let at = wordEnd(block, 0);
  while (at < block.length && block[at] !== '\n') {
    const char = block[at] ?? '';
    const closers = CLOSERS[char];
    if (/\s/.test(char)) at++;
    else if (closers === undefined) {
      const end = wordEnd(block, at);
      tokens.push({ text: cleanText(block.slice(at, end)), quoted: false });
      at = end;
    } else {
      const end = closingQuote(block, at + 1, closers);
      if (end < 0) return { tokens: 'quote-open', used: 0 };
      // `"a" b"` was meant as one text, and half of it must not be stored.
      if (/\S/.test(block[end + 1] ?? '')) return { tokens: 'quote-place', used: end };
      tokens.push({ text: cleanText(block.slice(at + 1, end)), quoted: true });
      at = end + 1;
    }
  }
  const read = block.slice(0, at);
  // An order is written by hand and acts at once, so what cannot be seen in it is asked about.
  return { tokens: isBroken(read) || CONTROL_CHARACTERS.test(read) ? 'control' : tokens, used: at };
}

function wordEnd(text: string, from: number): number {
  let at = from;
  while (at < text.length && /\S/.test(text[at] ?? '')) at++;
  return at;
}

function closingQuote(text: string, from: number, closers: string): number {
  for (let at = from; at < text.length; at++) if (closers.includes(text[at] ?? '')) return at;
  return -1;
}
