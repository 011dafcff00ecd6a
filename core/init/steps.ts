import type { FormValues } from '../report/form.ts';
import { withAnswer } from './collect.ts';
import type { Answers, Question } from './question.ts';
import { type QuestionFacts, questions } from './questions.ts';

/**
 * The pages on which a browser shows the questions, in order, with the questions of each. What a question depends on is on
 * an earlier page.
 */
const STEPS = {
  forbundet: /^(?:namn|organisationsnummer|kontakt\..+|dataskyddsombud)$/,
  kommuner: /^kommuner$/,
  koordinatorer: /^koordinatorer$/,
  koordinator: /^koordinator\./,
  enheter: /^(?:vardcentraler|mottagningar)$/,
  rutin: /^(?:prefix|rutin)$/,
  tider: /^frist\./,
  moten: /^möten\./,
  sist: /^(?:färg|nycklar)$/,
} as const;

export type StepId = keyof typeof STEPS;

/** How many pages there are at most. */
export const MOST_STEPS = Object.keys(STEPS).length;

/** A page of questions. */
export interface Step {
  id: StepId;
  questions: readonly Question[];
  isAnswered: boolean;
}

/** Returns the pages, as far as the answers so far decide what is asked. One without questions is left out. */
export function steps(answers: Answers, facts: QuestionFacts): Step[] {
  const all = questions(answers, facts);
  return (Object.keys(STEPS) as StepId[])
    .map((id) => {
      const own = all.filter((question) => STEPS[id].test(question.id));
      return { id, questions: own, isAnswered: own.every((one) => Object.hasOwn(answers, one.id)) };
    })
    .filter((step) => step.questions.length > 0);
}

/** What is wrong with the answer to a question. */
export interface StepFault {
  id: string;
  text: string;
}

/** Reads the answers of a page as they were posted. The right ones count, also when others are wrong. */
export function readStep(
  step: Step,
  values: FormValues,
  start: Answers,
): { answers: Answers; faults: StepFault[] } {
  let answers = start;
  const faults: StepFault[] = [];
  for (const { id, read } of step.questions) {
    const reading = read(values.get(id)?.[0] ?? '');
    if ('fault' in reading) faults.push({ id, text: reading.fault });
    else answers = withAnswer(answers, id, reading.value);
  }
  return { answers, faults };
}
