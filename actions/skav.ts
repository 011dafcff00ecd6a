import { readSettings } from '../adapters/settings.ts';
import { githubSettings } from '../adapters/store/github-settings.ts';
import { MAIN_HELP, type SUMMARY_TEXTS, unknownVerbText } from '../core/texts/help.ts';
import { asUserError, UsageError } from '../core/user-error.ts';
import { usageError } from './args.ts';
import { print, printError } from './terminal.ts';

/** Loads the implementation of each verb. `run` returns the exit code. */
export const ACTIONS: Record<
  keyof typeof SUMMARY_TEXTS,
  () => Promise<{ run: (args: string[]) => Promise<number> }>
> = {
  init: () => import('./init/command.ts'),
  check: () => import('./check/command.ts'),
  review: () => import('./review/command.ts'),
  do: () => import('./command/command.ts'),
  sweep: () => import('./sweep/command.ts'),
  status: () => import('./status/command.ts'),
  'sign-in': () => import('./sign-in/command.ts'),
  invite: () => import('./invite/command.ts'),
  outbox: () => import('./outbox/command.ts'),
  contact: () => import('./contact/command.ts'),
  backup: () => import('./backup/command.ts'),
  export: () => import('./export/command.ts'),
  import: () => import('./import/command.ts'),
  restore: () => import('./backup/restore-command.ts'),
  github: () => import('./workflows/command.ts'),
  doctor: () => import('./doctor/command.ts'),
  upgrade: () => import('./upgrade/command.ts'),
  erase: () => import('./erase/command.ts'),
  deid: () => import('./deid/deid.ts'),
  release: () => import('./release/command.ts'),
  report: () => import('./report/command.ts'),
  audit: () => import('./audit/command.ts'),
  national: () => import('./national/command.ts'),
  generate: () => import('./generate/command.ts'),
  publish: () => import('./publish/command.ts'),
};

const isVerb = (name: string): name is keyof typeof ACTIONS => Object.hasOwn(ACTIONS, name);

/**
 * Runs one action and returns its exit code. An error that a person can fix is printed as one sentence on standard
 * error, with exit code 1, or 2 when the command is written wrongly; only a fault of ours gets a stack. Wrong settings
 * are reported before the action starts, whether or not it uses them, so that a mistake in a unit file or a workflow
 * shows at once.
 *
 * @example
 * process.exitCode = await main(['check', '--json']);
 */
export async function main(args: readonly string[]): Promise<number> {
  const [name, ...rest] = args;
  if (name === undefined || name === '--help' || name === '-h') {
    print(MAIN_HELP);
    return name === undefined ? 2 : 0;
  }
  if (!isVerb(name)) return usageError(unknownVerbText(name), MAIN_HELP);
  try {
    if (!rest.some((arg) => arg === '--help' || arg === '-h')) {
      readSettings();
      githubSettings(process.env);
    }
    return await (await ACTIONS[name]()).run(rest);
  } catch (error) {
    const known = asUserError(error);
    if (!known) throw error;
    printError(known.sentence);
    return known instanceof UsageError ? 2 : 1;
  }
}

// Not awaited here: the bundle of `actions/serve/bundle-commands.ts` consists of scripts, which cannot.
if (import.meta.main)
  void main(process.argv.slice(2)).then((code) => {
    process.exitCode = code;
  });
