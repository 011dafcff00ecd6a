import { join } from 'node:path';
import type { GitHub } from '../github.ts';
import type { WebhookEvent } from '../stand-in.ts';
import type { TokenPermissions } from '../tokens.ts';
import { type Contexts, interpolate, isMet, type JobStatus } from './expressions.ts';
import { Machine, PROCESS_LIMIT } from './machine.ts';
import { runAction } from './uses.ts';
import type { Job, WorkflowFile, WorkflowPermissions, WorkflowStep } from './workflow.ts';

/** Secrets and variables of an environment, and the only branch whose jobs get them. */
export interface JobEnvironment {
  branch: string;
  secrets: Record<string, string>;
  vars?: Record<string, string>;
}

/** The outcome of a job. */
export interface JobRun {
  workflow: string;
  job: string;
  event: string;
  conclusion: 'success' | 'failure' | 'skipped' | 'cancelled' | 'action_required';
  log: string;
  summary: string;
  permissions: TokenPermissions;
}

export interface JobContext {
  github: GitHub;
  event: WebhookEvent;
  file: WorkflowFile;
  id: string;
  job: Job;
  vars: Record<string, string>;
  environments: Record<string, JobEnvironment>;
}

/** The contexts of a job's expressions. */
export function contextsOf({ github: { url }, event, file, job, vars, environments }: JobContext): Contexts {
  const { name, payload, actor, ref, sha, repo } = event;
  const environment = environments[job.environment ?? ''];
  return {
    github: {
      event: payload,
      event_name: name,
      actor,
      repository: repo.fullName,
      repository_owner: repo.owner,
      ref,
      sha,
      workflow: file.name ?? '',
      server_url: url,
      api_url: url,
    },
    vars: { ...vars, ...environment?.vars },
    secrets: { ...environment?.secrets },
    env: {},
    steps: {},
    needs: {},
    inputs: {},
    runner: { os: 'Linux' },
    job: { status: 'success' },
  };
}

/** Runs a job's steps on a separate machine, with a token that has exactly the job's permissions. */
export async function runJob(context: JobContext, signal: AbortSignal): Promise<JobRun> {
  const { github, event, file, id, job, environments } = context;
  const permissions = granted(job.permissions ?? file.permissions);
  const run: JobRun = {
    workflow: file.name ?? '',
    job: id,
    event: event.name,
    conclusion: 'success',
    log: '',
    summary: '',
    permissions,
  };
  const contexts = contextsOf(context);
  if (!isMet(job.if, contexts, 'success')) return { ...run, conclusion: 'skipped' };
  const environment = job.environment === undefined ? undefined : environments[job.environment];
  if (job.environment !== undefined && event.ref !== `refs/heads/${environment?.branch}`)
    return { ...run, conclusion: 'failure', log: 'Branch is not allowed to deploy to the environment\n' };
  const token = github.jobToken(permissions);
  (contexts['github'] as Record<string, unknown>)['token'] = token;
  (contexts['secrets'] as Record<string, unknown>)['GITHUB_TOKEN'] = token;
  const machine = new Machine(environmentOf(context), event.payload, signal);
  try {
    let status: JobStatus = 'success';
    for (const step of job.steps ?? []) {
      if (signal.aborted) break;
      if (!isMet(step.if, contexts, status)) continue;
      if (!(await runStep(step, context, contexts, machine, token))) status = 'failure';
    }
    const conclusion = signal.aborted ? 'cancelled' : status;
    return { ...run, conclusion, log: machine.log, summary: machine.summary };
  } finally {
    github.tokens.revoke(token);
    machine.discard();
  }
}

async function runStep(
  step: WorkflowStep,
  { github, event, job }: JobContext,
  contexts: Contexts,
  machine: Machine,
  token: string,
): Promise<boolean> {
  const filled = (values: Record<string, unknown> = {}) =>
    Object.fromEntries(
      Object.entries(values).map(([key, value]) => [key, interpolate(String(value), contexts)]),
    );
  if (step.run !== undefined)
    return machine.bash(
      interpolate(step.run, contexts),
      { ...filled(job.env), ...filled(step.env) },
      Math.min(PROCESS_LIMIT, (job['timeout-minutes'] ?? 360) * 60),
    );
  const { repo, name, ref, sha } = event;
  const outputs = await runAction(step.uses ?? '', filled(step.with), {
    machine,
    url: github.url,
    fullName: repo.fullName,
    token,
    ref: name === 'pull_request' ? ref : sha,
    now: github.now,
  });
  if (outputs && step.id !== undefined) (contexts['steps'] as Record<string, unknown>)[step.id] = { outputs };
  return outputs !== undefined;
}

function environmentOf({ github, event, file, id }: JobContext): Record<string, string> {
  const { name, actor, ref, sha, repo } = event;
  return {
    GITHUB_REPOSITORY: repo.fullName,
    GITHUB_REPOSITORY_OWNER: repo.owner,
    GITHUB_EVENT_NAME: name,
    GITHUB_ACTOR: actor,
    GITHUB_REF: ref,
    GITHUB_SHA: sha,
    GITHUB_WORKFLOW: file.name ?? '',
    GITHUB_JOB: id,
    GITHUB_API_URL: github.url,
    GITHUB_SERVER_URL: github.url,
    GITHUB_RUN_ID: String(github.nextId()),
    RUNNER_CLOCK_OFFSET: String(github.now() - Date.now()),
    NODE_OPTIONS: `--import=${join(import.meta.dirname, 'clock.ts')}`,
  };
}

/** Converts a workflow's permissions to a token's. A permission that is not named is not granted. */
function granted(permissions: WorkflowPermissions | undefined): TokenPermissions {
  if (permissions === undefined || typeof permissions === 'string') return { contents: 'read' };
  return Object.fromEntries(
    Object.entries(permissions)
      .filter(([, level]) => level !== 'none')
      .map(([name, level]) => [name.replaceAll('-', '_'), level as 'read' | 'write']),
  );
}
