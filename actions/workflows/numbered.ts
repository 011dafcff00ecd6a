import { lastChange } from '../../adapters/store/github/history.ts';
import type { Store } from '../../adapters/store/store.ts';
import { scan } from '../../core/order/scan.ts';
import { ORDER_WORDS } from '../../core/order/words.ts';
import { versionOf } from '../command/do.ts';
import type { WorkflowContext } from './context.ts';
import type { OrderComment } from './order-state.ts';

/** Whether a text has an order with a number that means something else after a change of the case: `/byt 2`. */
const isNumbered = (body: string): boolean =>
  scan(body).some(({ word }) => Object.hasOwn(ORDER_WORDS, word) && ORDER_WORDS[word] === 'byt');

/**
 * Finds the version of a case that the orders of a comment are about, if it matters: the one that its author can have read.
 * Orders in the queue before it, a reply or an edit may have changed the case since, and another word has the number.
 * @returns the version, see `versionOf`; undefined when any version will do; `changed` when the case has changed since
 */
export async function numberedVersion(
  { client, at }: Pick<WorkflowContext, 'client' | 'at'>,
  store: Store,
  id: string,
  { body, written }: Pick<OrderComment, 'body' | 'written'>,
): Promise<string | undefined> {
  if (written === undefined || !isNumbered(body)) return undefined;
  const { main, waiting } = await store.snapshot();
  const accepted = main.find((file) => file.id === id);
  const path = (accepted ?? waiting.find((file) => file.id === id))?.path;
  if (path === undefined) return undefined;
  const text = accepted ? await store.read(path) : (await store.readProposal(id))?.text;
  const changed = await lastChange({ at, client: async () => client }, path);
  if (text === undefined || (changed !== undefined && Date.parse(changed) > Date.parse(written)))
    return 'changed';
  return versionOf(text);
}
