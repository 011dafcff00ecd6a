import { ORDER_REPLY_TEXTS } from '../../core/texts/order/reply.ts';
import { type BotComment, commentsWithMarker, markerOf } from '../../views/comment/marker.ts';

/** A comment that may hold orders. */
export interface OrderComment {
  /** The number of the pull request or issue. */
  pull: number;
  /** Identifies it among what is answered: the id of a comment; see `reviewKey` for the other places. */
  key: string;
  body: string;
  /** The login of its author. */
  by: string;
  /** When it was written, if it is a comment. */
  written?: string;
  /** Why its orders are answered and not carried out. */
  unfit?: 'edited' | 'elsewhere' | 'no-case' | 'old' | 'overtaken';
}

/** How many days an order waits for a run that carries it out. After that its author has to write it again. */
export const ORDER_DAYS = 7;
/** The login under which a job's own token comments. No person can have a name with brackets. */
export const BOT = 'github-actions[bot]';
/** How late an order may be carried out after a newer one in the same case: runs do not keep their order. */
const MAX_DELAY = 15 * 60_000;

/** The first line of an answer, after its marker: what became of the orders. */
const headOf = (body: string) => body.split('\n')[1];

/** The answer to the orders in a comment, or under another key; the oldest if two runs at once have made two. */
export const answerTo = (comments: readonly BotComment[], key: string, bot: string): BotComment | undefined =>
  commentsWithMarker(comments, { kind: 'svar', key }, bot)[0];

/** Whether an answer says that its orders will be tried again. */
export const isPostponed = ({ body }: BotComment): boolean => headOf(body) === ORDER_REPLY_TEXTS.postponed;

/** Whether orders have a final answer, not one that says that they will be tried again. */
export const isAnswered = (comments: readonly BotComment[], key: string, bot: string): boolean =>
  commentsWithMarker(comments, { kind: 'svar', key }, bot).some((answer) => !isPostponed(answer));

/** Why an order that comes late is not carried out: it is old, or a newer one in the case has been carried out. */
export function lateReason(
  { key, written }: OrderComment,
  comments: readonly BotComment[],
  bot: string,
  now: number,
): 'old' | 'overtaken' | undefined {
  const waited = written === undefined ? 0 : now - Date.parse(written);
  if (waited > ORDER_DAYS * 86_400_000) return 'old';
  const isNewerDone = (comment: BotComment) => {
    const marker = markerOf(comment, bot);
    return (
      marker?.kind === 'svar' &&
      Number(marker.key) > Number(key) &&
      headOf(comment.body) === ORDER_REPLY_TEXTS.done
    );
  };
  return waited > MAX_DELAY && comments.some(isNewerDone) ? 'overtaken' : undefined;
}
