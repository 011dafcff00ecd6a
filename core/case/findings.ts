import { detect } from '../deid/detect.ts';
import type { Finding } from '../deid/finding.ts';
import type { Fault } from '../fault.ts';
import { positionAt, type TextPosition } from '../position.ts';
import { IDENTIFIES_TEXTS } from '../texts/file.ts';
import { type DataPath, parseYaml } from '../yaml/parse.ts';
import type { Case } from './case.ts';

/** Something in one of a case's texts that may identify a person. */
export interface CaseFinding {
  path: DataPath;
  /** Where it begins in that text. */
  at: TextPosition;
  finding: Finding;
}

/**
 * Finds what may identify a person in a case's free texts and numbers; its own numbers may be in its texts. Notes are left out: they are only for the reporter, while
 * the form is filled in.
 */
export function caseFindings(file: Case, allow: readonly string[]): CaseFinding[] {
  const numbers = caseNumbers(file);
  return [...freeTexts(file), ...numberTexts(file)].flatMap(([path, text]) =>
    detect(text, { allow, numbers })
      .filter(({ tier }) => tier !== 'note')
      .map((finding) => ({ path, at: positionAt(text, finding.start), finding })),
  );
}

/** A case's own numbers, in the register, in another party's system and in the one that it was imported from. */
export const caseNumbers = (file: Case): string[] => numberTexts(file).map(([, number]) => number);

const numberTexts = ({ källa, hantering }: Case): [DataPath, string][] => [
  ...(källa ? [[['källa', 'nummer'], källa.nummer] satisfies [DataPath, string]] : []),
  ...(['diarienummer', 'externt-nummer'] as const).flatMap((field): [DataPath, string][] => {
    const number = hantering[field];
    return number === undefined ? [] : [[['hantering', field], number]];
  }),
];

/** The free texts of a case, with their paths. */
export function freeTexts({ rapport, hantering }: Case): [DataPath, string][] {
  const parties = (['arbetsgivare', 'samverkansparter'] as const).flatMap((field) =>
    rapport[field].map(({ text }, index) => [['rapport', field, index, 'text'], text] as const),
  );
  const answers = (hantering.svar ?? []).flatMap(({ text, tidigare = [] }, index) => [
    [['hantering', 'svar', index, 'text'], text] as const,
    ...tidigare.map(
      (before, at) => [['hantering', 'svar', index, 'tidigare', at, 'text'], before.text] as const,
    ),
  ]);
  const internal = (['beslut', 'anteckningar'] as const).flatMap((field) =>
    (hantering[field] ?? []).map(({ text }, index) => [['hantering', field, index, 'text'], text] as const),
  );
  const measures = (hantering.åtgärder ?? []).flatMap(({ text, varför }, index) => [
    [['hantering', 'åtgärder', index, 'text'], text] as const,
    [['hantering', 'åtgärder', index, 'varför'], varför] as const,
  ]);
  const questions = (hantering.frågor ?? []).flatMap(({ text, svar }, index) => [
    [['hantering', 'frågor', index, 'text'], text] as const,
    [['hantering', 'frågor', index, 'svar', 'text'], svar?.text] as const,
  ]);
  const confirmations = (hantering.bekräftelser ?? []).map(
    ({ text }, index) => [['hantering', 'bekräftelser', index, 'text'], text] as const,
  );
  const moves = (hantering.flyttar ?? []).map(
    ({ text }, index) => [['hantering', 'flyttar', index, 'text'], text] as const,
  );
  const direction = [[['hantering', 'riktning', 'text'], hantering.riktning?.text] as const];
  const classing = [[['hantering', 'klassning', 'text'], hantering.klassning?.text] as const];
  const report = (['beskrivning', 'bakgrund'] as const).map(
    (field) => [['rapport', field], rapport[field]] as const,
  );
  return [
    ...report,
    ...parties,
    ...classing,
    ...measures,
    ...moves,
    ...direction,
    ...questions,
    ...confirmations,
    ...answers,
    ...internal,
  ].flatMap(([path, text]): [DataPath, string][] => (text === undefined ? [] : [[path, text]]));
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
