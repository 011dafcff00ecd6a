import type { Case } from '../../core/case/case.ts';
import { caseFacts, findingLine } from '../../core/case/describe.ts';
import { caseFindings } from '../../core/case/findings.ts';
import { allowedWords } from '../../core/report/allow.ts';
import type { Routine } from '../../core/routine/routine.ts';
import { REVIEW_TEXTS } from '../../core/texts/review.ts';
import type { Association } from '../../schemas/types.ts';

/** Renders a case for a coordinator: plain text, with findings by place and kind and what is due. */
export function renderCase(file: Case, association: Association, routine: Routine): string {
  const { rapport } = file;
  const facts = caseFacts(file, association, routine);
  const width = Math.max(...facts.map(([label]) => label.length)) + 2;
  return [
    REVIEW_TEXTS.title(file.id),
    '',
    ...facts.map(([label, value]) => `${label.padEnd(width)}${printable(value)}`),
    '',
    REVIEW_TEXTS.description,
    indented(rapport.beskrivning),
    ...(rapport.bakgrund ? ['', REVIEW_TEXTS.background, indented(rapport.bakgrund)] : []),
    '',
    ...findings(file, association),
  ].join('\n');
}

function findings(file: Case, association: Association): string[] {
  const lines = caseFindings(file, allowedWords(association)).map((found) => `  ${findingLine(found)}`);
  return lines.length > 0 ? [REVIEW_TEXTS.findings, ...lines] : [REVIEW_TEXTS.noFindings];
}

function indented(text: string): string {
  return printable(text)
    .split('\n')
    .map((line) => `  ${line}`.trimEnd())
    .join('\n');
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: a terminal acts on them
const TERMINAL = /[\0-\x08\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069]/g;

/** Replaces the characters that a terminal would act on, also in a file that somebody else wrote. */
function printable(text: string): string {
  return text.replace(TERMINAL, '\ufffd');
}
