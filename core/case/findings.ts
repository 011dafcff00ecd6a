import { detect } from '../deid/detect.ts';
import type { Finding } from '../deid/finding.ts';
import type { Fault } from '../fault.ts';
import { positionAt, type TextPosition } from '../position.ts';
import { IDENTIFIES_TEXTS } from '../texts/file.ts';
import { type DataPath, parseYaml } from '../yaml/parse.ts';
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

/**
 * Turns findings into faults (`stops`) and warnings, with their places in the file. Their sentences name the kind and
 * the rule, never the words.
 */
export function locateFindings(
  source: string,
  found: readonly CaseFinding[],
): { stops: Fault[]; warnings: Fault[] } {
  const parsed = parseYaml(source);
  const lines = source.split('\n');
  const faults = found.map(({ path, at, finding: { type, rule, tier } }) => {
    const value = parsed.locate(path);
    const text = IDENTIFIES_TEXTS[tier === 'stop' ? 'stop' : 'warn'](type, rule);
    return { tier, fault: { code: `identifies-${type}`, ...locateInText(lines, value, at), text } };
  });
  const ofTier = (isStop: boolean) =>
    faults.filter(({ tier }) => (tier === 'stop') === isStop).map(({ fault }) => fault);
  return { stops: ofTier(true), warnings: ofTier(false) };
}

/** In a literal block the place is found by counting lines; for a quoted text it is where the text begins. */
function locateInText(lines: readonly string[], value: TextPosition, at: TextPosition): TextPosition {
  if (!lines[value.line - 1]?.slice(value.column - 1).startsWith('|')) return value;
  const indent = /^ */.exec(lines[value.line] ?? '')?.[0].length ?? 0;
  return { line: value.line + at.line, column: indent + at.column };
}
