// Loaded before the tests start: it takes a second.
import 'octokit';
import { randomBytes } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { openService } from '../actions/open-service.ts';
import { type Service, serviceOf } from '../actions/service.ts';
import { directoryBlobStore } from '../adapters/blobs/directory.ts';
import { describer } from '../adapters/store/github/describe.ts';
import type { GitHubRepo } from '../adapters/store/github/repo.ts';
import { createGitHubRepo, openGitHubStore } from '../adapters/store/github.ts';
import { type GitHub, startGitHub } from './github/github.ts';
import type { Repository } from './github/repository.ts';
import type { App } from './github/tokens.ts';
import { associationFolder, NOON, temporaryFolder } from './service.ts';

/** An association that runs on GitHub: its repository, the form's App, and services that send reports there. */
export interface GitHubSite {
  github: GitHub;
  repo: Repository;
  app: App & { privateKey: string };
  /** The environment variables of a web function. */
  env: NodeJS.ProcessEnv;
  githubRepo: GitHubRepo;
  /** Opens a service with its own outbox; `timeout` is for one call to GitHub, in milliseconds. */
  open: (timeout?: number) => Promise<Service>;
}

/**
 * Starts a GitHub with an association on it, at noon on 22 November 2026. Close `github` when the test ends.
 * `change` may alter the text of `association.yaml`.
 */
export async function startGitHubSite(
  change: (text: string) => string = (text) => text,
): Promise<GitHubSite> {
  const github = await startGitHub();
  const files = { 'cases/association.yaml': 'se arkivet\n' };
  const repo = await github.createRepository('forbund/arenden', files);
  const app = github.createApp('skav', { contents: 'write', pull_requests: 'write', metadata: 'read' });
  github.limits.contentPerMinute = Number.POSITIVE_INFINITY;
  github.limits.contentPerHour = Number.POSITIVE_INFINITY;
  const cases = associationFolder();
  const settings = join(cases, 'association.yaml');
  writeFileSync(settings, change(readFileSync(settings, 'utf8')));
  const env = {
    SKAV_GITHUB_REPO: repo.fullName,
    SKAV_GITHUB_API: github.url,
    SKAV_GITHUB_APP: String(app.id),
    SKAV_GITHUB_KEY: Buffer.from(app.privateKey).toString('base64'),
    SKAV_GITHUB_INSTALLATION: String(app.installationId),
  };
  const first = await openService(cases, join(temporaryFolder(), 'data'), () => NOON, env);
  const options = {
    repo: repo.fullName,
    api: github.url,
    credentials: { app: String(app.id), key: app.privateKey, installation: app.installationId },
    shouldRetry: false,
    describe: describer(first.association, first.routines),
    now: () => NOON,
  };
  const open = async (timeout = 30_000) =>
    serviceOf(first, {
      ...first,
      blobs: directoryBlobStore(join(temporaryFolder(), 'data')),
      secret: randomBytes(32),
      store: openGitHubStore({ ...options, timeout }),
    });
  return { github, repo, app, env, githubRepo: createGitHubRepo({ ...options, timeout: 30_000 }), open };
}
