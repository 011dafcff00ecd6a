import { join } from 'node:path';
import type { Routine } from '../../core/routine/routine.ts';
import type { Association } from '../../schemas/types.ts';
import { githubSettings } from './github-settings.ts';
import { openLocalStore } from './local.ts';
import type { Store } from './store.ts';

export interface StoreParts {
  /** The association's folder: what a local store begins with. */
  cases: string;
  /** The folder of a local store. */
  data: string;
  association: Association;
  routines: Record<string, Routine>;
  /** Milliseconds since 1970. */
  now: () => number;
}

/** The store that the environment names: on GitHub when SKAV_GITHUB_REPO is set, else on this machine. */
export async function openStore(parts: StoreParts, env: NodeJS.ProcessEnv): Promise<Store> {
  const github = githubSettings(env);
  const { cases, data, now } = parts;
  if (!github) return openLocalStore(join(data, 'cases.git'), { seed: cases, now: () => new Date(now()) });
  const { describer } = await import('./github/describe.ts');
  const { openGitHubStore } = await import('./github.ts');
  // By what the parts hold at the time: the settings of a running service change.
  const describe: ReturnType<typeof describer> = (id, text) =>
    describer(parts.association, parts.routines)(id, text);
  return openGitHubStore({ ...github, describe, now });
}
