import { escapeHtml } from '../html.ts';

/** Control characters and marks of text direction, which can make a line look like something that it is not. */
const INVISIBLE =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: finding them is the point
  /[\0-\x08\x0b-\x1f\x7f-\x9f\xad\u061c\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb\u{e0000}-\u{e007f}]/gu;

/** The text without invisible characters, with each line break as one `\n`. */
export function stripInvisible(text: string): string {
  return text.toWellFormed().replace(/\r\n?/g, '\n').replace(INVISIBLE, '');
}

/**
 * Text to copy as a Markdown code block, in which GitHub interprets nothing: no mention, reference, link, HTML, image
 * or end of a comment. It does not wrap. The fence is longer than any run of back-ticks inside.
 */
export function fencedBlock(text: string): string {
  const shown = stripInvisible(text);
  const fence = '`'.repeat(Math.max(3, longestRun(shown) + 1));
  return `${fence}text\n${shown}\n${fence}`;
}

/** A short untrusted text for a line of Markdown, as inline code, in which nothing is interpreted. */
export function inlineCode(text: string): string {
  const shown = stripInvisible(text).replace(/\s+/g, ' ').trim();
  if (shown === '') return '';
  const ticks = '`'.repeat(longestRun(shown) + 1);
  const pad = /^`|`$/.test(shown) ? ' ' : '';
  return `${ticks}${pad}${shown}${pad}${ticks}`;
}

/**
 * A text for a line of Markdown, escaped so that GitHub interprets nothing of it. A backslash escapes Markdown's
 * characters, but stops what GitHub finds in the text itself: a mention, a reference, an address, a commit, an emoji; a
 * zero-width space inside those does. A case's id keeps its digits.
 * https://docs.github.com/get-started/writing-on-github/working-with-advanced-formatting/autolinked-references-and-urls
 */
export function escapeMarkdown(text: string): string {
  return withoutLinks(text)
    .replace(/[\\`*_{}[\]<>()!|~$&^]/g, '\\$&')
    .replace(/^[-+=#]/, '\\$&')
    .replace(/^(\d+)\./, '$1\\.');
}

/** The text that a line of Markdown shows, which `escapeMarkdown` made. */
export const unescapeMarkdown = (line: string): string =>
  line.replaceAll('\u200b', '').replace(/\\([^\w\s])/g, '$1');

/** A text as the heading of a fold, which is HTML. GitHub interprets nothing of it. */
export function foldHeading(text: string): string {
  return escapeHtml(withoutLinks(text));
}

/** The text on one line, with a zero-width space inside each thing that GitHub would make a link or an emoji. */
const withoutLinks = (text: string): string => unlinked(stripInvisible(text).replace(/\s+/g, ' ').trim());

/** The text with a zero-width space inside each thing in it that GitHub would make a link or an emoji. */
function unlinked(text: string): string {
  return text
    .replace(/[@#](?=\w)/g, '$&\u200b')
    .replace(/:(?=\/\/|[\w+-]+:)/g, '$&\u200b')
    .replace(/www(?=\.)|gh-(?=\d)/gi, '$&\u200b')
    .replace(/(?<![-\w])[\da-f]{7,}\b/gi, (run) => run.replace(/.{6}/g, '$&\u200b'));
}

/**
 * Orders as a comment in which GitHub makes nothing of what is written: no mention, reference, link, picture or HTML. It
 * is read as the same orders, since reading an order removes zero-width spaces.
 */
export const orderComment = (orders: string): string =>
  unlinked(orders).replace(/<(?=[a-z!/?])|\](?=[([])|&(?=[#a-z])/gi, '$&\u200b');

/**
 * Untrusted text as a Markdown quote, in which GitHub interprets nothing. Unlike a code block it wraps at any width. Its
 * line breaks and paragraphs are kept.
 */
export function quotedText(text: string): string {
  const lines = stripInvisible(text).split('\n').map(escapeMarkdown);
  return lines
    .map((line, at) => (line === '' ? '>' : `> ${line}${(lines[at + 1] ?? '') === '' ? '' : '\\'}`))
    .join('\n');
}

function longestRun(text: string): number {
  return Math.max(0, ...[...text.matchAll(/`+/g)].map(([run]) => run.length));
}
