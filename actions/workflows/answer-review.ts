import { hasOrderWord } from '../../core/order/scan.ts';
import type { WorkflowContext } from './context.ts';
import { lineKey, reviewKey } from './lost-orders.ts';
import { runOrdersOfComment } from './run-orders.ts';

interface ReviewEvent {
  pull_request: { number: number };
  /** The review, or the comment on a line, that was written. */
  review?: Written;
  comment?: Written;
}

interface Written {
  id: number;
  body: string | null;
  user: { login: string; type: string } | null;
}

/**
 * Runs the verb `review`: answers an order in a review or in a comment on a line. It is not carried out, because the run
 * is on the pull request's own ref, which has no access to the writer's key.
 */
export async function answerReview(context: WorkflowContext, root: string, now: number): Promise<boolean> {
  const { pull_request: pull, review, comment } = context.event() as ReviewEvent;
  const written = review ?? comment;
  const body = written?.body ?? '';
  if (written?.user?.type !== 'User' || !hasOrderWord(body)) return true;
  const key = review ? reviewKey(written.id) : lineKey(written.id);
  return runOrdersOfComment(context, root, now, {
    pull: pull.number,
    key,
    body,
    by: written.user.login,
    unfit: 'elsewhere',
  });
}
