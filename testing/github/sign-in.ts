import type { GitHubSignInSettings } from '../../adapters/github-sign-in/settings.ts';
import { type GitHub, startGitHub } from './github.ts';
import type { App } from './tokens.ts';

/** What the App of the workspace may do: docs/installera.md. */
export const WORK_APP = { contents: 'write', pull_requests: 'write', metadata: 'read' } as const;

/** How people sign in to a service at `site` with an App at a stand-in. */
export function signInSettings(github: GitHub, app: App, site: string): GitHubSignInSettings {
  app.callbacks.push(`${site}/arbete/in/github/svar`);
  const { clientId, clientSecret } = app;
  return { repo: 'forbund/arenden', api: github.url, web: github.url, clientId, clientSecret, site };
}

/** Starts a stand-in with a repository, in which `omar-exempel` of the example association may write. */
export async function startSignInGitHub(now?: () => number) {
  const github = await startGitHub(now);
  const repo = await github.createRepository('forbund/arenden', { 'README.md': 'hej\n' });
  repo.collaborators.set('omar-exempel', 'write');
  return { github, repo, app: github.createApp('arbetsyta', WORK_APP) };
}
