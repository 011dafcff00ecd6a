import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { CODE_FOLDER, workflowApart } from '../../../actions/upgrade/apart.ts';
import { type Client, connectGitHub } from '../../../adapters/store/github/client.ts';
import type { Netlify } from '../../web-host.ts';
import { gitBytes } from '../git.ts';
import { type GitHub, startGitHub } from '../github.ts';
import type { Repository } from '../repository.ts';
import type { App } from '../tokens.ts';
import type { TreeItem } from '../tree.ts';
import type { JobEnvironment, JobRun, RunJob } from './job.ts';
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
/** Its routine is the only one, and it has released nothing: a checkout and a start take a fraction of the time. */
const EXCLUDED = [
  ':!cases/20*',
  ':!cases/releases',
  ':!cases/routines/[!h]*.md',
  ':!*.test.ts',
  ':!*/testdata/*',
  ':!docs/*.png',
];
/** They write to the host of the web pages, so they are only there with one. */
const HOSTED = ['.github/workflows/publish.yml', '.github/workflows/status.yml'];

/** The login of the form's App. */
export const INTAKE = 'skav-intag[bot]';

/** A GitHub that runs workflows, with an association's repository, its two Apps and its people. */
export interface World {
  github: GitHub;
  repo: Repository;
  runner: Runner;
  /** Secrets and variables of the jobs' environments. A test may change them. */
  environments: Record<string, JobEnvironment>;
  intake: App & { privateKey: string };
  writer: App;
  at: typeof at;
  /** Makes a client of a person: `koordinator` may write, `lasare` may read, `forbund` is the owner. */
  clientOf: (login: string) => Promise<Client>;
  /** Makes a client of whoever has a token. */
  clientWith: (token: string) => Promise<Client>;
  /** Makes a client of the form's App; its token is valid for an hour. */
  formClient: () => Promise<Client>;
  /**
   * Commits files to a branch, which is created from main if it is missing; `undefined` removes a file. Emits no event.
   * Returns the commit.
   * @param login its author: `koordinator`, or a bot, whose commits GitHub signs
   */
  push: (branch: string, files: Record<string, string | undefined>, login?: string) => Promise<string>;
  /** Moves the clock to nine in the morning of a day, `YYYY-MM-DD`, or to a moment in ISO 8601. */
  setDay: (day: string) => void;
  /** Waits until no job runs, and returns those that have ended: see `Runner.settle`. */
  settle: () => Promise<JobRun[]>;
}

/**
 * Makes a world, at nine in the morning of a day, or at a moment in ISO 8601. Close its GitHub when the test ends.
 * @param change functions that alter the text of the project's files, by path
 * @param runJob how a job is run: see `Runner`
 * @param options `isApart`: the code is in a separate repository, which the association's has as a submodule;
 * `netlify`: where pages are handed over
 */
export async function startWorld(
  day = '2026-11-22',
  change: Record<string, (text: string) => string> = {},
  runJob?: RunJob,
  { isApart = false, netlify }: { isApart?: boolean; netlify?: Netlify } = {},
): Promise<World> {
  let now = momentOf(day);
  const started = Date.now();
  const github = await startGitHub(() => now + (Date.now() - started));
  const repo = await github.createRepository('forbund/arenden');
  await putProject(github, repo, change, netlify ? [] : HOSTED);
  if (isApart) await moveCodeApart(github, repo);
  repo.collaborators.set('koordinator', 'write').set('lasare', 'read');
  const intake = github.createApp('skav-intag', {
    contents: 'write',
    pull_requests: 'write',
    actions: 'write',
    metadata: 'read',
  });
  const writer = github.createApp('skav-skrivare', {
    contents: 'write',
    pull_requests: 'write',
    metadata: 'read',
  });
  const environments: World['environments'] = {
    ...(netlify ? { webb: webEnvironment(netlify) } : {}),
    skrivare: {
      branch: 'main',
      secrets: { SKRIVARE_KEY: writer.privateKey },
      vars: { SKRIVARE_CLIENT_ID: writer.clientId },
    },
  };
  const runner = new Runner(github, {
    ...(runJob ? { runJob } : {}),
    ...(netlify ? { host: netlify } : {}),
    environments,
  });
  const open = (token: string) =>
    connectGitHub({ api: github.url, credentials: { token }, shouldRetry: false, timeout: 30_000 }, at);
  return {
    github,
    repo,
    runner,
    environments,
    intake,
    writer,
    at,
    clientWith: open,
    clientOf: (login) => open(github.userToken(login)),
    formClient: () => open(github.tokens.createInstallationToken(intake, undefined, github.now()).value),
    push: (branch, files, login) => pushFiles(github, repo, branch, files, login),
    setDay: (other) => {
      now = momentOf(other);
    },
    settle: () => runner.settle(),
  };
}

/** Milliseconds since 1970 of a moment in ISO 8601; of a day, nine in the morning. */
const momentOf = (day: string): number => Date.parse(day.includes('T') ? day : `${day}T09:00:00+01:00`);

