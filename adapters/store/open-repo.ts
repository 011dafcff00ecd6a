import { describer } from './github/describe.ts';
import type { Hub } from './github/repo.ts';
import { hubOf } from './github.ts';
import type { StoreParts } from './open.ts';
import { githubSettings } from './settings.ts';

/** The repository on GitHub itself, for what only GitHub has: pull requests, comments, labels. */
export function openHub(
  { association, routines }: Pick<StoreParts, 'association' | 'routines'>,
  env: NodeJS.ProcessEnv,
): Hub | undefined {
  const github = githubSettings(env);
  return github && hubOf({ ...github, describe: describer(association, routines) });
}
