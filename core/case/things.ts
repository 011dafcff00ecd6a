import { detect } from '../deid/detect.ts';
import type { Finding } from '../deid/finding.ts';
import { PLACEHOLDERS, placeholders } from '../deid/mask.ts';
import { maskOne, UNIT_PLACEHOLDER, wholeNames } from '../deid/mask-one.ts';
import { positionAt } from '../position.ts';
import type { DataPath } from '../yaml/parse.ts';
import type { Case } from './case.ts';
import { caseNumbers, freeTexts } from './free-texts.ts';

/** Something that may identify a person: all its mentions in a case, also in the genitive and by a part of a name. */
export interface CaseThing extends Pick<Finding, 'type' | 'tier' | 'rule'> {
  /** From 1, by first mention. Numbers change when something is replaced. */
  nr: number;
  /** What it is replaced by: `[person 1]`. */
  placeholder: string;
  /** The words of its first mention: only for people who may read the case. */
  words: string;
  /** The text that its first mention is in, and its line there, from 1. */
  path: DataPath;
  line: number;
  /** How many mentions were found. */
  places: number;
}

/** No text of a case holds it. */
const BETWEEN = '\n\u001f\n';

interface Read {
  paths: readonly DataPath[];
  /** Every free text of the case, one after the other. */
  joined: string;
  findings: readonly Finding[];
  /** The offset at which each text begins. */
  starts: readonly number[];
}

/** The newest reading of a case: every way to give an order is tried on the same one. */
const kept = new WeakMap<Case, { allow: readonly string[]; read: Read }>();

function readTexts(file: Case, allow: readonly string[]): Read {
  const before = kept.get(file);
  if (before?.allow === allow) return before.read;
  const numbers = caseNumbers(file);
  const texts = freeTexts(file);
  const starts: number[] = [];
  const findings: Finding[] = [];
  let at = 0;
  for (const [, text] of texts) {
    starts.push(at);
    for (const finding of openFindings(text, { allow, numbers }))
      findings.push({ ...finding, start: finding.start + at, end: finding.end + at });
    at += text.length + BETWEEN.length;
  }
  const joined = texts.map(([, text]) => text).join(BETWEEN);
  const read = { paths: texts.map(([path]) => path), joined, findings, starts };
  kept.set(file, { allow, read });
  return read;
}

/** What may identify a person in a text of a case, whole names as one; without notes, which are for the reporter. */
export const openFindings = (text: string, known: Parameters<typeof detect>[1]): Finding[] =>
  wholeNames(text, detect(text, known)).filter(({ tier }) => tier !== 'note');

/** What may identify a person in each free text of a case, by the text, with offsets in it. */
export function textFindings(file: Case, allow: readonly string[]): ReadonlyMap<string, readonly Finding[]> {
  const { joined, findings, starts } = readTexts(file, allow);
  const ends = [...starts.slice(1).map((start) => start - BETWEEN.length), joined.length];
  return new Map(
    starts.map((from, index) => {
      const to = ends[index] ?? joined.length;
      const own = findings.filter(({ start }) => start >= from && start < to);
      return [
        joined.slice(from, to),
        own.map((one) => ({ ...one, start: one.start - from, end: one.end - from })),
      ];
    }),
  );
}

/**
 * Finds what may identify a person in a case's free texts, each person or thing once.
 * @param allow words that name no person
 */
export function caseThings(file: Case, allow: readonly string[]): CaseThing[] {
  const { paths, joined, findings, starts } = readTexts(file, allow);
  const labels = placeholders(joined, findings);
  const byLabel = Map.groupBy(findings, (_, index) => labels[index] ?? '');
  return [...byLabel].flatMap(([placeholder, mentions], index): CaseThing[] => {
    const [first] = mentions;
    if (!first) return [];
    const text = starts.findLastIndex((start) => start <= first.start);
    const from = starts[text] ?? 0;
    const { type, tier, rule } = mentions.find((one) => one.tier === 'stop') ?? first;
    return [
      {
        nr: index + 1,
        type,
        tier,
        rule,
        placeholder,
        words: joined.slice(first.start, first.end),
        path: paths[text] ?? [],
        line: positionAt(joined.slice(from), first.start - from).line,
        places: mentions.length,
      },
    ];
  });
}

/**
 * Replaces a person or thing everywhere it is written in a case, by a placeholder that is new to the case.
 * @param nr which of `caseThings`
 * @param unit whether it is a unit or a place that looks like a person
 * @returns the case, the placeholder and how many places it is in now; undefined when there is no such thing
 */
export function withoutThing(
  file: Case,
  nr: number,
  unit: boolean,
  allow: readonly string[],
): { file: Case; placeholder: string; places: number } | undefined {
  const { paths, joined, findings } = readTexts(file, allow);
  const label = caseThings(file, allow)[nr - 1]?.placeholder;
  const labels = placeholders(joined, findings);
  const chosen = findings[labels.indexOf(label)];
  if (label === undefined || !chosen) return undefined;
  const { text, placeholder } = maskOne(
    joined,
    findings,
    chosen,
    unit ? UNIT_PLACEHOLDER : PLACEHOLDERS[chosen.type],
  );
  if (placeholder === undefined) return undefined;
  const after = structuredClone(file);
  for (const [index, masked] of text.split(BETWEEN).entries()) setText(after, paths[index] ?? [], masked);
  return { file: after, placeholder, places: text.split(placeholder).length - 1 };
}

function setText(file: Case, path: DataPath, text: string): void {
  const parent = path
    .slice(0, -1)
    .reduce((value: unknown, key) => (value as Record<string | number, unknown>)[key], file);
  (parent as Record<string | number, unknown>)[path.at(-1) ?? ''] = text;
}
