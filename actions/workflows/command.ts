import { resolve } from 'node:path';
import { explainGitHubErrors } from '../../adapters/github-api-error.ts';
import { HELP_TEXTS } from '../../core/texts/help.ts';
import { readArgs, usageError } from '../args.ts';
import { openWorkflowContext, type WorkflowContext } from './context.ts';

/** Does a verb's work in a checkout; false when something was left undone or is wrong. */
export type Verb = (context: WorkflowContext, root: string, now: number) => Promise<boolean>;

/** Each verb, and its purpose in the sentence for what GitHub refuses. */
const VERBS: Record<string, { purpose: string; load: () => Promise<Verb> }> = {
  check: { purpose: 'att kontrollera ärendet', load: async () => (await import('./check.ts')).checkPull },
  command: {
    purpose: 'att utföra ordern',
    load: async () => (await import('./run-orders.ts')).runOrdersOfEvent,
  },
  accept: {
    purpose: 'att ta emot ärenden',
    load: async () => (await import('./accept-merged.ts')).acceptMerged,
  },
  sweep: { purpose: 'att gå igenom ärendena', load: async () => (await import('./sweep.ts')).sweepGitHub },
};

/** `skav github` */
export async function run(args: string[]): Promise<number> {
  const parsed = readArgs(args, {}, HELP_TEXTS.github);
  if (typeof parsed === 'number') return parsed;
  const [name = '', ...more] = parsed.positionals;
  const verb = Object.hasOwn(VERBS, name) ? VERBS[name] : undefined;
  if (!verb || more.length > 0) return usageError(HELP_TEXTS.github);
  return explainGitHubErrors(verb.purpose, async () => {
    const work = await verb.load();
    return (await work(await openWorkflowContext(process.env), resolve('.'), Date.now())) ? 0 : 1;
  });
}
