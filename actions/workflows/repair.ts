import { type Client, connectGitHub } from '../../adapters/store/github/client.ts';
import { describer } from '../../adapters/store/github/describe.ts';
import { type RepairReport, repairPullRequests } from '../../adapters/store/github/repair.ts';
import { addDays } from '../../core/date.ts';
import { scan } from '../../core/order/scan.ts';
import type { Routine } from '../../core/routine/routine.ts';
import type { Association } from '../../schemas/types.ts';
import { commentsWithMarker } from '../../views/comment/marker.ts';
import type { WorkflowContext } from './context.ts';
import type { CasePull } from './pull.ts';
import type { OrderComment } from './run-orders.ts';

/** How many days back lost orders are looked for. */
const LOST_ORDER_DAYS = 7;

/** Completes the pull request of every waiting case. */
export async function repairPulls(
  context: WorkflowContext,
  { association, routines }: { association: Association; routines: Record<string, Routine> },
): Promise<RepairReport> {
  const writer = await connectGitHub(context.writerAccess(), context.at);
  const client = withWriter(context.client, writer);
  return repairPullRequests({
    at: context.at,
    client: async () => client,
    describe: describer(association, routines),
  });
}

/**
 * The job's client, except that the writer opens pull requests. All our comments then have one author, and a pull
 * request is checked at once: one that a job's own token opens waits for a person's approval.
 */
function withWriter(job: Client, writer: Client): Client {
  const pulls = { ...job.rest.pulls, create: writer.rest.pulls.create };
  return Object.assign(Object.create(job), { rest: { ...job.rest, pulls } }) as Client;
}

/**
 * Finds orders that were never answered, because their run was lost or failed, in people's comments of the last week.
 */
export async function findLostOrders(
  { client, at, bot }: WorkflowContext,
  pulls: ReadonlyMap<string, CasePull>,
  today: string,
): Promise<OrderComment[]> {
  const since = `${addDays(today, -LOST_ORDER_DAYS)}T00:00:00Z`;
  const numbers = new Set([...pulls.values()].map(({ number }) => number));
  const recent = await client.paginate(client.rest.issues.listCommentsForRepo, {
    ...at,
    since,
    per_page: 100,
  });
  const all = recent.map(({ id, body = '', user }) => ({ id, body, author: user?.login ?? '' }));
  return recent.flatMap(({ id, body = '', user, issue_url, created_at }) => {
    const pull = Number(issue_url.split('/').at(-1));
    const isOrder =
      user?.type === 'User' && created_at >= since && numbers.has(pull) && scan(body).length > 0;
    if (!isOrder || commentsWithMarker(all, { kind: 'svar', key: String(id) }, bot).length > 0) return [];
    return [{ pull, comment: id, body, by: user.login }];
  });
}
