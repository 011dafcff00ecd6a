import { StoreError } from '../../adapters/store/errors.ts';
import { hasStatus } from '../../adapters/store/github/errors.ts';
import type { CarriedOut } from '../../core/case/transitions/carry-out.ts';
import { hasOrderWord, scan } from '../../core/order/scan.ts';
import type { SweepItem } from '../../core/sweep/item.ts';
import { arrival } from '../../core/sweep/moved.ts';
import { ORDER_LOG_TEXTS, ORDER_REPLY_TEXTS } from '../../core/texts/order/reply.ts';
import { escapeMarkdown } from '../../views/comment/escape.ts';
import { type BotComment, commentsWithMarker, markerLine } from '../../views/comment/marker.ts';
import { isHelp, orderAnswer } from '../../views/comment/order-answer.ts';
import { joinKeys, reminderComment } from '../../views/comment/reminder.ts';
import { doOrders, type OrdersResult } from '../command/do.ts';
import { alikeOnMain } from './alike.ts';
import { openCaseService } from './checkout.ts';
import { commentsOf, upsertComment } from './comments.ts';
import type { WorkflowContext } from './context.ts';
import { numberedVersion } from './numbered.ts';
import { isAnswered, lateReason, type OrderComment } from './order-state.ts';
import { type FindPeople, openPeople } from './people.ts';
import { idOfPull } from './pull.ts';
import { hideCase, showCase } from './show.ts';

interface CommentEvent {
  issue: { number: number; pull_request?: unknown };
  comment: { id: number; body: string; user: { login: string; type: string } };
}

/**
 * The roles that may give orders: those that may write. The role is read from GitHub, because the event does not prove
 * the author's role.
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
  const { id, body, user } = comment;
  if (user.type !== 'User') return true;
  const written = await readComment(context, id);
  if (!written) {
    context.say(ORDER_LOG_TEXTS.gone);
    return true;
  }
  const order = { pull: issue.number, key: String(id), body, by: user.login, ...written };
  if (issue.pull_request !== undefined) return runOrdersOfComment(context, root, now, order);
  return hasOrderWord(body) ? runOrdersOfComment(context, root, now, { ...order, unfit: 'no-case' }) : true;
}

/**
 * Reads the comment of the event as it is now. A run may wait, and GitHub lets people start it again for 30 days, with the
 * event as it was.
 * @returns undefined when the comment is removed
 */
async function readComment(
  { client, at }: WorkflowContext,
  comment_id: number,
): Promise<Pick<OrderComment, 'written' | 'unfit'> | undefined> {
  try {
    const { created_at, updated_at } = (await client.rest.issues.getComment({ ...at, comment_id })).data;
    return { written: created_at, ...(updated_at > created_at ? { unfit: 'edited' } : {}) };
  } catch (error) {
    if (hasStatus(error, 404)) return undefined;
    throw error;
  }
}

/** GitHub accepted nothing, and a person has to act first: when the order is tried again, nothing is done twice. */
const REFUSALS = new Set<StoreError['code']>([
  'archived',
  'bad-credentials',
  'empty',
  'gone',
  'limited',
  'not-installed',
  'refused',
  'renamed',
]);

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
  const marker = { kind: 'svar', key: order.key } as const;
  const comments = await commentsOf(context, order.pull);
  if (isAnswered(comments, order.key, context.bot)) return true;
  const reply = (text: string) => upsertComment(context, order.pull, marker, text, comments);
  const unfit = order.unfit ?? lateReason(order, comments, context.bot, now);
  if (unfit) {
    await reply(ORDER_REPLY_TEXTS[unfit]);
    return true;
  }
  const role = await roleOf(context, order.by);
  if (!ROLES.includes(role)) {
    await reply(ORDER_REPLY_TEXTS['not-allowed'](escapeMarkdown(role)));
    return true;
  }
  const { data: pull } = await context.client.rest.pulls.get({ ...context.at, pull_number: order.pull });
  const id = idOfPull(pull);
  if (id === undefined) {
    await reply(ORDER_REPLY_TEXTS['no-case']);
    return true;
  }
  const service = await openCaseService(context, root, now);
  let result: OrdersResult;
  try {
    const seen = await numberedVersion(context, service.store, id, order);
    const found = seen === 'changed' ? seen : await doOrders(service, id, order.body, order.by, seen);
    if (found === 'changed' || (!found.ok && found.faults.some(({ code }) => code === 'changed-since'))) {
      await reply(ORDER_REPLY_TEXTS.renumbered);
      return true;
    }
    result = found;
  } catch (error) {
    if (!(error instanceof StoreError)) throw error;
    const { failed, postponed, later } = ORDER_REPLY_TEXTS;
    await reply(REFUSALS.has(error.code) ? `${postponed}\n\n${later(error.message)}` : failed(error.message));
    return false;
  }
  await reply(answerText(result, order.body));
  await react(context, order, result.ok ? '+1' : 'confused');
  const labels = pull.labels.map(({ name }) => name);
  // What a waiting case shows follows from its branch: the check of the pull request runs after each commit there.
  if (result.ok && result.removed) await hideCase(context, { number: order.pull, labels }, comments);
  else if (result.ok && !result.waits) {
    const { association, routines, today } = service;
    const alike = alikeOnMain(root, routines)(result.file);
    const shown = { association, routines, today: today(), file: result.file, waits: false, alike };
    await showCase(context, { number: order.pull, labels }, shown, comments);
    await tellArrival(context, order.pull, arrival(result.file), openPeople(context, association), comments);
  }
  return true;
}

/**
 * Notifies at once the area that a case was moved to, as the sweep would: the same reminder with the same key, so the
 * nightly sweep does not repeat it. If no one can be notified, or this fails, the nightly sweep tries again.
 */
async function tellArrival(
  { client, at, bot }: WorkflowContext,
  issue_number: number,
  items: readonly SweepItem[],
  findPeople: FindPeople,
  comments: readonly BotComment[],
): Promise<void> {
  const marker = { kind: 'paminnelse', key: joinKeys(items) } as const;
  if (items.length === 0 || commentsWithMarker(comments, marker, bot).length > 0) return;
  const told = await findPeople(items.flatMap(({ audience }) => audience));
  if (told.names.length === 0) return;
  const body = `${markerLine(marker)}\n${reminderComment(items, told)}`;
  await client.rest.issues.createComment({ ...at, issue_number, body }).catch(() => {});
}

/** Adds the outcome as a reaction, next to `eyes` from the job's start. If it fails, the answer is still there. */
async function react(
  { client, at }: WorkflowContext,
  { key }: OrderComment,
  content: '+1' | 'confused',
): Promise<void> {
  const comment_id = Number(key);
  await client.rest.reactions.createForIssueComment({ ...at, comment_id, content }).catch(() => {});
}

async function roleOf({ client, at }: WorkflowContext, username: string): Promise<string> {
  const { data } = await client.rest.repos.getCollaboratorPermissionLevel({ ...at, username });
  return data.role_name;
}

function answerText(result: CarriedOut, body: string): string {
  if (result.ok) {
    // Showing the help changes nothing.
    const heading = result.answers.every(isHelp) ? [] : [ORDER_REPLY_TEXTS.done];
    return [...heading, ...result.answers.map(orderAnswer)].join('\n\n');
  }
  const isOneLine = !body.trim().includes('\n');
  const faults = result.faults.map(({ line, text }) =>
    orderAnswer(isOneLine ? text : ORDER_REPLY_TEXTS.line(line, text)),
  );
  return [ORDER_REPLY_TEXTS.refused, ...faults].join('\n\n');
}
