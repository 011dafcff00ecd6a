import { HELP_HEADINGS } from '../../core/texts/order/help.ts';
import { ORDER_REPLY_TEXTS } from '../../core/texts/order/reply.ts';
import { escapeMarkdown, inlineCode, unescapeMarkdown } from './escape.ts';

/**
 * The answer to one order as Markdown. It is our text, but the names in it are the association's. An answer of one line
 * is an item of a list. The help becomes lists, which wrap at any width: its orders are open, and the codes and what
 * cannot be done yet are folded.
 */
export function orderAnswer(text: string): string {
  return isHelp(text) ? text.split('\n\n').map(helpPart).join('\n\n') : `- ${escapeMarkdown(text)}`;
}

/**
 * Reads the comment that answers orders: whether they were carried out, and what it says of each as plain text. Its first
 * line is its marker.
 */
export function readAnswer(comment: string): { isDone: boolean; texts: string[] } {
  const [heading = '', ...lines] = comment
    .split('\n')
    .slice(1)
    .filter((line) => line.trim() !== '')
    .map((line) => unescapeMarkdown(line.replace(/^ *- /, '')));
  const isDone = heading === ORDER_REPLY_TEXTS.done;
  return { isDone, texts: isDone || heading === ORDER_REPLY_TEXTS.refused ? lines : [heading, ...lines] };
}

/** Whether an answer is the help, which says what can be done and not what was done. */
export const isHelp = (text: string): boolean => text.includes('\n');

function helpPart(part: string): string {
  const [heading = '', ...lines] = part.split('\n');
  if (lines.length === 0) return escapeMarkdown(heading);
  if (heading === HELP_HEADINGS.options) return fold(heading, lines.map(optionLine));
  if (heading === HELP_HEADINGS.refused) return fold(heading, lines.map(nestedLine));
  return [escapeMarkdown(heading), lines.map(orderLine).join('\n')].join('\n\n');
}

/** An order and what it does, which are two spaces or more apart. */
function orderLine(line: string): string {
  const [order = '', ...does] = line.trim().split(/ {2,}/);
  return `- ${inlineCode(order)} ${escapeMarkdown(does.join(' '))}`.trimEnd();
}

/** A code and its name, under the list that they are in. */
function optionLine(line: string): string {
  if (!isNested(line)) return nestedLine(line);
  const [code = '', ...name] = line.trim().split(/ +/);
  return `  - ${inlineCode(code)} ${escapeMarkdown(name.join(' '))}`.trimEnd();
}

const nestedLine = (line: string): string => `${isNested(line) ? '  ' : ''}- ${escapeMarkdown(line)}`;
const isNested = (line: string): boolean => line.startsWith('    ');

const fold = (heading: string, lines: readonly string[]): string =>
  `<details><summary>${heading}</summary>\n\n${lines.join('\n')}\n\n</details>`;
