import { isScalar } from 'yaml';
import { ANSWERS_FILE_TEXTS } from '../texts/init-command.ts';
import { flow, list, scalar } from '../yaml/layout.ts';
import { type ParsedYaml, parseYaml } from '../yaml/parse.ts';
import { writePair } from '../yaml/write.ts';
import type { GivenAnswer } from './collect.ts';
import type { Answers } from './question.ts';

/** Writes answers as a file that `readAnswersFile` reads. */
export function writeAnswersFile(answers: Answers): string {
  const pairs = Object.entries(answers).map(([id, answer]) => {
    if (typeof answer === 'string') return writePair(id, answer, scalar, '');
    return writePair(id, answer, answer.length === 0 ? flow() : list(scalar), '');
  });
  return `# ${ANSWERS_FILE_TEXTS.head}\n${pairs.join('')}`;
}

/**
 * Reads a file of answers: the id of each question and its answer, a list as a list or a text with lines. Keys below
 * another key are joined with a full stop, so `kontakt: {roll: …}` is `kontakt.roll`. What YAML reads as a number is taken as
 * it is written: a telephone number keeps its first zero.
 * @param where the file's name, for faults
 */
export function readAnswersFile(
  source: string,
  where: string,
): { given: GivenAnswer[]; faults: readonly string[] } {
  // An empty file is what is there before the first answer.
  if (source.replace(/^\s*(?:#.*)?$/gm, '').trim() === '') return { given: [], faults: [] };
  const parsed = parseYaml(source);
  const { value } = parsed;
  const placed = ({ line, column }: { line: number; column: number }, text: string) =>
    `${where}:${line}:${column} ${text}`;
  if (parsed.faults.length > 0)
    return { given: [], faults: parsed.faults.map((fault) => placed(fault, fault.text)) };
  if (!isMap(value)) return { given: [], faults: [ANSWERS_FILE_TEXTS.notAnswers(where)] };
  const answers = flatten(value, [], parsed);
  const faults = answers
    .filter(({ isFlat }) => !isFlat)
    .map(({ path }) => placed(parsed.locate(path), ANSWERS_FILE_TEXTS.nested));
  if (faults.length > 0) return { given: [], faults };
  return {
    given: answers.map(({ path, typed, isList }) => ({ id: path.join('.'), typed, isList, where })),
    faults,
  };
}

const isMap = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

interface WrittenAnswer {
  path: readonly string[];
  typed: string;
  isList: boolean;
  /** Whether no item of a list has something below it. */
  isFlat: boolean;
}

function flatten(map: Record<string, unknown>, path: readonly string[], parsed: ParsedYaml): WrittenAnswer[] {
  return Object.entries(map).flatMap(([key, value]): WrittenAnswer[] => {
    const at = [...path, key];
    if (isMap(value)) return flatten(value, at, parsed);
    if (!Array.isArray(value))
      return [{ path: at, typed: written(value, at, parsed), isList: false, isFlat: true }];
    const typed = value.map((item, index) => written(item, [...at, index], parsed)).join('\n');
    return [{ path: at, typed, isList: true, isFlat: value.every((item) => !(item instanceof Object)) }];
  });
}

/** A value as it is written in the file. */
function written(value: unknown, path: readonly (string | number)[], { document }: ParsedYaml): string {
  if (typeof value === 'string') return value;
  const node = document?.getIn(path, true);
  return (value !== null && isScalar(node) ? node.source : undefined) ?? String(value ?? '');
}
