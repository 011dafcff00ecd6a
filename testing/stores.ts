// Loaded before the tests start: it takes a second.
import 'octokit';
import type { PullText } from '../adapters/store/github/repo.ts';
import { openGitHubStore } from '../adapters/store/github.ts';
import { openLocalStore } from '../adapters/store/local.ts';
import type { Store } from '../adapters/store/store.ts';
import { startGitHub } from './github/github.ts';
import { fsck, git, workspace } from './local-store.ts';

/** A repository that a store can be opened on, with native git to inspect it from outside. */
export interface StoreFixture {
  /** Opens a new store on the same repository, as another process would. */
  open(): Promise<Store>;
  git(...args: string[]): Promise<string>;
  /** How many times to repeat a test whose outcome depends on which call comes first. */
  rounds: number;
  /** What is wrong with the repository, or with the requests that GitHub got; empty when all is well. */
  faults(): Promise<unknown[]>;
  remove(): Promise<void>;
}

export async function localFixture(): Promise<StoreFixture> {
  const space = workspace();
  return {
    open: () => openLocalStore(space.dir, { seed: space.seed, now: () => new Date('2026-11-21T10:00:00Z') }),
    git: async (...args) => git(space.dir, ...args),
    rounds: 10,
    faults: async () => [fsck(space.dir)].filter(Boolean),
    remove: async () => space.remove(),
  };
}

/** The seed of a small association, by its paths on GitHub. */
const SEED = {
  'cases/association.yaml': 'namn: Exempelbygdens samordningsförbund\n',
  'cases/routines/exempel.md': '# Rutin\n',
  'cases/2026/11/EX-2026-0000OLD1.yaml': 'id: EX-2026-0000OLD1\n',
};

/** Texts of a pull request that are made without an association. */
export const plainPullText = (id: string): PullText => ({
  title: id,
  body: '',
  comment: '<!-- skav:arende -->',
  labels: ['ärende'],
  reviewers: [],
  teams: [],
});

export async function githubFixture() {
  const github = await startGitHub();
  const repo = await github.createRepository('forbund/arenden', SEED);
  const app = github.createApp('skav', { contents: 'write', pull_requests: 'write', metadata: 'read' });
  github.limits.contentPerMinute = Number.POSITIVE_INFINITY;
  const options = {
    repo: 'forbund/arenden',
    api: github.url,
    credentials: { app: String(app.id), key: app.privateKey, installation: app.installationId },
    shouldRetry: false,
    timeout: 30_000,
    describe: plainPullText,
  };
  return {
    github,
    repo,
    app,
    options,
    open: async () => openGitHubStore(options),
    git: (...args: string[]) => repo.git(...args),
    rounds: 2,
    faults: async () => [
      ...github.findings,
      ...[await repo.git('fsck', '--strict', '--no-dangling', '--no-progress')].filter(Boolean),
    ],
    remove: () => github.close(),
  } satisfies StoreFixture & Record<string, unknown>;
}
