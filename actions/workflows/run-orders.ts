import { StoreError } from '../../adapters/store/errors.ts';
import type { CarriedOut } from '../../core/case/transitions/carry-out.ts';
import { scan } from '../../core/order/scan.ts';
import { ORDER_REPLY_TEXTS } from '../../core/texts/order/reply.ts';
import { escapeMarkdown, fencedBlock } from '../../views/comment/escape.ts';
import { commentsWithMarker } from '../../views/comment/marker.ts';
import { doOrders } from '../command/do.ts';
import { alikeOnMain } from './alike.ts';
import { openCaseService } from './checkout.ts';
import { commentsOf, upsertComment } from './comments.ts';
import type { WorkflowContext } from './context.ts';
import { idOfBranch } from './pull.ts';
import { hideCase, showCase } from './show.ts';

interface CommentEvent {
  issue: { number: number; pull_request?: unknown };
  comment: { id: number; body: string; user: { login: string; type: string } };
}

/**
 * The roles that may give orders: those that may write. GitHub is asked for the role, because what the event says of
 * the author is no proof of it.
 */
const ROLES = ['admin', 'maintain', 'write'];

/**
 * Runs the verb `command`: carries out the orders in the comment that started the workflow, and answers. True also for
 * a refusal.
 */
export async function runOrdersOfEvent(
  context: WorkflowContext,
  root: string,
  now: number,
): Promise<boolean> {
  const { issue, comment } = context.event() as CommentEvent;
  if (issue.pull_request === undefined || comment.user.type !== 'User') return true;
  return runOrdersOfComment(context, root, now, {
    pull: issue.number,
    comment: comment.id,
    body: comment.body,
    by: comment.user.login,
  });
}

/** A comment that may hold orders. */
export interface OrderComment {
  pull: number;
  comment: number;
  body: string;
  /** The login of its author. */
  by: string;
}

/**
 * Carries out the orders in one comment, once, and answers with one comment. A comment without orders is ignored.
 * @returns false when orders that were correct could not be carried out; the answer then says so
 */
export async function runOrdersOfComment(
  context: WorkflowContext,
  root: string,
  now: number,
  order: OrderComment,
): Promise<boolean> {
  if (scan(order.body).length === 0) return true;
  const marker = { kind: 'svar', key: String(order.comment) } as const;
  const comments = await commentsOf(context, order.pull);
  if (commentsWithMarker(comments, marker, context.bot).length > 0) return true;
  const reply = (text: string) => upsertComment(context, order.pull, marker, text, comments);
  const role = await roleOf(context, order.by);
  if (!ROLES.includes(role)) {
    await reply(ORDER_REPLY_TEXTS['not-allowed'](escapeMarkdown(role)));
    return true;
  }
  const { data: pull } = await context.client.rest.pulls.get({ ...context.at, pull_number: order.pull });
  const id = idOfBranch(pull.head.ref);
  if (id === undefined) {
    await reply(ORDER_REPLY_TEXTS['no-case']);
    return true;
  }
  const service = await openCaseService(context, root, now);
  let result: CarriedOut;
  try {
    result = await doOrders(service, id, order.body, order.by);
  } catch (error) {
    if (!(error instanceof StoreError)) throw error;
    await reply(ORDER_REPLY_TEXTS.failed(error.message));
    return false;
  }
  await reply(answerText(result));
  const labels = pull.labels.map(({ name }) => name);
  if (result.ok && result.removed) await hideCase(context, { number: order.pull, labels }, comments);
  else if (result.ok) {
    const { association, routines, today } = service;
    const alike = alikeOnMain(root, routines)(result.file);
    const shown = { association, routines, today: today(), file: result.file, waits: false, alike };
    await showCase(context, { number: order.pull, labels }, shown, comments);
  }
  return true;
}

async function roleOf({ client, at }: WorkflowContext, username: string): Promise<string> {
  const { data } = await client.rest.repos.getCollaboratorPermissionLevel({ ...at, username });
  return data.role_name;
}

function answerText(result: CarriedOut): string {
  if (result.ok) return [ORDER_REPLY_TEXTS.done, ...result.answers.map(answerLine)].join('\n\n');
  const faults = result.faults.map(({ line, text }) => answerLine(ORDER_REPLY_TEXTS.line(line, text)));
  return [ORDER_REPLY_TEXTS.refused, ...faults].join('\n\n');
}

/** The answers are our texts, but the names in them are the association's. An answer of several lines keeps them. */
const answerLine = (text: string): string =>
  text.includes('\n') ? fencedBlock(text) : `- ${escapeMarkdown(text)}`;
