import { intro, log, note } from '@clack/prompts';
import { ANSWERS_FILE } from '../../core/init/answers-name.ts';
import { askedAnswers, nextQuestion, withAnswer } from '../../core/init/collect.ts';
import type { Answer, Answers, Question } from '../../core/init/question.ts';
import { questions } from '../../core/init/questions.ts';
import { shortAnswer } from '../../core/init/short-answer.ts';
import { INIT_TEXTS as TEXTS } from '../../core/texts/init-command.ts';
import { ask, choose, type Terminal } from './ask.ts';
import type { Start } from './start.ts';
import { keepAnswers } from './write.ts';

/** The outcome of the questions: the answers to write, or that the person stopped. */
export type Interview = { answers: Answers; ids: string[] } | 'interrupted';

/**
 * Asks what is not answered yet about a new association, shows the answers, and lets each be changed before anything is
 * written. After each answer all of them are kept in the folder.
 */
export async function askAll(start: Start, given: Answers, terminal: Terminal): Promise<Interview> {
  const { folder, facts } = start;
  let answers = given;
  intro(TEXTS.welcome(folder), terminal);
  const count = Object.keys(given).length;
  log.message(count > 0 ? TEXTS.resumed(count, ANSWERS_FILE) : TEXTS.howTo, terminal);
  for (;;) {
    for (let next = nextQuestion(answers, facts); next; next = nextQuestion(answers, facts)) {
      const answer = await ask(next, terminal);
      if (answer === undefined) return 'interrupted';
      answers = withAnswer(answers, next.id, answer);
      await keepAnswers(folder, answers);
    }
    const all = questions(answers, facts);
    note(
      all.map((question) => summaryLine(question, answers[question.id])).join('\n'),
      TEXTS.summary,
      terminal,
    );
    const options = (['write', 'change', 'wait'] as const).map((value) => ({
      value,
      label: TEXTS.options[value],
    }));
    const choice = await choose(TEXTS.write, options, terminal);
    if (choice === undefined || choice === 'wait') return 'interrupted';
    if (choice === 'write') return askedAnswers(answers, facts);
    const changed = await askOne(all, answers, terminal);
    if (changed === 'interrupted') return changed;
    if (changed !== 'done')
      for (const [id, answer] of Object.entries(changed)) answers = withAnswer(answers, id, answer);
    await keepAnswers(folder, answers);
  }
}

/**
 * Asks which of an association's answers to change, and then for the new answers, until there is nothing more to
 * change.
 */
export async function askChanges(start: Start, terminal: Terminal): Promise<Interview> {
  const { folder, facts } = start;
  let answers = start.answers;
  const ids = new Set<string>();
  intro(TEXTS.welcome(folder), terminal);
  for (;;) {
    const changed = await askOne(questions(answers, facts), answers, terminal, TEXTS.options.done);
    if (changed === 'interrupted') return changed;
    if (changed === 'done') return { answers, ids: [...ids] };
    answers = { ...answers, ...changed };
    for (const id of Object.keys(changed)) ids.add(id);
    // A new area adds its own questions. The keys of an association are not in its answers.
    for (;;) {
      const next = questions(answers, facts).find(
        ({ id }) => id !== 'nycklar' && !Object.hasOwn(answers, id),
      );
      if (!next) break;
      const answer = await ask(next, terminal);
      if (answer === undefined) return 'interrupted';
      answers = { ...answers, [next.id]: answer };
      ids.add(next.id);
    }
  }
}

async function askOne(
  all: readonly Question[],
  answers: Answers,
  terminal: Terminal,
  done?: string,
): Promise<Answers | 'done' | 'interrupted'> {
  const options = all.map((question) => ({
    value: question.id,
    label: question.text,
    hint: shortAnswer(question, answers[question.id]),
  }));
  const first = done === undefined ? [] : [{ value: 'done', label: done }];
  const id = await choose(TEXTS.change, [...first, ...options], terminal);
  if (id === undefined) return 'interrupted';
  const question = all.find((one) => one.id === id);
  if (!question) return 'done';
  const answer = await ask(question, terminal, answers[id] ?? '');
  return answer === undefined ? 'interrupted' : { [id]: answer };
}

const summaryLine = (question: Question, answer: Answer | undefined): string =>
  `${question.text} ${shortAnswer(question, answer)}`;
