/** An answer as it is kept in a file of answers: a line, or one line for each item of a list. */
export type Answer = string | readonly string[];

/** Answers by the id of their question. */
export type Answers = Readonly<Record<string, Answer>>;

/** What a typed answer means, or the sentence about what is wrong with it. */
export type Reading<Value = Answer> = { value: Value } | { fault: string };

/** One of a few answers to choose between. */
export interface Choice {
  value: string;
  label: string;
  /** What choosing it means, a line each. */
  about: readonly string[];
}

/**
 * A question about a new association. The same one is asked in a terminal, and answered by an option or a file: every
 * answer goes through `read`.
 */
export interface Question {
  /** Stable; the key in a file of answers. */
  id: string;
  /** The question, as a sentence. */
  text: string;
  /** What helps to answer it. */
  hint?: string;
  kind: 'line' | 'list' | 'choice';
  /** Whether a question that is asked as a line can be answered by a list in a file. */
  takesList?: boolean;
  choices?: readonly Choice[];
  /** The answer that is used when nothing else is typed; a list has a line for each item. */
  ready?: string;
  read(typed: string): Reading;
}

/** An answer as it would be typed. */
export const typedAnswer = (answer: Answer): string =>
  typeof answer === 'string' ? answer : answer.join('\n');

/** The lines of an answer. */
export const linesOf = (answer: Answer | undefined): readonly string[] =>
  answer === undefined || answer === '' ? [] : typeof answer === 'string' ? [answer] : answer;

/** The line of an answer; empty if there is no answer. */
export const lineOf = (answer: Answer | undefined): string => linesOf(answer).join(' ');
