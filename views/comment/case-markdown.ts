import type { ViewLine, ViewPart } from '../../core/case/view/view.ts';
import { LIVE_COMMENT_TEXTS } from '../../core/texts/github.ts';
import { escapeMarkdown } from './escape.ts';

/** The most lines of a part. A history can have a thousand. */
const MAX_LINES = 60;

/**
 * A part of a case in words as Markdown. Values are escaped, and what a person wrote is shown by `show`, so that GitHub
 * interprets none of it.
 */
export function partMarkdown(
  { heading, internal = false, facts = [], lines = [] }: ViewPart,
  show: (text: string) => string,
): string {
  const more = lines.length - MAX_LINES;
  return [
    LIVE_COMMENT_TEXTS.part(heading, internal),
    ...(facts.length > 0
      ? [facts.map(({ label, value }) => `- **${label}:** ${escapeMarkdown(value)}`).join('\n')]
      : []),
    ...grouped(lines.slice(0, MAX_LINES), show),
    ...(more > 0 ? [LIVE_COMMENT_TEXTS.moreLines(more)] : []),
  ].join('\n\n');
}

/** Lines after one another are one list; what a person wrote ends it. */
function grouped(lines: readonly ViewLine[], show: (text: string) => string): string[] {
  const blocks: string[] = [];
  let list: string[] = [];
  for (const { text, mark, written } of lines) {
    const before = mark === undefined ? '' : `**${mark}:** `;
    if (text !== '') list.push(`- ${before}${escapeMarkdown(text)}`);
    if (written === undefined) continue;
    if (list.length > 0) blocks.push(list.join('\n'));
    blocks.push(show(written));
    list = [];
  }
  return list.length > 0 ? [...blocks, list.join('\n')] : blocks;
}
