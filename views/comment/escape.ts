/** Control characters and marks of text direction, which can make a line look like something that it is not. */
const INVISIBLE =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: finding them is the point
  /[\0-\x08\x0b-\x1f\x7f-\x9f\xad\u061c\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb\u{e0000}-\u{e007f}]/gu;

/** The text without invisible characters, with each line break as one `\n`. */
export function stripInvisible(text: string): string {
  return text.toWellFormed().replace(/\r\n?/g, '\n').replace(INVISIBLE, '');
}

/**
 * Untrusted text as a Markdown code block, in which GitHub interprets nothing: no mention, reference, link, HTML, image
 * or end of a comment. The fence is longer than any run of back-ticks inside.
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
 * The association's own text for a line of Markdown, escaped. A backslash escapes Markdown's characters, but stops
 * neither a mention nor a reference; a zero-width space after the sign does.
 */
export function escapeMarkdown(text: string): string {
  return stripInvisible(text)
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/[\\`*_{}[\]<>()!|~$]/g, '\\$&')
    .replace(/[@#](?=\w)/g, '$&\u200b')
    .replace(/^([-+]|\d+\.)(?= )/, '\\$1');
}

function longestRun(text: string): number {
  return Math.max(0, ...[...text.matchAll(/`+/g)].map(([run]) => run.length));
}
