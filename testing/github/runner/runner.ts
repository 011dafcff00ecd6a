import type { Host } from '../../web-host.ts';
import type { GitHub } from '../github.ts';
import type { Repository } from '../repository.ts';
import { ACTIONS_APP } from '../rulesets.ts';
import type { WebhookEvent } from '../stand-in.ts';
import { startDeployment } from './deployment.ts';
import { interpolate } from './expressions.ts';
import {
  contextsOf,
  type JobContext,
  type JobEnvironment,
  type JobRun,
  runJob as onMachine,
  type RunJob,
} from './job.ts';
import { Queues } from './queue.ts';
import { isTriggered } from './triggers.ts';
import type { Concurrency, WorkflowFile } from './workflow.ts';
import { readWorkflows } from './workflow-files.ts';

interface Setup {
  vars?: Record<string, string>;
  environments?: Record<string, JobEnvironment>;
  /** How a job is run: on a separate machine, unless `runJobHere` is given. */
  runJob?: RunJob;
  /** Where pages are handed over. */
  host?: Host;
}

/** How long and how often a run can be started again. */
const MAX_RERUN_AGE = 30 * 86_400_000;
const MAX_RERUNS = 50;
/** Events that start workflows even when a job's own token caused them. */
const DISPATCHES = ['workflow_dispatch', 'repository_dispatch'];

/**
 * Runs a repository's own workflow files for the events of the stand-in. They are read from the ref that GitHub would
 * read them from, by GitHub's own parser and expressions, and run in real bash on a real checkout.
 */
export class Runner {
  readonly #github: GitHub;
  readonly #setup: Required<Omit<Setup, 'host'>> & Pick<Setup, 'host'>;
  readonly #queues = new Queues();
  readonly #done: JobRun[] = [];
  readonly #working = new Set<Promise<void>>();
  /** How each job's run is started again. */
  readonly #again = new WeakMap<JobRun, () => void>();
  #stop: (() => void) | undefined;

  constructor(github: GitHub, { vars = {}, environments = {}, runJob = onMachine, host }: Setup = {}) {
    this.#github = github;
    this.#setup = { vars, environments, runJob, ...(host ? { host } : {}) };
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
    this.#track(this.#react(event));
  }

  /**
   * Starts the run of a job again, as *Re-run all jobs* does: with the same event, commit, workflow file and actor, and one
   * attempt more. It can be done for 30 days, 50 times.
   * https://docs.github.com/actions/how-tos/manage-workflow-runs/re-run-workflows-and-jobs
   * @throws Error when the job is not one of this runner's, or its run is too old
   */
  rerun(job: JobRun): void {
    const again = this.#again.get(job);
    if (!again) throw new Error(`${job.workflow} cannot be started again`);
    again();
  }

  #track(work: Promise<void>): void {
    const tracked = work.finally(() => this.#working.delete(tracked));
    this.#working.add(tracked);
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
    // Reviews and their comments run on the merge ref too:
    // https://docs.github.com/actions/reference/workflows-and-actions/events-that-trigger-workflows#pull_request_review
    const isPull = name.startsWith('pull_request');
    const source = isPull ? ref : name === 'push' ? sha : repo.defaultBranch;
    const at = (await repo.commitOf(source)) ?? (await repo.commitOf(repo.defaultBranch));
    if (at === undefined) return;
    // A dispatch names one workflow, and only that one runs.
    const named =
      name === 'workflow_dispatch' ? (event.payload as { workflow?: string }).workflow : undefined;
    await Promise.all(
      [...(await readWorkflows(repo, at))].map(async ([path, file]) => {
        if (named !== undefined && path !== named) return;
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

  async #runWorkflow(
    event: WebhookEvent,
    path: string,
    file: WorkflowFile,
    run = { id: this.#github.nextId(), attempt: 1, began: this.#github.now() },
  ): Promise<void> {
    const again = () => {
      if (this.#github.now() - run.began > MAX_RERUN_AGE || run.attempt > MAX_RERUNS)
        throw new Error('This workflow run cannot be started again');
      this.#track(this.#runWorkflow(event, path, file, { ...run, attempt: run.attempt + 1 }));
    };
    const jobs = Object.entries(file.jobs).map(
      ([id, job]): JobContext => ({
        github: this.#github,
        event,
        file,
        id,
        job,
        run,
        ...this.#setup,
      }),
    );
    const [first] = jobs;
    if (!first) return;
    const passed = await this.#pass(first, file.concurrency, async (signal) => {
      await Promise.all(jobs.map((context) => this.#runJob(context, path, signal, again)));
    });
    if (passed === 'cancelled') this.#cancelled(first);
  }

  async #runJob(context: JobContext, path: string, signal: AbortSignal, again: () => void): Promise<void> {
    const { github, event, file, job } = context;
    const passed = await this.#pass(context, job.concurrency, async (own) => {
      const finish = startDeployment(context);
      const run = await this.#setup.runJob(context, AbortSignal.any([signal, own]));
      finish(run);
      this.#again.set(run, again);
      if (run.conclusion !== 'cancelled') this.#done.push(run);
      const { conclusion, log } = run;
      if (event.name === 'pull_request')
        event.repo.checks.push({
          sha: event.sha,
          context: job.name ?? context.id,
          app: ACTIONS_APP,
          conclusion,
        });
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
