import type { Octokit } from 'octokit';
import { afterEach, beforeEach, expect } from 'vitest';
import { connectGitHub } from '../../adapters/store/github/client.ts';
import { type GitHub, startGitHub } from './github.ts';
import type { Repository } from './repository.ts';

export const at = { owner: 'forbund', repo: 'arenden' };
/** The file that `branch` writes. */
export const FILE = 'cases/2026/11/EX-2026-A.yaml';

/** The stand-in of the current test, its repository, and a client of the App `skav-intag`. */
export let github: GitHub;
export let repo: Repository;
export let app: Octokit;

/** Starts a stand-in before each test of a file and closes it after. */
export function useStandIn(): void {
  beforeEach(async () => {
    github = await startGitHub();
    repo = await github.createRepository('forbund/arenden', { 'README.md': 'hej\n' });
    const { id, privateKey } = github.createApp('skav-intag', {
      contents: 'write',
      pull_requests: 'write',
      metadata: 'read',
    });
    app = await connectGitHub(
      {
        api: github.url,
        credentials: { app: String(id), key: privateKey },
        shouldRetry: false,
        timeout: 30_000,
      },
      at,
    );
  });
  afterEach(() => github.close());
}

/** Expects that the stand-in has found nothing wrong with any call. */
export const expectNoFindings = () => expect(github.findings).toEqual([]);
/** Makes a client that sends a token. */
export const connect = (token: string) =>
  connectGitHub({ api: github.url, credentials: { token }, shouldRetry: false, timeout: 30_000 }, at);
/** Resolves to the status of an answer, also when it is an error. */
export const statusOf = (call: Promise<{ status: number }>): Promise<number> =>
  call.then(
    ({ status }) => status,
    (error: { status: number }) => error.status,
  );

/** Creates a branch from main, with one file written by REST. Returns its commit. */
export async function createBranch(name: string, text = 'id: EX-2026-A\n', client = app): Promise<string> {
  const main = (await client.rest.repos.getBranch({ ...at, branch: 'main' })).data.commit;
  const entry = { path: FILE, mode: '100644', type: 'blob', content: text } as const;
  const tree = await client.rest.git.createTree({ ...at, base_tree: main.commit.tree.sha, tree: [entry] });
  const parents = [main.sha];
  const commit = await client.rest.git.createCommit({ ...at, message: 'm', tree: tree.data.sha, parents });
  await client.rest.git.createRef({ ...at, ref: `refs/heads/${name}`, sha: commit.data.sha });
  return commit.data.sha;
}

/** Opens a pull request from a branch to main. */
export const openTestPull = (head: string, client = app) =>
  client.rest.pulls.create({ ...at, title: 'Ärende', head, base: 'main', body: 'x' });
