/** Controls and marks that turn the direction of a text: they can make a line read as something else than it is. */
const INVISIBLE =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: finding them is the point
  /[\0-\x08\x0b-\x1f\x7f-\x9f\u00ad\u061c\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb]|[\u{e0000}-\u{e007f}]/gu;

/** The text without what nobody sees. A line break is one character. */
export function stripInvisible(text: string): string {
  return text.toWellFormed().replace(/\r\n?/g, '\n').replace(INVISIBLE, '');
}

/**
 * Text that nobody has vetted, as a Markdown block that GitHub shows and does not obey: no mention, no reference, no
 * link, no HTML, no image, no end of a comment. The fence is longer than any inside.
 */
export function fencedBlock(text: string): string {
  const shown = stripInvisible(text);
  const fence = '`'.repeat(Math.max(3, longestRun(shown) + 1));
  return `${fence}text\n${shown}\n${fence}`;
}

/** A short text that nobody has vetted, in a line of Markdown: in back-ticks, so that nothing in it is obeyed. */
export function inlineCode(text: string): string {
  const shown = stripInvisible(text).replace(/\s+/g, ' ').trim();
  if (shown === '') return '';
  const ticks = '`'.repeat(longestRun(shown) + 1);
  const pad = /^`|`$/.test(shown) ? ' ' : '';
  return `${ticks}${pad}${shown}${pad}${ticks}`;
}

/**
 * Words of the association's own in a line of Markdown. A backslash stops what Markdown means by a character, but
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
