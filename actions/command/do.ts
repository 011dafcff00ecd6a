import { createHash } from 'node:crypto';
import { log } from '../../adapters/log.ts';
import { StoreError } from '../../adapters/store/errors.ts';
import { notePath } from '../../adapters/store/names.ts';
import { type Case, receiptHashOf } from '../../core/case/case.ts';
import { editCase } from '../../core/case/edit.ts';
import { readCase } from '../../core/case/read.ts';
import { type Removal, writeRemoval } from '../../core/case/removal.ts';
import { type Reply, takeReply } from '../../core/case/reply.ts';
import { type CarriedOut, carryOutOrders } from '../../core/case/transitions/carry-out.ts';
import type { OrderContext } from '../../core/case/transitions/outcome.ts';
import type { OrderFault } from '../../core/order/parse.ts';
import { allowedWords } from '../../core/report/allow.ts';
import { COMMIT_TEXTS, orderedBy } from '../../core/texts/commit.ts';
import { ORDERS_STOPPED_TEXTS } from '../../core/texts/order/refusal.ts';
import type { CaseService, Service } from '../service.ts';

/** A workflow has no blob store: there the contact details of a removed case are erased by the next run. */
type OrderService = CaseService & Partial<Pick<Service, 'blobs'>>;

/** What orders led to, the version of the case after them (see `versionOf`), and whether it waits to be accepted. */
export type OrdersResult =
  | (Extract<CarriedOut, { ok: true }> & { version: string; waits: boolean })
  | Extract<CarriedOut, { ok: false }>;

/** How many times something is tried on a case that someone else changes meanwhile. */
const TRIES = 10;

/**
 * Carries out the orders in a text on a case, all or none, as one commit: on main, or on the branch of a waiting case.
 * When someone else changes the case meanwhile, the orders are tried on the new version. The contact details of a case
 * that is removed are erased too.
 * @param by who gave the orders, for the commit
 * @param seen the version of the case that this person has read, or its first characters: if the case has changed since,
 * nothing is carried out
 * @throws StoreError `changed` when that happens again and again
 *
 * @example
 * const result = await doOrders(service, 'EX-2026-7K3MQ9TB', '/fas utredning');
 */
export function doOrders(
  service: OrderService,
  id: string,
  text: string,
  by?: string,
  seen?: string,
): Promise<OrdersResult> {
  return change(
    service,
    id,
    (file, context) => carryOutOrders(file, text, { ...context, allow: allowedWords(service.association) }),
    by,
    seen,
  );
}

/**
 * Adds to a case what its reporter sent with the receipt code, as one commit on main; commits nothing if it is there
 * already.
 * @throws StoreError `changed` as `doOrders` does
 */
export function doReply(service: OrderService, id: string, reply: Reply): Promise<OrdersResult> {
  return change(service, id, (file, context) => {
    const outcome = takeReply(file, reply, context);
    if (outcome.kind === 'refused')
      return { ok: false, faults: [{ code: outcome.code, line: 1, text: outcome.text }] };
    return { ok: true, file: outcome.kind === 'done' ? outcome.file : file, answers: [outcome.text] };
  });
}

/** Changes a case, given its current version. */
type Work = (file: Case, context: OrderContext) => CarriedOut;

const change = (
  service: OrderService,
  id: string,
  work: Work,
  by?: string,
  seen?: string,
): Promise<OrdersResult> => untilUnchanged(() => tryChange(service, id, work, by, seen));

/**
 * Does something with a case, and tries again if someone else has changed the case meanwhile.
 * @throws StoreError `changed` after ten times, and every other error
 */
export async function untilUnchanged<T>(work: () => Promise<T>): Promise<T> {
  for (let left = TRIES; ; left--) {
    try {
      return await work();
    } catch (error) {
      if (!(error instanceof StoreError && error.code === 'changed') || left <= 1) throw error;
    }
  }
}

async function tryChange(
  service: OrderService,
  id: string,
  work: Work,
  by?: string,
  seen?: string,
): Promise<OrdersResult> {
  const { store, routines, association } = service;
  const { main, waiting } = await store.snapshot();
  const accepted = main.find((file) => file.id === id);
  const listed = accepted ?? waiting.find((file) => file.id === id);
  if (!listed) return failedBefore('no-case', ORDERS_STOPPED_TEXTS['no-case']());
  const before = accepted ? await store.read(listed.path) : (await store.readProposal(id))?.text;
  if (before === undefined) throw new StoreError('changed', { path: listed.path });
  const version = versionOf(before);
  if (seen !== undefined && !version.startsWith(seen.toLowerCase()))
    return failedBefore('changed-since', ORDERS_STOPPED_TEXTS['changed-since'](id));
  const { case: file } = readCase(before);
  if (!file) return failedBefore('unreadable', ORDERS_STOPPED_TEXTS.unreadable());
  const routine = routines[file.rutin];
  if (!routine) return failedBefore('no-routine', ORDERS_STOPPED_TEXTS['no-routine']());
  const ids = new Set(main.map((one) => one.id));
  const result = work(file, {
    routine,
    today: service.today(),
    exists: (other) => ids.has(other),
    areas: association.områden,
    waiting: !accepted,
  });
  if (result.ok && result.removed) await remove(service, listed.path, before, file, result.removed, by);
  else if (result.ok && result.file !== file) {
    const after = await save(service, accepted?.path, before, result.file, by);
    return { ...result, version: versionOf(after), waits: !accepted };
  }
  return result.ok ? { ...result, version, waits: !accepted } : result;
}

/**
 * Removes the case, and its contact details. The note that stays is found only with the receipt code: its name is the
 * hash of the code.
 */
async function remove(
  { store, blobs }: OrderService,
  path: string,
  before: string,
  file: Case,
  removal: Removal,
  by?: string,
): Promise<void> {
  const { id } = file;
  const note = { path: notePath(receiptHashOf(file)), text: writeRemoval(removal) };
  await store.remove({ id, path, before, note, message: orderedBy(COMMIT_TEXTS.remove, by) });
  try {
    await blobs?.remove(`contacts/${id}`);
  } catch (error) {
    // The case is removed whatever happens here, and the next run erases by the note.
    log('contact-unerased', { id, error });
  }
}

/**
 * Saves the case, and returns its text. Without a path it still waits. The message says which case, and nothing of the
 * orders: more people read it than the case.
 */
async function save(
  { store }: CaseService,
  path: string | undefined,
  before: string,
  file: Case,
  by?: string,
): Promise<string> {
  const after = editCase(before, file);
  const message = orderedBy(COMMIT_TEXTS.change(file.id), by);
  if (path === undefined) await store.revise(file.id, before, after, message);
  else await store.update(path, before, after, message);
  return after;
}

/**
 * A string that changes whenever the text of a case does: 64 hexadecimal digits. Nobody can write two texts with the same
 * one, have the first read and the second accepted.
 */
export const versionOf = (text: string): string => createHash('sha256').update(text).digest('hex');

/** A version as a person copies it. It only keeps an order from a case that has changed by chance. */
export const shortVersion = (version: string): string => version.slice(0, 12);

function failedBefore(code: OrderFault['code'], text: string): Extract<CarriedOut, { ok: false }> {
  return { ok: false, faults: [{ code, line: 1, text }] };
}
