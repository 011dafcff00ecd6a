import { appendFileSync, readFileSync } from 'node:fs';
import {
  type Client,
  connectGitHub,
  type GitHubAccess,
  type RepoName,
} from '../../adapters/store/github/client.ts';
import type { RepoAccess } from '../../adapters/store/github/repo.ts';
import { WORKFLOW_TEXTS } from '../../core/texts/workflow.ts';
import { UserError } from '../../core/user-error.ts';
import { print } from '../terminal.ts';
import { BOT } from './order-state.ts';

/** The environment lacks something that a workflow needs. */
export class WorkflowError extends UserError {
  override readonly name = 'WorkflowError';
}

/** The repository of a workflow, and its access there. */
export interface WorkflowContext {
  /** Acts with the job's own token: reads, comments and sets labels. */
  client: Client;
  at: RepoName;
  /** The login that our comments are written by. */
  bot: string;
  /** How many calls `client` has made. */
  calls: { used: number };
  /** Access as the App that may write on main. @throws WorkflowError `no-writer` */
  writerAccess: () => GitHubAccess;
  /** The numbers of the pull requests that this run has updated. The checkout may have an older version of their cases. */
  shown: Set<number>;
  /** Prints a line, and puts it on the page of the run. Nothing of a case may be in it. */
  say: (text: string) => void;
  /** Whether someone has started the run again: its event may then be from an earlier day. */
  isRerun: boolean;
  /** The event that started the workflow, as GitHub wrote it. @throws WorkflowError `bad-event` */
  event: () => unknown;
}

/** The repository of a workflow, as the functions of the store on GitHub take it, with the job's own token. */
export const repoOf = ({ at, client }: Pick<WorkflowContext, 'at' | 'client'>): RepoAccess => ({
  at,
  client: async () => client,
});

/** Milliseconds until a call is given up. No person waits for a workflow, so the limit is generous. */
const TIMEOUT = 30_000;

/**
 * Opens the context that GitHub Actions describes in the environment.
 * @param shouldRetry whether calls wait for GitHub's limits and are tried again
 * @throws WorkflowError `not-a-job` when a variable is missing
 */
export async function openWorkflowContext(
  env: NodeJS.ProcessEnv,
  { shouldRetry = true }: { shouldRetry?: boolean } = {},
): Promise<WorkflowContext> {
  const need = (name: string): string => {
    const value = env[name];
    if (!value) throw new WorkflowError('not-a-job', WORKFLOW_TEXTS['not-a-job'](name));
    return value;
  };
  const [owner = '', repo = ''] = need('GITHUB_REPOSITORY').split('/');
  const base = env['GITHUB_API_URL'] === undefined ? {} : { api: env['GITHUB_API_URL'] };
  const calls = { used: 0 };
  const access = (token: string): GitHubAccess => ({
    ...base,
    credentials: { token },
    shouldRetry,
    timeout: TIMEOUT,
  });
  const client = await connectGitHub(access(need('GITHUB_TOKEN')), { owner, repo });
  client.hook.before('request', () => {
    calls.used++;
  });
  return {
    client,
    at: { owner, repo },
    bot: BOT,
    calls,
    shown: new Set(),
    isRerun: Number(env['GITHUB_RUN_ATTEMPT'] ?? 1) > 1,
    writerAccess: () => {
      const token = env['SKRIVARE_TOKEN'];
      if (!token) throw new WorkflowError('no-writer', WORKFLOW_TEXTS['no-writer']);
      return access(token);
    },
    say: (text) => {
      print(text);
      const summary = env['GITHUB_STEP_SUMMARY'];
      if (summary) appendFileSync(summary, `${text}\n\n`);
    },
    event: () => {
      try {
        return JSON.parse(readFileSync(need('GITHUB_EVENT_PATH'), 'utf8'));
      } catch (cause) {
        throw new WorkflowError('bad-event', WORKFLOW_TEXTS['bad-event'], {}, cause);
      }
    },
  };
}
