import { dirname } from 'node:path';
import { explainGitHubErrors } from '../../adapters/github-api-error.ts';
import { readSettings } from '../../adapters/settings.ts';
import { HELP_TEXTS } from '../../core/texts/help.ts';
import { readArgs, usageError } from '../args.ts';
import { openWorkflowContext, type WorkflowContext } from './context.ts';

/**
 * Runs a verb in a checkout at `root`; `now` is milliseconds since 1970. Resolves to false when something is wrong or
 * was left undone.
 */
export type Verb = (context: WorkflowContext, root: string, now: number) => Promise<boolean>;

interface LoadedVerb {
  /** For the sentence about what GitHub refuses. */
  purpose: string;
  load: () => Promise<Verb>;
}

const VERBS: Record<string, LoadedVerb> = {
  check: { purpose: 'att kontrollera ärendet', load: async () => (await import('./check.ts')).checkPull },
  command: {
    purpose: 'att utföra ordern',
    load: async () => (await import('./run-orders.ts')).runOrdersOfEvent,
  },
  review: {
    purpose: 'att svara på ordern',
    load: async () => (await import('./answer-review.ts')).answerReview,
  },
  accept: {
    purpose: 'att ta emot ärenden',
    load: async () => (await import('./accept-merged.ts')).acceptMerged,
  },
  replies: {
    purpose: 'att ta in svar från dem som har rapporterat',
    load: async () => (await import('./take-replies.ts')).takeReplies,
  },
  alarm: { purpose: 'att larma', load: async () => (await import('./alarm.ts')).sendAlarm },
  sweep: { purpose: 'att gå igenom ärendena', load: async () => (await import('./sweep.ts')).sweepGitHub },
};

/** Returns a verb by its name. */
export const verbOf = (name: string): LoadedVerb | undefined =>
  Object.hasOwn(VERBS, name) ? VERBS[name] : undefined;

/** `skav github` */
export async function run(args: string[]): Promise<number> {
  const parsed = readArgs(args, {}, HELP_TEXTS.github);
  if (typeof parsed === 'number') return parsed;
  const [name = '', ...more] = parsed.positionals;
  const verb = verbOf(name);
  if (!verb || more.length > 0) return usageError(HELP_TEXTS.github);
  return explainGitHubErrors(verb.purpose, async () => {
    const runVerb = await verb.load();
    // The code may be elsewhere than the association's checkout, which has its folder `cases`.
    const root = dirname(readSettings().cases);
    return (await runVerb(await openWorkflowContext(process.env), root, Date.now())) ? 0 : 1;
  });
}
