import { createHash } from 'node:crypto';
import { addDays } from '../../core/date.ts';
import { hasOrderWord, scan } from '../../core/order/scan.ts';
import { asBotComment, numberIn } from './comments.ts';
import type { WorkflowContext } from './context.ts';
import { isAnswered, ORDER_DAYS, type OrderComment } from './order-state.ts';
import type { CasePull } from './pull.ts';

/** The most pull requests whose reviews are read in a night, those changed last first: each takes a call. */
const MAX_REVIEWED = 50;

/**
 * Finds the orders of the last week that have no answer. Those in comments are carried out: their run was lost or failed.
 * Those in reviews, in comments on lines and in the texts of pull requests are only answered, as are those in an edited
 * comment, which may hold another person's words.
 */
export async function findLostOrders(
  context: WorkflowContext,
  pulls: ReadonlyMap<string, CasePull>,
  today: string,
): Promise<OrderComment[]> {
  const since = `${addDays(today, -ORDER_DAYS)}T00:00:00Z`;
  const { client, at, bot } = context;
  const recent = await client.paginate(client.rest.issues.listCommentsForRepo, {
    ...at,
    since,
    per_page: 100,
  });
  const all = recent.map(asBotComment);
  const numbers = new Set([...pulls.values()].map(({ number }) => number));
  const inComments = recent.flatMap((comment): OrderComment[] => {
    const { id, body = '', user, issue_url, created_at, updated_at } = comment;
    if (user?.type !== 'User' || created_at < since || scan(body).length === 0) return [];
    const pull = numberIn(issue_url);
    const order = { pull, key: String(id), body, by: user.login, written: created_at };
    if (!numbers.has(pull)) return hasOrderWord(body) ? [{ ...order, unfit: 'no-case' }] : [];
    return [updated_at > created_at ? { ...order, unfit: 'edited' } : order];
  });
  const elsewhere = await findElsewhere(context, pulls, since);
  return [...inComments, ...elsewhere].filter(({ key }) => !isAnswered(all, key, bot));
}

/** Finds the orders in reviews, in comments on lines and in the texts of pull requests. */
async function findElsewhere(
  { client, at }: WorkflowContext,
  pulls: ReadonlyMap<string, CasePull>,
  since: string,
): Promise<OrderComment[]> {
  const { rest, paginate } = client;
  const recent = [...pulls.values()].filter(({ updated }) => updated >= since);
  const found: OrderComment[] = recent
    .filter(({ body }) => hasOrderWord(body))
    .map(({ number, body }) => ({
      pull: number,
      key: textKey(number, body),
      body,
      by: '',
      unfit: 'elsewhere',
    }));
  const add = (pull: number, key: string, body: string, user: { login: string; type: string } | null) => {
    if (user?.type === 'User' && hasOrderWord(body))
      found.push({ pull, key, body, by: user.login, unfit: 'elsewhere' });
  };
  const onLines = await paginate(rest.pulls.listReviewCommentsForRepo, { ...at, since, per_page: 100 });
  for (const { id, body, user, pull_request_url } of onLines)
    add(numberIn(pull_request_url), lineKey(id), body, user);
  const newest = recent.toSorted((a, b) => (a.updated < b.updated ? 1 : -1)).slice(0, MAX_REVIEWED);
  for (const { number } of newest) {
    const reviews = await paginate(rest.pulls.listReviews, { ...at, pull_number: number, per_page: 100 });
    for (const { id, body, user, submitted_at = '' } of reviews)
      if (submitted_at >= since) add(number, reviewKey(id), body, user);
  }
  return found;
}

/** The keys of answers to orders that are not in a comment. */
export const reviewKey = (id: number): string => `granskning-${id}`;
export const lineKey = (id: number): string => `rad-${id}`;
const textKey = (number: number, text: string): string =>
  `text-${number}-${createHash('sha256').update(text).digest('hex').slice(0, 12)}`;
