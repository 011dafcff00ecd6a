import { readFileSync } from 'node:fs';
import { type Client, connectGitHub, type GitHubAccess } from '../../adapters/store/github/client.ts';
import { WORKFLOW_TEXTS } from '../../core/texts/workflow.ts';
import { UserError } from '../../core/user-error.ts';

/** The environment lacks something that a workflow needs. */
export class WorkflowError extends UserError {
  override readonly name = 'WorkflowError';
}

/** Where a workflow works: the repository, and who it is there. */
export interface WorkflowContext {
  /** As the job: reads, comments and labels. */
  client: Client;
  at: { owner: string; repo: string };
  /** Who writes our comments. */
  bot: string;
  /** How many calls have been made, and the most that may be. */
  calls: { used: number };
  /** How to work as the App that may write on main. @throws WorkplaceError `no-clerk` */
  writerAccess: () => GitHubAccess;
  /** What started the workflow. @throws WorkplaceError `bad-event` */
  event: () => unknown;
}

/** Milliseconds until a call is given up: nobody waits for a workflow. */
const TIMEOUT = 30_000;
/** The login of what comments with a job's own token. No person can have a name with brackets. */
const BOT = 'github-actions[bot]';

/**
 * The workplace that GitHub Actions gives in the environment.
 * @throws WorkplaceError `not-a-job`
 */
export async function openWorkflowContext(env: NodeJS.ProcessEnv): Promise<WorkflowContext> {
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
    shouldRetry: true,
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
    writerAccess: () => {
      const token = env['SKRIVARE_TOKEN'];
      if (!token) throw new WorkflowError('no-writer', WORKFLOW_TEXTS['no-writer']);
      return access(token);
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
