import { StoreError } from '../../adapters/store/errors.ts';
import type { Case } from '../../core/case/case.ts';
import { editCase } from '../../core/case/edit.ts';
import type { CarriedOut } from '../../core/case/transitions/carry-out.ts';
import { transition } from '../../core/case/transitions/transition.ts';
import { tryReadCase } from '../../core/case/try-read.ts';
import { compareStrings } from '../../core/compare.ts';
import { COMMIT_TEXTS, orderedBy } from '../../core/texts/commit.ts';
import { ORDERS_STOPPED_TEXTS } from '../../core/texts/order/refusal.ts';
import { REVIEW_TEXTS } from '../../core/texts/review.ts';
import { UserError } from '../../core/user-error.ts';
import { doOrders, untilUnchanged, versionOf } from '../command/do.ts';
import { classifyFailure } from '../outbox/failure.ts';
import type { Service } from '../service.ts';
import { openedCase } from './opened-case.ts';

/** A waiting case, as it was read. `file` is missing when it cannot be read. */
export interface WaitingCase {
  id: string;
  path: string;
  text: string;
  file: Case | undefined;
}

/** A waiting case in a list. `file` is missing when it cannot be read, or not be fetched from the store. */
export type ListedCase = Pick<WaitingCase, 'id' | 'file'>;

/**
 * Reads one waiting case.
 * @throws StoreError `not-waiting`
 */
export async function readWaitingCase({ store }: Service, id: string): Promise<WaitingCase> {
  const found = await store.readProposal(id);
  if (!found) throw new StoreError('not-waiting', { id });
  return { id, ...found, file: tryReadCase(found.text) };
}

/**
 * Reads every waiting case, in the order they came. One that the store cannot read is listed without its file.
 * @throws the store's error, when the store answers nothing at all
 */
export async function readWaitingCases({ store }: Service): Promise<ListedCase[]> {
  const read = async (id: string): Promise<ListedCase | undefined> => {
    try {
      const found = await store.readProposal(id);
      // One that was accepted or rejected since the ids were listed does not wait any more.
      return found && { id, file: tryReadCase(found.text) };
    } catch (error) {
      if (classifyFailure(error).stopsAll) throw error;
      return { id, file: undefined };
    }
  };
  const cases = (await Promise.all((await store.waiting()).map(read))).filter((one) => one !== undefined);
  return cases.toSorted(
    (a, b) => compareStrings(a.file?.mottagen ?? '', b.file?.mottagen ?? '') || compareStrings(a.id, b.id),
  );
}

/** What is shown of a case: its file and path, whether it waits, and the version that was read (see `versionOf`). */
export interface ShownCase {
  path: string;
  file: Case | undefined;
  waiting: boolean;
  version: string;
}

/**
 * Reads one case, accepted or waiting. `file` is missing when it cannot be read.
 * @throws UserError `no-case` if no case has this id
 */
export async function readAnyCase({ store }: Service, id: string): Promise<ShownCase> {
  const listed = (await store.snapshot()).main.find((one) => one.id === id);
  if (listed) return shown(listed.path, await store.text(listed.oid), false);
  const found = await store.readProposal(id);
  if (!found) throw new UserError('no-case', ORDERS_STOPPED_TEXTS['no-case'](), { id });
  return shown(found.path, found.text, true);
}

function shown(path: string, text: string, waiting: boolean): ShownCase {
  const version = versionOf(text);
  return { path, file: openedCase(version, text), waiting, version };
}

/**
 * Accepts a case: puts it on main in one commit, in the phase of a case that has been read if its routine allows that
 * now.
 * @param by who accepted it, for the commit
 * @returns why the phase stays, when something has to be done first
 * @throws StoreError `not-waiting`, UserError `unreadable-case`
 */
export function acceptCase(service: Service, id: string, by?: string): Promise<string | undefined> {
  // Someone may move the report to another area meanwhile. The moved one is then accepted.
  return untilUnchanged(async () => {
    const { text, file } = await readWaitingCase(service, id);
    const routine = file && service.routines[file.rutin];
    if (!file || !routine) throw new UserError('unreadable-case', REVIEW_TEXTS.unreadable(id), { id });
    const order = { order: 'fas', till: 'samordning', anyway: false } as const;
    const read =
      file.hantering.fas === 'mottagen'
        ? transition(file, order, { routine, today: service.today() })
        : undefined;
    const accepted = read?.kind === 'done' ? editCase(text, read.file) : text;
    await service.store.accept(id, accepted, orderedBy(COMMIT_TEXTS.accept(id), by), text);
    return read?.kind === 'refused' ? read.text : undefined;
  });
}

/** Rejects a case by the order that does it: `/avvisa KOD "MENING"`. */
export function rejectCase(
  service: Service,
  id: string,
  reason: string,
  note?: string,
  by?: string,
): Promise<CarriedOut> {
  return doOrders(service, id, `/avvisa ${reason}${note === undefined ? '' : ` ${quoted(note)}`}`, by);
}

/** Moves a case to another area by the order that does it: `/flytta OMRÅDE "MENING"`. */
export function moveCase(
  service: Service,
  id: string,
  area: string,
  note: string,
  by?: string,
): Promise<CarriedOut> {
  return doOrders(service, id, `/flytta ${area} ${quoted(note)}`, by);
}

/** A sentence in an order; other quotation marks inside it keep it one text. */
const quoted = (sentence: string): string => `"${sentence.replaceAll('"', '”')}"`;

/** How many reports have been removed. */
export async function removedCount({ store }: Service): Promise<number> {
  return (await store.snapshot()).removed.length;
}
