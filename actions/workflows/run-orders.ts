import { StoreError } from '../../adapters/store/errors.ts';
import type { CarriedOut } from '../../core/case/transitions/carry-out.ts';
import { scan } from '../../core/order/scan.ts';
import { ANSWER } from '../../core/texts/answer.ts';
import { fenced, plain } from '../../views/comment/inert.ts';
import { ours } from '../../views/comment/marker.ts';
import { doOrders } from '../command/do.ts';
import { openCaseWork } from './case-work.ts';
import { commentsOf, saySo } from './comments.ts';
import type { Workplace } from './context.ts';
import { idOfBranch } from './pull.ts';
import { hide, show } from './show.ts';

interface CommentEvent {
  issue: { number: number; pull_request?: unknown };
  comment: { id: number; body: string; user: { login: string; type: string } };
}

/** Who may give orders: the roles that may write. What the comment says of its author is no proof of a role. */
const ROLES = ['admin', 'maintain', 'write'];

/** Carries out the orders in the comment that started the workflow, and answers. True also for a refusal. */
export async function obey(place: Workplace, root: string, now: number): Promise<boolean> {
  const { issue, comment } = place.event() as CommentEvent;
  if (issue.pull_request === undefined || comment.user.type !== 'User') return true;
  return answerOrders(place, root, now, {
    pull: issue.number,
    comment: comment.id,
    body: comment.body,
    by: comment.user.login,
  });
}

export interface Ordered {
  pull: number;
  comment: number;
  body: string;
  /** The login of whoever wrote it. */
  by: string;
}

/**
 * Carries out the orders in one comment, once, and answers it with one comment. A comment without orders is people
 * talking. False when they could not be carried out although they were right: then the answer says so.
 */
export async function answerOrders(
  place: Workplace,
  root: string,
  now: number,
  ordered: Ordered,
): Promise<boolean> {
  if (scan(ordered.body).length === 0) return true;
  const marker = { kind: 'svar', key: String(ordered.comment) } as const;
  const comments = await commentsOf(place, ordered.pull);
  if (ours(comments, marker, place.bot).length > 0) return true;
  const say = (text: string) => saySo(place, ordered.pull, marker, text, comments);
  const role = await roleOf(place, ordered.by);
  if (!ROLES.includes(role)) {
    await say(ANSWER['not-allowed'](plain(role)));
    return true;
  }
  const { data: pull } = await place.job.rest.pulls.get({ ...place.at, pull_number: ordered.pull });
  const id = idOfBranch(pull.head.ref);
  if (id === undefined) {
    await say(ANSWER['no-case']);
    return true;
  }
  const work = await openCaseWork(place, root, now);
  let result: CarriedOut;
  try {
    result = await doOrders(work, id, ordered.body, ordered.by);
  } catch (error) {
    if (!(error instanceof StoreError)) throw error;
    await say(ANSWER.failed(error.message));
    return false;
  }
  await say(answerText(result));
  const labels = pull.labels.map(({ name }) => name);
  if (result.ok && result.removed) await hide(place, { number: ordered.pull, labels }, comments);
  else if (result.ok) {
    const { association, routines, today } = work;
    const shown = { association, routines, today: today(), file: result.file, waits: false };
    await show(place, { number: ordered.pull, labels }, shown, comments);
  }
  return true;
}

async function roleOf({ job, at }: Workplace, username: string): Promise<string> {
  const { data } = await job.rest.repos.getCollaboratorPermissionLevel({ ...at, username });
  return data.role_name;
}

function answerText(result: CarriedOut): string {
  if (result.ok) return [ANSWER.done, ...result.answers.map(answerLine)].join('\n\n');
  const faults = result.faults.map(({ line, text }) => answerLine(ANSWER.line(line, text)));
  return [ANSWER.refused, ...faults].join('\n\n');
}

/** What is said is ours, but the names in it are the association's; what has lines of its own keeps them. */
const answerLine = (text: string): string => (text.includes('\n') ? fenced(text) : `- ${plain(text)}`);
