import { INIT_TEXTS } from '../texts/init-command.ts';
import { nearest } from '../texts/suggestion.ts';
import type { Answer, Answers, Question } from './question.ts';
import { type QuestionFacts, questions, timeId } from './questions.ts';

/** An answer that an option or a file gives, as it is written there. */
export interface GivenAnswer {
  id: string;
  typed: string;
  /** Whether it is written as a list. */
  isList?: boolean;
  /** The file or option that it is in, for a fault. */
  where: string;
}

/** Something wrong with an answer that was given. */
export interface AnswerFault {
  id: string;
  where: string;
  text: string;
}

/** Answers, and everything wrong with those that were given. */
export interface Collected {
  answers: Answers;
  /** The ids of the questions that were answered now. */
  ids: string[];
  faults: AnswerFault[];
}

/**
 * Reads the answers that were given. Some questions exist only after others are answered, so it repeats until no more
 * answers can be read. Of two answers to the same question the last one counts.
 * @param start answers that are there already
 * @param takesReady whether a choice that other questions depend on takes its ready answer if none is given, because no
 * one is asked
 */
export function collect(
  given: readonly GivenAnswer[],
  start: Answers,
  facts: QuestionFacts,
  takesReady = false,
): Collected {
  const answers: Record<string, Answer> = { ...start };
  const ids: string[] = [];
  const faults: AnswerFault[] = [];
  const left = new Map(given.map((one) => [one.id, one]));
  for (let found = true; found; ) {
    found = false;
    for (const question of questions(answers, facts)) {
      const one = left.get(question.id);
      if (!one) continue;
      left.delete(question.id);
      found = true;
      const takesList = question.kind === 'list' || question.takesList === true;
      const read = one.isList && !takesList ? { fault: INIT_TEXTS.oneLine } : question.read(one.typed);
      if ('fault' in read) faults.push({ id: one.id, where: one.where, text: read.fault });
      else {
        answers[one.id] = read.value;
        ids.push(one.id);
      }
    }
    const choice = questions(answers, facts).find(
      ({ id, kind }) => kind === 'choice' && !Object.hasOwn(answers, id),
    );
    if (found || left.size === 0 || !takesReady || choice?.ready === undefined) continue;
    answers[choice.id] = choice.ready;
    ids.push(choice.id);
    found = true;
  }
  const known = questions(answers, facts).map(({ id }) => id);
  // A question that is not asked because of a wrong answer is not called unknown too.
  if (faults.length === 0)
    for (const { id, where } of left.values())
      faults.push({ id, where, text: INIT_TEXTS.unknown(nearest(id, known), known) });
  return { answers, ids, faults };
}

/** Adds an answer. Another routine has other times, so the answers about those are asked for again. */
export function withAnswer(answers: Answers, id: string, answer: Answer): Answers {
  const isOther = id === 'rutin' && Object.hasOwn(answers, id) && answers[id] !== answer;
  const kept = isOther
    ? Object.fromEntries(Object.entries(answers).filter(([key]) => !key.startsWith(timeId(''))))
    : answers;
  return { ...kept, [id]: answer };
}

/**
 * The answers to what is asked, and the ids of the questions. An answer to a question that is not asked any more, after
 * another was changed, is left out.
 */
export function askedAnswers(answers: Answers, facts: QuestionFacts): { answers: Answers; ids: string[] } {
  const ids = questions(answers, facts).map(({ id }) => id);
  return { answers: Object.fromEntries(Object.entries(answers).filter(([id]) => ids.includes(id))), ids };
}

/** The first question without an answer. */
export const nextQuestion = (answers: Answers, facts: QuestionFacts): Question | undefined =>
  questions(answers, facts).find(({ id }) => !Object.hasOwn(answers, id));

/** Takes the ready answer to every question that has one. `missing` are the questions without one. */
export function withReadyAnswers(
  start: Answers,
  facts: QuestionFacts,
): { answers: Answers; ids: string[]; missing: Question[]; faults: AnswerFault[] } {
  const answers: Record<string, Answer> = { ...start };
  const ids: string[] = [];
  const missing = new Map<string, Question>();
  const faults: AnswerFault[] = [];
  for (;;) {
    const question = questions(answers, facts).find(
      ({ id }) => !Object.hasOwn(answers, id) && !missing.has(id) && !faults.some((fault) => fault.id === id),
    );
    if (!question) return { answers, ids, missing: [...missing.values()], faults };
    if (question.ready === undefined) {
      missing.set(question.id, question);
      continue;
    }
    const read = question.read(question.ready);
    if ('fault' in read) faults.push({ id: question.id, where: INIT_TEXTS.readyAnswer, text: read.fault });
    else {
      answers[question.id] = read.value;
      ids.push(question.id);
    }
  }
}
