import { resolve } from 'node:path';
import { explainGitHubErrors } from '../../adapters/github-api-error.ts';
import { readArgs } from '../args.ts';
import { printError } from '../terminal.ts';
import { openWorkflowContext, type WorkflowContext } from './context.ts';

const HELP = `Användning: skav github check | command | accept | sweep

Körs av ett workflow i GitHub Actions, i en utcheckning av arkivet, och inte för hand.

  check     kontrollera ärendet i en pull request: kommentar och etiketter
  command   utför orderna i en kommentar och svara på dem
  accept    ta emot de ärenden som har slagits ihop med main
  sweep     gå igenom alla ärenden: påminn, föreslå, laga det som fattas

Slutkod: 0 när allt är gjort, 1 när något inte blev gjort eller ärendet har fel, 2 när kommandot är fel skrivet.`;

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
  const parsed = readArgs(args, {}, HELP);
  if (typeof parsed === 'number') return parsed;
  const [name = '', ...more] = parsed.positionals;
  const verb = Object.hasOwn(VERBS, name) ? VERBS[name] : undefined;
  if (!verb || more.length > 0) {
    printError(HELP);
    return 2;
  }
  return explainGitHubErrors(verb.purpose, async () => {
    const work = await verb.load();
    return (await work(await openWorkflowContext(process.env), resolve('.'), Date.now())) ? 0 : 1;
  });
}
