import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { isPublishVerb, publish } from '../../../actions/publish/command.ts';
import { verbOf } from '../../../actions/workflows/command.ts';
import { openWorkflowContext } from '../../../actions/workflows/context.ts';
import { markSeen } from '../../../actions/workflows/seen.ts';
import { UserError } from '../../../core/user-error.ts';
import type { Repository } from '../repository.ts';
import { FOLDER_MODE, parseTree } from '../tree.ts';
import { type Contexts, interpolate, isMet, type JobStatus } from './expressions.ts';
import {
  contextsOf,
  environmentRefusal,
  filled,
  type JobContext,
  type JobRun,
  permissionsOf,
} from './job.ts';
import type { WorkflowStep } from './workflow.ts';

const LINK_MODE = '120000';
/** Jobs share this process's console, so one runs at a time. */
let last: Promise<unknown> = Promise.resolve();

/**
 * Runs a job's commands in this process instead of on a machine: a hundred times faster, with the same token, the same
 * event and the same checkout of main's `cases/`, but with the code of this project, and without octokit's pauses. The
 * stand-in for Netlify builds the pages and takes them. Other steps that are not commands of ours do nothing.
 */
export function runJobHere(context: JobContext): Promise<JobRun> {
  const mine = last.then(() => runNow(context));
  last = mine.catch(() => {});
  return mine;
}

async function runNow(context: JobContext): Promise<JobRun> {
  const { github, event, file, id, job, host, run: attempt } = context;
  const permissions = permissionsOf(context);
  const base = { workflow: file.name ?? '', job: id, event: event.name, log: '', summary: '', permissions };
  const contexts = contextsOf(context);
  if (!isMet(job.if, contexts, 'success')) return { ...base, conclusion: 'skipped' };
  const refusal = environmentRefusal(context);
  if (refusal) return { ...base, conclusion: 'failure', log: refusal };
  const root = mkdtempSync(join(tmpdir(), 'skav-here-'));
  const lines: string[] = [];
  const { log, error } = console;
  try {
    await checkOut(context, root);
    writeFileSync(join(root, 'event.json'), JSON.stringify(event.payload));
    const token = github.jobToken(permissions);
    (contexts['github'] as Record<string, unknown>)['token'] = token;
    (contexts['secrets'] as Record<string, unknown>)['GITHUB_TOKEN'] = token;
    const env = {
      GITHUB_REPOSITORY: event.repo.fullName,
      GITHUB_API_URL: github.url,
      GITHUB_SERVER_URL: github.url,
      GITHUB_EVENT_NAME: event.name,
      GITHUB_RUN_ID: String(attempt.id),
      GITHUB_RUN_ATTEMPT: String(attempt.attempt),
      GITHUB_EVENT_PATH: join(root, 'event.json'),
      GITHUB_STEP_SUMMARY: join(root, 'summary.md'),
      SKAV_CASES: join(root, 'cases'),
      ...(host ? { NETLIFY_API_URL: host.url } : {}),
    };
    console.log = (text) => void lines.push(String(text));
    console.error = console.log;
    let status: JobStatus = 'success';
    for (const step of job.steps ?? []) {
      if (!isMet(step.if, contexts, status)) continue;
      const own = { ...env, ...filled(job.env, contexts), ...filled(step.env, contexts) };
      if (!(await isDone(() => runStep(step, own, root, context, contexts)))) status = 'failure';
    }
    return { ...base, conclusion: status, log: lines.join('\n') };
  } catch (thrown) {
    return { ...base, conclusion: 'failure', log: [...lines, String(thrown)].join('\n') };
  } finally {
    Object.assign(console, { log, error });
    rmSync(root, { recursive: true, force: true });
  }
}

/** Whether a step succeeded. An error that a person can fix is printed as `skav` prints it. */
async function isDone(work: () => Promise<boolean>): Promise<boolean> {
  try {
    return await work();
  } catch (error) {
    console.error(error instanceof UserError ? error.sentence : String(error));
    return false;
  }
}