/** The environment `webb`, as docs/installera.md says. */
const webEnvironment = ({ site, token }: Netlify): JobEnvironment => ({
  branch: 'main',
  secrets: { NETLIFY_AUTH_TOKEN: token },
  vars: { NETLIFY_SITE_ID: site, SKAV_SITE: 'https://avvikelse.forbundet.test' },
});

/** The project's files as a tree in a repository of its own, by what is left out. */
const projects = new Map<string, Promise<{ objects: string; tree: string }>>();

/** Adds the project's files to a repository that all worlds of this process borrow the objects of. */
async function addProject(excluded: readonly string[]): Promise<{ objects: string; tree: string }> {
  const dir = mkdtempSync(join(tmpdir(), 'skav-project-'));
  const git = async (...args: string[]) => (await gitBytes(dir, args)).toString('utf8').trim();
  await git('init', '-q', '--bare', dir);
  await git('--work-tree', PROJECT, '-C', PROJECT, 'add', '--', ...FILES, ...excluded);
  const tree = await git('write-tree');
  // A checkout is sent from a pack as it is; loose objects would be packed again for each.
  await git('-c', 'pack.window=0', '-c', 'pack.compression=1', 'repack', '-adq');
  return { objects: join(dir, 'objects'), tree };
}

async function putProject(
  github: GitHub,
  repo: Repository,
  change: Record<string, (text: string) => string>,
  without: readonly string[],
) {
  const key = without.join();
  const added = projects.get(key) ?? addProject([...EXCLUDED, ...without.map((path) => `:!${path}`)]);
  projects.set(key, added);
  const { objects, tree: project } = await added;
  writeFileSync(join(repo.dir, 'objects/info/alternates'), `${objects}\n`);
  const items: TreeItem[] = [];
  for (const [path, alter] of Object.entries(change))
    items.push({ path, mode: '100644', content: alter(await textIn(repo, `${project}:${path}`)) });
  const tree = items.length === 0 ? project : await repo.writeTree(project, items);
  const author = { name: 'forbund', email: 'forbund@users.noreply.test', date: github.time() };
  await repo.moveRef('refs/heads/main', repo.writeCommit(tree, [], 'Begin', author));
}

/** The text that `<tree>:<path>` names. @throws Error when there is none */
async function textIn(repo: Repository, name: string): Promise<string> {
  const object = await repo.objects.read(name);
  if (!object) throw new Error(`${name} is not in the repository`);
  return object.bytes.toString('utf8');
}

/** Leaves the cases in the repository with the workflows that `skav upgrade` writes, and puts the rest in another. */
async function moveCodeApart(github: GitHub, repo: Repository): Promise<void> {
  const author = { name: 'forbund', email: 'forbund@users.noreply.test', date: github.time() };
  const project = (await repo.commitOf('refs/heads/main')) ?? '';
  const paths = (await repo.git('ls-tree', '-r', '--name-only', project)).split('\n');
  const without = (unwanted: (path: string) => boolean): TreeItem[] =>
    paths.filter(unwanted).map((path) => ({ path, sha: null }));
  const code = await github.createRepository('samverkan/skav');
  await code.git('fetch', '-q', repo.dir, project);
  const codeTree = await code.writeTree(
    project,
    without((path) => path.startsWith('cases/')),
  );
  const commit = code.writeCommit(codeTree, [], 'Version', author);
  await code.moveRef('refs/heads/main', commit);
  const workflows = paths.filter((path) => path.startsWith('.github/workflows/'));
  const items: TreeItem[] = without((path) => !path.startsWith('cases/') && !workflows.includes(path));
  for (const path of workflows) {
    const content = workflowApart(await textIn(repo, `${project}:${path}`));
    items.push({ path, mode: '100644', content });
  }
  const url = `${github.url}/${code.fullName}.git`;
  items.push({
    path: '.gitmodules',
    mode: '100644',
    content: `[submodule "${CODE_FOLDER}"]\n\tpath = ${CODE_FOLDER}\n\turl = ${url}\n`,
  });
  items.push({ path: CODE_FOLDER, mode: '160000', sha: commit });
  const tree = await repo.writeTree(project, items);
  await repo.moveRef('refs/heads/main', repo.writeCommit(tree, [], 'Begin', author));
}

async function pushFiles(
  github: GitHub,
  repo: Repository,
  branch: string,
  files: Record<string, string | undefined>,
  login = 'koordinator',
): Promise<string> {
  const parent =
    (await repo.commitOf(`refs/heads/${branch}`)) ?? (await repo.commitOf('refs/heads/main')) ?? '';
  const items = Object.entries(files).map(
    ([path, content]): TreeItem =>
      content === undefined ? { path, sha: null } : { path, mode: '100644', content },
  );
  const tree = await repo.writeTree(parent, items);
  const author = { name: login, email: `${login}@users.noreply.test`, date: github.time() };
  const commit = repo.writeCommit(tree, [parent], 'Ändra', author);
  if (login.endsWith('[bot]')) github.markSigned(commit);
  await repo.moveRef(`refs/heads/${branch}`, commit);
  return commit;
}

/** The logs and summaries of all jobs, as one text. */
export const printed = (runs: readonly JobRun[]): string =>
  runs.map(({ log, summary }) => log + summary).join('\n');
