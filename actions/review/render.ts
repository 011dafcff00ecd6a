import { findingLine } from '../../core/case/describe.ts';
import { caseFindings } from '../../core/case/findings.ts';
import { caseView } from '../../core/case/view/case-view.ts';
import type { ViewInput } from '../../core/case/view/input.ts';
import { allowedWords } from '../../core/report/allow.ts';
import { REVIEW_TEXTS } from '../../core/texts/review.ts';
import { caseText } from '../../views/case/case-text.ts';

/** Renders a case for a coordinator: plain text, and at the end what may identify a person, by place and kind. */
export function renderCase(input: ViewInput): string {
  const { file, association } = input;
  const lines = caseFindings(file, allowedWords(association)).map((found) => `  ${findingLine(found)}`);
  const findings = lines.length > 0 ? [REVIEW_TEXTS.findings, ...lines] : [REVIEW_TEXTS.noFindings];
  return [REVIEW_TEXTS.title(file.id), '', caseText(caseView(input)), '', ...findings].join('\n');
}
