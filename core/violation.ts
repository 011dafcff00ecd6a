import type { DataPath } from './yaml/parse.ts';

/** A broken rule and the value that it is about. */
export interface Violation<Code extends string = string> {
  code: Code;
  /** Keys and indexes from the top of the file: `['hantering', 'frågor', 0, 'datum']`. */
  path: DataPath;
  /** What is wrong, what is allowed and what to do, in Swedish. */
  text: string;
}

/** Adds a violation. `hint` says what is allowed, if the rule's own sentence cannot. */
export type AddViolation<Code extends string> = (code: Code, path: DataPath, hint?: string) => void;

/** A list of violations and the function that adds to it, with the sentence of each rule from `texts`. */
export function violationList<Code extends string>(
  texts: Readonly<Record<Code, string>>,
): { found: Violation<Code>[]; add: AddViolation<Code> } {
  const found: Violation<Code>[] = [];
  const add: AddViolation<Code> = (code, path, hint) =>
    found.push({ code, path, text: withHint(texts[code], hint) });
  return { found, add };
}

/** A rule's sentence, followed by a hint if there is one. */
export const withHint = (text: string, hint?: string): string => (hint ? `${text} ${hint}` : text);
