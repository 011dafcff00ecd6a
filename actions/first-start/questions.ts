import { join } from 'node:path';
import { readAnswersFile } from '../../core/init/answers-file.ts';
import { ANSWERS_FILE } from '../../core/init/answers-name.ts';
import { askedAnswers, collect } from '../../core/init/collect.ts';
import type { Answers } from '../../core/init/question.ts';
import { readStep, type Step, type StepFault, steps } from '../../core/init/steps.ts';
import type { FormValues } from '../../core/report/form.ts';
import { INIT_TEXTS } from '../../core/texts/init-command.ts';
import { UserError } from '../../core/user-error.ts';
import { openStart } from '../init/start.ts';
import { keepAnswers, writeAssociation } from '../init/write.ts';

/** The answers of one first start, kept in the folder after each page. */
export interface FirstAnswers {
  answers(): Answers;
  steps(): Step[];
  /** The first page that is not answered yet. */
  next(): Step | undefined;
  /** Reads a posted page and keeps what is right in it. */
  take(step: Step, values: FormValues): Promise<StepFault[]>;
  /**
   * Writes the folder.
   * @returns what to say about the private key, if there is one
   * @throws UserError `init-faulty` when the folder would have faults; nothing is written then
   */
  write(): Promise<string | undefined>;
}

/**
 * Opens the questions about a folder that is still to be made, with the answers that an interrupted run has left.
 * @throws UserError when those cannot be read
 */
export async function openQuestions(folder: string, today: string): Promise<FirstAnswers> {
  const start = await openStart(folder, today);
  const where = join(folder, ANSWERS_FILE);
  const kept = start.kept === undefined ? undefined : readAnswersFile(start.kept, where);
  const first = collect(kept?.given ?? [], {}, start.facts);
  const faults = [
    ...(kept?.faults ?? []),
    ...first.faults.map(({ id, text }) => INIT_TEXTS.fault(where, id, text)),
  ];
  if (faults.length > 0) throw new UserError('init-kept-faulty', faults.join('\n'), { folder });
  let { answers } = first;
  return {
    answers: () => answers,
    steps: () => steps(answers, start.facts),
    next: () => steps(answers, start.facts).find(({ isAnswered }) => !isAnswered),
    async take(step, values) {
      const read = readStep(step, values, answers);
      answers = read.answers;
      await keepAnswers(folder, answers);
      return read.faults;
    },
    async write() {
      const asked = askedAnswers(answers, start.facts);
      const { key } = await writeAssociation(start, asked.answers, asked.ids);
      return key && (key.isNew ? INIT_TEXTS.keyMade : INIT_TEXTS.keyUsed)(key.path);
    },
  };
}
