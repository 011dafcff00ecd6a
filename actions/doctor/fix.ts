import type { Client, RepoName } from '../../adapters/store/github/client.ts';
import { typedAnswer } from '../../core/init/question.ts';
import { type FixStep, PERMISSIONS } from '../../core/setup/fix.ts';
import { type AnswerId, questionFor } from '../../core/setup/fix-questions.ts';
import { FIX_TEXTS, refusedStepText, DOCTOR_FIX_TEXTS as TEXTS } from '../../core/texts/setup-fix.ts';
import { ask, choose, type Terminal } from '../init/ask.ts';
import { print } from '../terminal.ts';
import { carryOut, type FixAnswers } from './carry-out.ts';

/** What `skav doctor --fix` works with. */
export interface FixContext {
  client: Client;
  at: RepoName;
  terminal: Terminal | undefined;
  /** Whether every step is answered with yes. */
  isYes: boolean;
  /** Answers that were given as options. */
  given: FixAnswers;
  /** Answers that the findings hold, and that a person only has to accept. */
  ready: FixAnswers;
}

type Outcome = 'done' | 'refused' | 'skipped' | 'stopped';

/**
 * Offers each step to the person at the terminal, and does those that are accepted. A step that GitHub refuses stops
 * only itself and those that build on it. Without a terminal and without `isYes` it only prints the steps.
 * @returns whether anything may have changed
 */
export async function fix(steps: readonly FixStep[], context: FixContext): Promise<boolean> {
  const { terminal, isYes } = context;
  print(`\n${steps.length === 0 ? TEXTS.none : TEXTS.head(steps.length)}`);
  const isDry = !terminal && !isYes;
  const outcomes = new Map<string, Outcome>();
  for (const step of steps) {
    const { does, undo } = FIX_TEXTS[step.code];
    print(`\n${does(step.names)}\n${undo}`);
    if (isDry) continue;
    const outcome = await offer(step, context, outcomes);
    outcomes.set(step.code, outcome);
    if (outcome === 'stopped') break;
  }
  if (isDry && steps.length > 0) print(`\n${TEXTS.dry}`);
  // Of a step that was refused, a part may have been done.
  return [...outcomes.values()].some((outcome) => outcome === 'done' || outcome === 'refused');
}

async function offer(
  step: FixStep,
  context: FixContext,
  outcomes: ReadonlyMap<string, Outcome>,
): Promise<Outcome> {
  if (step.after && outcomes.has(step.after) && outcomes.get(step.after) !== 'done')
    return say(TEXTS.after, 'skipped');
  const { terminal, isYes } = context;
  const { yes, no, stop } = TEXTS.options;
  const choice =
    isYes || !terminal
      ? 'yes'
      : await choose(
          TEXTS.question,
          [
            { value: 'yes', label: yes },
            { value: 'no', label: no },
            { value: 'stop', label: stop },
          ],
          terminal,
          'no',
        );
  if (choice === 'no') return say(TEXTS.skipped, 'skipped');
  const answers = choice === 'yes' ? await answersFor(step.asks, context) : undefined;
  if (answers === undefined) return say(TEXTS.stopped, 'stopped');
  const missing = step.asks.filter((id) => answers[id] === undefined);
  if (missing.length > 0) return say(TEXTS.missing(missing), 'skipped');
  return carryOutStep(step, context, answers);
}

/** Collects the answers that a step needs. @returns undefined when the person interrupts */
async function answersFor(
  asks: readonly AnswerId[],
  { terminal, isYes, given, ready }: FixContext,
): Promise<FixAnswers | undefined> {
  const answers: FixAnswers = {};
  for (const id of asks) {
    const question = questionFor(id, ready[id]);
    const known = given[id] ?? (isYes ? question.ready : undefined);
    if (known !== undefined || !terminal) {
      if (known === undefined) continue;
      print(TEXTS.uses(id, known));
      answers[id] = known;
      continue;
    }
    const answer = await ask(question, terminal);
    if (answer === undefined) return undefined;
    answers[id] = typedAnswer(answer);
  }
  return answers;
}

async function carryOutStep(
  { changes }: FixStep,
  { client, at }: FixContext,
  answers: FixAnswers,
): Promise<Outcome> {
  for (const change of changes)
    try {
      await carryOut(client, at, change, answers);
    } catch (error) {
      const { status, message = '' } = error as { status?: number; message?: string };
      // Not GitHub's answer, or a key that is no longer taken: no later step can be done either.
      if (typeof status !== 'number' || status === 401) throw error;
      return say(
        refusedStepText(status, message, PERMISSIONS[change.kind], change.kind === 'ruleset'),
        'refused',
      );
    }
  return say(TEXTS.done, 'done');
}

function say(text: string, outcome: Outcome): Outcome {
  print(text);
  return outcome;
}
