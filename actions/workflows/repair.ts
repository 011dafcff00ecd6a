import { type Client, connectGitHub } from '../../adapters/store/github/client.ts';
import { describer } from '../../adapters/store/github/describe.ts';
import { type RepairReport, repairPullRequests } from '../../adapters/store/github/repair.ts';
import type { Routine } from '../../core/routine/routine.ts';
import type { Association } from '../../schemas/types.ts';
import { repoOf, type WorkflowContext } from './context.ts';

/** Completes the pull request of every waiting case. */
export async function repairPulls(
  context: WorkflowContext,
  { association, routines }: { association: Association; routines: Record<string, Routine> },
): Promise<RepairReport> {
  const writer = await connectGitHub(context.writerAccess(), context.at);
  const client = withWriter(context.client, writer);
  const repo = repoOf({ at: context.at, client });
  return repairPullRequests({ ...repo, describe: describer(association, routines) });
}

/**
 * The job's client, except that the writer opens pull requests. All our comments then have one author, and a pull
 * request is checked at once: one that a job's own token opens waits for a person's approval.
 */
function withWriter(job: Client, writer: Client): Client {
  const pulls = { ...job.rest.pulls, create: writer.rest.pulls.create };
  return Object.assign(Object.create(job), { rest: { ...job.rest, pulls } }) as Client;
}
