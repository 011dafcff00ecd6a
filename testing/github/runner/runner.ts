import { parse } from 'yaml';
import type { GitHub } from '../github.ts';
import type { Repository } from '../repository.ts';
import type { WebhookEvent } from '../stand-in.ts';
import { interpolate } from './expressions.ts';
import { contextsOf, type JobContext, type JobEnvironment, type JobRun, runJob } from './job.ts';
import { parseFaults } from './parser.ts';
import { Queues } from './queue.ts';
import { isTriggered } from './triggers.ts';
import type { Concurrency, WorkflowFile } from './workflow.ts';

interface Setup {
  vars?: Record<string, string>;
  environments?: Record<string, JobEnvironment>;
}

/** Events that start workflows even when a job's own token caused them. */
const DISPATCHES = ['workflow_dispatch', 'repository_dispatch'];

/**
 * Runs a repository's own workflow files for the events of the stand-in. They are read from the ref that GitHub would
 * read them from, by GitHub's own parser and expressions, and run in real bash on a real checkout.
 */
export class Runner {
  readonly #github: GitHub;
  readonly #setup: Required<Setup>;
  readonly #queues = new Queues();
  readonly #done: JobRun[] = [];
  readonly #working = new Set<Promise<void>>();
  #stop: (() => void) | undefined;

  constructor(github: GitHub, { vars = {}, environments = {} }: Setup = {}) {
    this.#github = github;
    this.#setup = { vars, environments };
    this.resume();
  }

  /** Ignores events until `resume`: they are lost. */
  stop(): void {
    this.#stop?.();
    this.#stop = undefined;
  }

  resume(): void {
    this.#stop ??= this.#github.on((event) => this.start(event));
  }

  /** Starts the workflows that an event triggers. `settle` waits for them. */
  start(event: WebhookEvent): void {
    const work = this.#react(event).finally(() => this.#working.delete(work));
    this.#working.add(work);
  }

  /** Starts the scheduled workflows as GitHub does: on the default branch, with the repository's owner as actor. */
  async schedule(repo: Repository): Promise<void> {
    const ref = `refs/heads/${repo.defaultBranch}`;
    const sha = (await repo.commitOf(ref)) ?? '';
    this.start({
      name: 'schedule',
      action: undefined,
      payload: {},
      actor: repo.owner,
      byJob: false,
      ref,
      sha,
      repo,
    });
  }

  /** Waits until no job runs or has started another. Returns the jobs that have ended since the last call. */
  async settle(): Promise<JobRun[]> {
    for (let quiet = 0; quiet < 3; quiet++) {
      await new Promise((resolve) => setTimeout(resolve, 15));
      if (this.#working.size === 0) continue;
      quiet = -1;
      await Promise.all(this.#working);
    }
    return this.#done.splice(0);
  }

  async #react(event: WebhookEvent): Promise<void> {
    const { name, action, repo, byJob, ref, sha } = event;
    const isPull = name === 'pull_request';
    const source = isPull ? ref : name === 'push' ? sha : repo.defaultBranch;
    const at = (await repo.commitOf(source)) ?? (await repo.commitOf(repo.defaultBranch));
    if (at === undefined) return;
    const listed = await repo.tryGit('ls-tree', '-r', '--name-only', at, '.github/workflows/');
    const paths = (listed ?? '').split('\n').filter((path) => /\.ya?ml$/.test(path));
    await Promise.all(
      paths.map(async (path) => {
        const content = await repo.git('show', `${at}:${path}`);
        const faults = parseFaults(path, content);
        if (faults.length > 0) throw new Error(`${path}: ${faults.join('; ')}`);
        const file = parse(content) as WorkflowFile;
        const triggered = await isTriggered(file, {
          name,
          action,
          branch: isPull ? baseOf(event) : ref.replace('refs/heads/', ''),
          changed: () => changedFiles(event),
        });
        if (!triggered) return;
        if (byJob && !DISPATCHES.includes(name)) return this.#withhold(event, file);
        const run = {
          ...event,
          ...(isPull || name === 'push' ? {} : { ref: `refs/heads/${repo.defaultBranch}`, sha: at }),
        };
        await this.#runWorkflow(run, path, file);
      }),
    );
  }

  /** Events by a job's own token start no run; since 2026 a pull request's run waits for a person's approval. */
  #withhold({ name, action }: WebhookEvent, file: WorkflowFile): void {
    if (name !== 'pull_request' || !['opened', 'synchronize', 'reopened'].includes(action ?? '')) return;
    const run = { workflow: file.name ?? '', job: '', event: name, log: '', summary: '', permissions: {} };
    this.#done.push({ ...run, conclusion: 'action_required' });
  }

  async #runWorkflow(event: WebhookEvent, path: string, file: WorkflowFile): Promise<void> {
    const jobs = Object.entries(file.jobs).map(
      ([id, job]): JobContext => ({
        github: this.#github,
        event,
        file,
        id,
        job,
        ...this.#setup,
      }),
    );
    const [first] = jobs;
    if (!first) return;
    const passed = await this.#pass(first, file.concurrency, async (signal) => {
      await Promise.all(jobs.map((context) => this.#runJob(context, path, signal)));
    });
    if (passed === 'cancelled') this.#cancelled(first);
  }

  async #runJob(context: JobContext, path: string, signal: AbortSignal): Promise<void> {
    const { github, event, file, job } = context;
    const passed = await this.#pass(context, job.concurrency, async (own) => {
      const run = await runJob(context, AbortSignal.any([signal, own]));
      if (run.conclusion !== 'cancelled') this.#done.push(run);
      const { conclusion, log } = run;
      github.recordRun(event.repo, {
        path,
        name: file.name ?? '',
        event: event.name,
        conclusion,
        logs: log,
      });
    });
    if (passed === 'cancelled') this.#cancelled(context);
  }

  #pass(
    context: JobContext,
    concurrency: Concurrency | undefined,
    work: (signal: AbortSignal) => Promise<void>,
  ) {
    const group = typeof concurrency === 'object' ? concurrency.group : concurrency;
    const name =
      group === undefined
        ? undefined
        : `${context.event.repo.fullName} ${interpolate(group, contextsOf(context))}`;
    return this.#queues.pass(name, concurrency, work);
  }

  #cancelled({ file, id, event }: JobContext): void {
    const run = {
      workflow: file.name ?? '',
      job: id,
      event: event.name,
      log: '',
      summary: '',
      permissions: {},
    };
    this.#done.push({ ...run, conclusion: 'cancelled' });
  }
}

interface Payload {
  pull_request?: { base: { ref: string; sha: string }; head: { sha: string } };
  before?: string;
  after?: string;
}

const baseOf = ({ payload }: WebhookEvent): string => (payload as Payload).pull_request?.base.ref ?? '';

async function changedFiles({ payload, repo }: WebhookEvent): Promise<string[]> {
  const { pull_request: pull, before, after } = payload as Payload;
  const range = pull ? `${pull.base.sha}...${pull.head.sha}` : `${before}..${after}`;
  return ((await repo.tryGit('diff', '--name-only', range)) ?? '').split('\n').filter(Boolean);
}
