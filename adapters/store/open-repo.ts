import { describer } from './github/describe.ts';
import type { GitHubRepo } from './github/repo.ts';
import { createGitHubRepo } from './github.ts';
import { githubSettings } from './github-settings.ts';
import type { StoreParts } from './open.ts';

/**
 * Returns the repository on GitHub, for what only GitHub has (pull requests, comments, labels), or undefined when
 * the environment names none.
 * @throws StoreError `bad-settings`, `bad-key`
 */
export function openGitHubRepo(
  { association, routines }: Pick<StoreParts, 'association' | 'routines'>,
  env: NodeJS.ProcessEnv,
): GitHubRepo | undefined {
  const github = githubSettings(env);
  return github && createGitHubRepo({ ...github, describe: describer(association, routines) });
}
