import { detect } from '../deid/detect.ts';
import type { Finding } from '../deid/finding.ts';
import { positionAt, type TextPosition } from '../position.ts';
import type { DataPath } from '../yaml/parse.ts';
import type { Case } from './case.ts';
import { caseNumbers, freeTexts, numberTexts } from './free-texts.ts';

/** Something in one of a case's texts that may identify a person. */
export interface CaseFinding {
  path: DataPath;
  /** Where it begins in that text. */
  at: TextPosition;
  finding: Finding;
}

/**
 * Finds what may identify a person in a case's free texts and numbers; its own numbers may be in its texts. Notes are left
 * out: they are only for the reporter, while the form is filled in.
 */
export function caseFindings(file: Case, allow: readonly string[]): CaseFinding[] {
  const numbers = caseNumbers(file);
  return [...freeTexts(file), ...numberTexts(file)].flatMap(([path, text]) =>
    detect(text, { allow, numbers })
      .filter(({ tier }) => tier !== 'note')
      .map((finding) => ({ path, at: positionAt(text, finding.start), finding })),
  );
}
