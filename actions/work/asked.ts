import type { RepoAccess } from '../../adapters/store/github/repo.ts';
import { scan } from '../../core/order/scan.ts';
import type { BotComment } from '../../views/comment/marker.ts';
import { readAnswer } from '../../views/comment/order-answer.ts';
import { asBotComment } from '../workflows/comments.ts';
import { answerTo, BOT, isPostponed, ORDER_DAYS } from '../workflows/order-state.ts';
import type { AskedOrders } from './desk.ts';

/** How long what came of something is shown. Milliseconds. */
export const ANSWER_SHOWN = 60 * 60 * 1000;

/** A comment with what the orders in it need. */
interface Listed extends BotComment {
  isOrder: boolean;
  /** When it was written: milliseconds since 1970. */
  written: number;
}

/** Reads the orders of a pull request from its comments. @param now milliseconds since 1970 */
export async function readAsked(
  { at, client }: RepoAccess,
  issue_number: number,
  now: number,
): Promise<AskedOrders> {
  const { paginate, rest } = await client();
  const all = await paginate(rest.issues.listComments, { ...at, issue_number, per_page: 100 });
  const comments = all.map((one): Listed => {
    const { user, body = '', created_at, updated_at } = one;
    return {
      ...asBotComment(one),
      // As the workflow reads them: by a person, and not changed since.
      isOrder: user?.type === 'User' && updated_at <= created_at && scan(body).length > 0,
      written: Date.parse(created_at),
    };
  });
  const orders = comments.filter(
    ({ isOrder, written }) => isOrder && now - written < ORDER_DAYS * 86_400_000,
  );
  const answerOf = ({ id }: Listed) => answerTo(comments, String(id), BOT) as Listed | undefined;
  const newest = orders.at(-1);
  const answer = newest && answerOf(newest);
  const isShown = answer && !isPostponed(answer) && now - answer.written < ANSWER_SHOWN;
  return {
    pending: orders.flatMap((order) => (answerOf(order) ? [] : [{ by: order.author }])),
    postponed: orders.flatMap((order) => {
      const later = answerOf(order);
      if (!later || !isPostponed(later)) return [];
      const { texts } = readAnswer(later.body);
      return [{ by: order.author, texts: texts.slice(1), ids: [order.id, later.id] }];
    }),
    ...(newest && isShown
      ? { answered: { by: newest.author, ...readAnswer(answer.body), at: answer.written } }
      : {}),
    last: comments.at(-1)?.id ?? 0,
  };
}
