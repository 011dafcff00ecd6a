import { resolve } from 'node:path';
import { explainGitHubErrors } from '../../adapters/github-api-error.ts';
import { HELP_TEXTS } from '../../core/texts/help.ts';
import { readArgs, usageError } from '../args.ts';
import { openWorkflowContext, type WorkflowContext } from './context.ts';

/**
 * Runs a verb in a checkout at `root`; `now` is milliseconds since 1970. Resolves to false when something is wrong or
 * was left undone.
 */
export type Verb = (context: WorkflowContext, root: string, now: number) => Promise<boolean>;

/** Each verb, with its purpose for the sentence about what GitHub refuses. */
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
    const runVerb = await verb.load();
    return (await runVerb(await openWorkflowContext(process.env), resolve('.'), Date.now())) ? 0 : 1;
  });
}