/** Runs one step. Resolves to false when it failed. */
async function runStep(
  step: WorkflowStep,
  env: NodeJS.ProcessEnv,
  root: string,
  context: JobContext,
  contexts: Contexts,
): Promise<boolean> {
  const { github, host } = context;
  const setOutputs = (outputs: object) => {
    if (step.id !== undefined) (contexts['steps'] as Record<string, unknown>)[step.id] = { outputs };
  };
  if (step.uses?.startsWith('actions/create-github-app-token@')) {
    const token = writerToken(context, filled(step.with, contexts));
    if (token !== undefined) setOutputs({ token });
    return token !== undefined;
  }
  const command = interpolate(step.run ?? '', contexts);
  if (command === 'node actions/workflows/seen.ts') await markSeen(env);
  if (command === 'npm run build') host?.build(root, env);
  if (/^\S+\/netlify deploy --prod /.test(command)) console.log(host?.deploy(root, env));
  const [, action, name = 'pages'] =
    /^node actions\/skav\.ts (github|publish)(?: (\w+))?$/.exec(command) ?? [];
  if (action === 'publish' && isPublishVerb(name)) {
    const output = join(root, 'output');
    const code = await publish(name, root, { ...env, GITHUB_OUTPUT: output }, github.now);
    if (existsSync(output))
      setOutputs(
        Object.fromEntries(
          readFileSync(output, 'utf8')
            .trim()
            .split('\n')
            .map((line) => line.split('=')),
        ),
      );
    return code === 0;
  }
  const verb = action === 'github' ? verbOf(name) : undefined;
  if (!verb) return true;
  return (await verb.load())(await openWorkflowContext(env, { shouldRetry: false }), root, github.now());
}

/** A token of the App that a step names, where the job has its key. */
function writerToken({ github }: JobContext, inputs: Record<string, string>): string | undefined {
  const app = github.tokens.appOf(inputs['client-id'] ?? '');
  if (!app || !inputs['private-key']) return undefined;
  const asked = Object.entries(inputs).flatMap(([name, level]) =>
    name.startsWith('permission-')
      ? [[name.slice('permission-'.length).replaceAll('-', '_'), level as 'read' | 'write']]
      : [],
  );
  return github.tokens.createInstallationToken(app, Object.fromEntries(asked), github.now()).value;
}

/**
 * Puts `cases/` in the folder, from main, or from the event's commit if the job's checkout names no ref; and a
 * repository with main and the branches of the cases, as a whole checkout has them. Written by hand: a clone
 * takes four processes, each of which costs 20 ms.
 */
async function checkOut({ event: { repo, sha }, job }: JobContext, root: string): Promise<void> {
  const step = job.steps?.find(({ uses }) => uses?.startsWith('actions/checkout@'));
  const heads = repo.heads();
  const main = heads.get('main');
  if (main === undefined) throw new Error('there is no main to check out');
  const remote = [...heads].map(([name, commit]) => `${commit} refs/remotes/origin/${name}\n`);
  for (const folder of ['objects/info', 'refs/heads'])
    mkdirSync(join(root, '.git', folder), { recursive: true });
  for (const [path, text] of [
    ['HEAD', 'ref: refs/heads/main\n'],
    ['config', `[core]\n\trepositoryformatversion = 0\n[remote "origin"]\n\turl = ${repo.dir}\n`],
    ['objects/info/alternates', `${join(repo.dir, 'objects')}\n`],
    ['packed-refs', remote.join('')],
    ['refs/heads/main', `${main}\n`],
  ] as const)
    writeFileSync(join(root, '.git', path), text);
  const commit = step?.with?.['ref'] === 'main' ? main : sha;
  const cases = await repo.objects.read(`${commit}:cases`);
  if (cases?.type !== 'tree') throw new Error(`there are no cases in ${commit}`);
  await writeOut(repo, cases.bytes, join(root, 'cases'));
}

/** Writes the files of a tree to a new folder. */
async function writeOut(repo: Repository, tree: Buffer, folder: string): Promise<void> {
  mkdirSync(folder);
  for (const { mode, name, oid } of parseTree(tree)) {
    const path = join(folder, name);
    const bytes = (await repo.objects.read(oid))?.bytes;
    if (!bytes) throw new Error(`${path} is not in the repository`);
    if (mode === FOLDER_MODE) await writeOut(repo, bytes, path);
    else if (mode === LINK_MODE) symlinkSync(bytes, path);
    else writeFileSync(path, bytes);
  }
}
