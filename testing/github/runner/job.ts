import { join } from 'node:path';
import type { Host } from '../../web-host.ts';
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
  /** Where pages are handed over. */
  host?: Host;
  /** The run it is a job of. One that is started again keeps its id, event, commit and actor. */
  run: { id: number; attempt: number };
}

/** Runs a job. Aborting the signal cancels it. */
export type RunJob = (context: JobContext, signal: AbortSignal) => Promise<JobRun>;

/** Events whose runs are restricted when Dependabot caused them. A run that a person starts again still is. */
const RESTRICTED = /^(?:pull_request|pull_request_review|pull_request_review_comment|push|create)$/;

/**
 * Whether a run has no secrets of Actions and a token that only reads. A workflow's `permissions` can raise the token; here
 * they do not, so that our workflows need neither.
 * https://docs.github.com/code-security/dependabot/troubleshooting-dependabot/troubleshooting-dependabot-on-github-actions
 */
const isRestricted = ({ actor, name }: WebhookEvent): boolean =>
  actor === 'dependabot[bot]' && RESTRICTED.test(name);

/** The permissions of a job's token. */
export function permissionsOf({ event, file, job }: JobContext): TokenPermissions {
  const all = granted(job.permissions ?? file.permissions);
  return isRestricted(event) ? Object.fromEntries(Object.keys(all).map((name) => [name, 'read'])) : all;
}

/** The contexts of a job's expressions. */
export function contextsOf(context: JobContext): Contexts {
  const {
    github: { url },
    event,
    file,
    job,
    vars,
    environments,
    run,
  } = context;
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
      run_id: String(run.id),
      run_attempt: String(run.attempt),
    },
    vars: { ...vars, ...environment?.vars },
    secrets: isRestricted(event) ? {} : { ...environment?.secrets },
    env: {},
    steps: {},
    needs: {},
    inputs: {},
    runner: { os: 'Linux' },
    job: { status: 'success' },
  };
}

/** Why a job does not get its environment; undefined when it does, or has none. */
export function environmentRefusal({ event, job, environments }: JobContext): string | undefined {
  const { environment } = job;
  return environment === undefined || event.ref === `refs/heads/${environments[environment]?.branch}`
    ? undefined
    : 'Branch is not allowed to deploy to the environment\n';
}

/** Runs a job's steps on a separate machine, with a token that has exactly the job's permissions. */
export async function runJob(context: JobContext, signal: AbortSignal): Promise<JobRun> {
  const { github, event, file, id, job } = context;
  const permissions = permissionsOf(context);
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
  const refusal = environmentRefusal(context);
  if (refusal) return { ...run, conclusion: 'failure', log: refusal };
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

/** Values of `env` or `with`, with their expressions evaluated. */
export const filled = (
  values: Record<string, unknown> | undefined,
  contexts: Contexts,
): Record<string, string> =>
  Object.fromEntries(
    Object.entries(values ?? {}).map(([key, value]) => [key, interpolate(String(value), contexts)]),
  );

async function runStep(
  step: WorkflowStep,
  { github, event, job }: JobContext,
  contexts: Contexts,
  machine: Machine,
  token: string,
): Promise<boolean> {
  if (step.run !== undefined)
    return machine.bash(
      interpolate(step.run, contexts),
      { ...filled(job.env, contexts), ...filled(step.env, contexts) },
      Math.min(PROCESS_LIMIT, (job['timeout-minutes'] ?? 360) * 60),
      job.defaults?.run?.['working-directory'],
    );
  const { repo, name, ref, sha } = event;
  const outputs = await runAction(step.uses ?? '', filled(step.with, contexts), {
    machine,
    url: github.url,
    fullName: repo.fullName,
    token,
    ref: name.startsWith('pull_request') ? ref : sha,
    now: github.now,
  });
  if (outputs && step.id !== undefined) (contexts['steps'] as Record<string, unknown>)[step.id] = { outputs };
  return outputs !== undefined;
}

function environmentOf({ github, event, file, id, run }: JobContext): Record<string, string> {
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
    GITHUB_RUN_ID: String(run.id),
    GITHUB_RUN_ATTEMPT: String(run.attempt),
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
