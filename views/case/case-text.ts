import type { CaseView, ViewLine, ViewPart } from '../../core/case/view/view.ts';
import { CASE_VIEW_TEXTS } from '../../core/texts/case-view.ts';

/** A case in words as plain text for a terminal. Nothing that a person wrote can control the terminal. */
export function caseText({ parts }: CaseView): string {
  return printable(parts.map(partText).join('\n\n'));
}

function partText({ heading, internal, facts = [], lines = [] }: ViewPart): string {
  const width = Math.max(0, ...facts.map(({ label }) => label.length)) + 2;
  return [
    internal ? `${heading} (${CASE_VIEW_TEXTS.internal.toLowerCase()})` : heading,
    ...facts.map(({ label, value }) => `  ${label.padEnd(width)}${value.replace(/\s+/g, ' ')}`),
    ...lines.flatMap(lineText),
  ].join('\n');
}

function lineText({ text, mark, written }: ViewLine): string[] {
  const before = mark === undefined ? '' : `${mark}: `;
  const own = text === '' ? [] : [`  ${before}${text}`];
  // Text from people is indented further, so that it cannot pass for a line of ours.
  return written === undefined ? own : [...own, indented(written)];
}

const indented = (text: string): string =>
  text
    .split(/\r\n?|\n/)
    .map((line) => `    ${line}`.trimEnd())
    .join('\n');

// biome-ignore lint/suspicious/noControlCharactersInRegex: a terminal acts on them
const TERMINAL = /[\0-\x08\x0b-\x1f\x7f-\x9f\u2028\u2029\u202a-\u202e\u2066-\u2069]/g;

/** Replaces the characters that a terminal would act on, also in a file that someone else wrote. */
function printable(text: string): string {
  return text.replace(TERMINAL, '\ufffd');
}
