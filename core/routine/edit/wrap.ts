/** How long a line of a paragraph is at most when we write it. */
const WIDTH = 118;

/** A line that is more than words of a paragraph: a list, a quote, code, a heading, a table, or one that ends with a break. */
const MARKED = /^(?:\s|[-+*>#=|~`<:]|\d+[.)])|(?: {2}|\\)$/;

/** A text with each paragraph on one line, as a form shows it. Lists and the like stay as they are. */
export const unwrapped = (text: string): string => blocksOf(text).map(joined).join('\n\n');

/**
 * A text that was edited in a form, with its paragraphs on lines that are easy to read and compare. A paragraph that is
 * as before stays as it is written.
 */
export function rewrapped(before: string, typed: string): string {
  const written = new Map(blocksOf(before).map((block) => [joined(block), block]));
  return blocksOf(typed)
    .map(
      (block) => written.get(block) ?? (isParagraph(block) && !block.includes('\n') ? wrapped(block) : block),
    )
    .join('\n\n');
}

const blocksOf = (text: string): string[] => text.split(/\n{2,}/);

/** Whether a block is a paragraph and nothing else. A block of code may hold empty lines, so all of it is left alone. */
const isParagraph = (block: string): boolean => block.split('\n').every((line) => !MARKED.test(line));

const joined = (block: string): string => (isParagraph(block) ? block.replaceAll('\n', ' ') : block);

/** A paragraph on lines, none of which begins with what would be a list, a heading or the like. */
function wrapped(paragraph: string): string {
  const lines: string[] = [];
  for (const word of paragraph.split(' ')) {
    const last = lines.at(-1);
    const isNew = last === undefined || (last.length + 1 + word.length > WIDTH && !MARKED.test(word));
    if (isNew) lines.push(word);
    else lines[lines.length - 1] = `${last} ${word}`;
  }
  return lines.join('\n');
}
