import type { Deployment } from '../state.ts';
import { isMet } from './expressions.ts';
import { contextsOf, environmentRefusal, type JobContext, type JobRun } from './job.ts';

/**
 * Starts a deployment for a job that gets its environment. GitHub mails no one about it, and the event `deployment`, which
 * the job's own token causes, starts no workflow.
 * @returns what ends the deployment
 */
export function startDeployment(context: JobContext): (run: JobRun) => void {
  const { github, event, job } = context;
  const { repo, ref, sha, actor } = event;
  if (
    job.environment === undefined ||
    environmentRefusal(context) ||
    !isMet(job.if, contextsOf(context), 'success')
  )
    return () => {};
  const { environment } = job;
  const own: Deployment = {
    environment,
    ref,
    sha,
    creator: actor,
    state: 'in_progress',
    created: github.time(),
  };
  repo.deployments.push(own);
  return ({ conclusion }) => {
    own.state = conclusion === 'success' ? 'success' : 'failure';
    if (own.state === 'failure') return;
    for (const older of repo.deployments)
      if (older !== own && older.environment === environment && older.state === 'success')
        older.state = 'inactive';
  };
}
