import type { Case } from '../../core/case/case.ts';
import { editCase } from '../../core/case/edit.ts';
import { readCase } from '../../core/case/read.ts';
import { type Removal, writeRemoval } from '../../core/case/removal.ts';
import { type CarriedOut, carryOutOrders } from '../../core/order/carry-out.ts';
import type { OrderFault } from '../../core/order/parse.ts';
import { allowedWords } from '../../core/report/allow.ts';
import { NO_ORDERS } from '../../core/texts/order.ts';
import type { Service } from '../service.ts';
import { StoreError } from '../store/errors.ts';
import { notePath } from '../store/names.ts';

/** How many times the orders are tried on a case that somebody else changes meanwhile. */
const TRIES = 10;

/**
 * Carries out the orders in a text on a case on main, all or none, as one commit. Somebody else's change
 * meanwhile is read, and the orders are tried on it.
 * @throws StoreError `changed` when that happens again and again
 */
export async function doOrders(service: Service, id: string, text: string): Promise<CarriedOut> {
  for (let left = TRIES; ; left--) {
    try {
      return await attempt(service, id, text);
    } catch (error) {
      if (!(error instanceof StoreError && error.code === 'changed') || left <= 1) throw error;
    }
  }
}

async function attempt(service: Service, id: string, text: string): Promise<CarriedOut> {
  const { store, routines, association } = service;
  const { main, waiting } = await store.snapshot();
  const accepted = main.find((file) => file.id === id);
  const place = accepted ?? waiting.find((file) => file.id === id);
  if (!place) return stopped('no-case', NO_ORDERS['no-case']());
  const before = accepted ? await store.read(place.path) : (await store.readProposal(id))?.text;
  if (before === undefined) throw new StoreError('changed', { path: place.path });
  const { case: file } = readCase(before);
  if (!file) return stopped('unreadable', NO_ORDERS.unreadable());
  const routine = routines[file.rutin];
  if (!routine) return stopped('no-routine', NO_ORDERS['no-routine']());
  const ids = new Set(main.map((one) => one.id));
  const result = carryOutOrders(file, text, {
    routine,
    today: service.today(),
    exists: (other) => ids.has(other),
    allow: allowedWords(association),
    areas: association.områden.map(({ kod }) => kod),
    waiting: !accepted,
  });
  if (result.ok && result.removed) await remove(service, place.path, before, file, result.removed);
  else if (result.ok && result.file !== file) await save(service, place.path, before, result.file);
  return result;
}

/** What stays is found by whoever holds the code, and by nobody else: its name is the hash of the receipt. */
async function remove(
  { store }: Service,
  path: string,
  before: string,
  { id, kvitto }: Case,
  removal: Removal,
): Promise<void> {
  const note = { path: notePath(kvitto.replace('sha256:', '')), text: writeRemoval(removal) };
  await store.remove({ id, path, before, note, message: 'Ta bort ett ärende' });
}

/** The message says which case, and nothing of what the orders say: it is read by more people than the case. */
async function save({ store }: Service, path: string, before: string, after: Case): Promise<void> {
  await store.update(path, before, editCase(before, after), `Ändra ärende ${after.id}`);
}

function stopped(code: OrderFault['code'], text: string): CarriedOut {
  return { ok: false, faults: [{ code, line: 1, text }] };
}
