import { join } from 'node:path';
import { type Client, connectGitHub } from '../../../adapters/store/github/client.ts';
import { type GitHub, startGitHub } from '../github.ts';
import type { Repository } from '../repository.ts';
import type { App } from '../tokens.ts';
import type { TreeItem } from '../tree.ts';
import type { JobRun } from './job.ts';
import { Runner } from './runner.ts';

const PROJECT = join(import.meta.dirname, '../../..');
const at = { owner: 'forbund', repo: 'arenden' };
/** What an association's repository contains, apart from tests and cases. */
const FILES = [
  '.github',
  'actions',
  'adapters',
  'views',
  'core',
  'schemas',
  'cases',
  'docs',
  'package.json',
  'package-lock.json',
];
const EXCLUDED = [
  ':!cases/20*',
  ':!*.test.ts',
  ':!*/testdata/*',
  ':!docs/*.png',
  // It builds the site and deploys it to a host, which cannot be simulated here. `actions/publish` has its own tests.
  ':!.github/workflows/publish.yml',
];

/** A GitHub that runs workflows, with an association's repository, its two Apps and its people. */
export interface World {
  github: GitHub;
  repo: Repository;
  runner: Runner;
  intake: App & { privateKey: string };
  at: typeof at;
  /** Makes a client of a person: `koordinator` may write, `lasare` may read, `forbund` is the owner. */
  clientOf: (login: string) => Promise<Client>;
  /** Makes a client of the form's App; its token is valid for an hour. */
  formClient: () => Promise<Client>;
  /**
   * Commits files to a branch, which is created from main if it is missing; `undefined` removes a file. Emits no event.
   * Returns the commit.
   */
  push: (branch: string, files: Record<string, string | undefined>) => Promise<string>;
  /** Moves the clock to nine in the morning of a day, `YYYY-MM-DD`. */
  setDay: (day: string) => void;
  /** Waits until no job runs, and returns those that have ended: see `Runner.settle`. */
  settle: () => Promise<JobRun[]>;
}

/**
 * Makes a world, at nine in the morning of a day. Close its GitHub when the test ends.
 * @param change functions that alter the text of the project's files, by path
 */
export async function startWorld(
  day = '2026-11-22',
  change: Record<string, (text: string) => string> = {},
): Promise<World> {
  let now = Date.parse(`${day}T09:00:00+01:00`);
  const started = Date.now();
  const github = await startGitHub(() => now + (Date.now() - started));
  const repo = await github.createRepository('forbund/arenden');
  await putProject(github, repo, change);
  repo.collaborators.set('koordinator', 'write').set('lasare', 'read');
  const intake = github.createApp('skav-intag', {
    contents: 'write',
    pull_requests: 'write',
    metadata: 'read',
  });
  const writer = github.createApp('skav-skrivare', {
    contents: 'write',
    pull_requests: 'write',
    metadata: 'read',
  });
  const runner = new Runner(github, {
    environments: {
      skrivare: {
        branch: 'main',
        secrets: { SKRIVARE_KEY: writer.privateKey },
        vars: { SKRIVARE_APP_ID: String(writer.id) },
      },
    },
  });
  const open = (token: string) =>
    connectGitHub({ api: github.url, credentials: { token }, shouldRetry: false, timeout: 30_000 }, at);
  return {
    github,
    repo,
    runner,
    intake,
    at,
    clientOf: (login) => open(github.userToken(login)),
    formClient: () => open(github.tokens.createInstallationToken(intake, undefined, github.now()).value),
    push: (branch, files) => pushFiles(github, repo, branch, files),
    setDay: (other) => {
      now = Date.parse(`${other}T09:00:00+01:00`);
    },
    settle: () => runner.settle(),
  };
}

async function putProject(
  github: GitHub,
  repo: Repository,
  change: Record<string, (text: string) => string>,
) {
  await repo.git('--work-tree', PROJECT, '-C', PROJECT, 'add', '--', ...FILES, ...EXCLUDED);
  const project = await repo.git('write-tree');
  const items: TreeItem[] = [];
  for (const [path, alter] of Object.entries(change))
    items.push({ path, mode: '100644', content: alter(`${await repo.git('show', `${project}:${path}`)}\n`) });
  const tree = items.length === 0 ? project : await repo.writeTree(project, items);
  const author = { name: 'forbund', email: 'forbund@users.noreply.test', date: github.time() };
  await repo.git('update-ref', 'refs/heads/main', await repo.writeCommit(tree, [], 'Begin', author));
}

async function pushFiles(
  github: GitHub,
  repo: Repository,
  branch: string,
  files: Record<string, string | undefined>,
): Promise<string> {
  const parent =
    (await repo.commitOf(`refs/heads/${branch}`)) ?? (await repo.commitOf('refs/heads/main')) ?? '';
  const items = Object.entries(files).map(
    ([path, content]): TreeItem =>
      content === undefined ? { path, sha: null } : { path, mode: '100644', content },
  );
  const tree = await repo.writeTree(parent, items);
  const author = { name: 'koordinator', email: 'koordinator@users.noreply.test', date: github.time() };
  const commit = await repo.writeCommit(tree, [parent], 'Ändra', author);
  await repo.git('update-ref', `refs/heads/${branch}`, commit);
  return commit;
}

/** The logs and summaries of all jobs, as one text. */
export const printed = (runs: readonly JobRun[]): string =>
  runs.map(({ log, summary }) => log + summary).join('\n');
