import { log } from '../../adapters/log.ts';
import { StoreError } from '../../adapters/store/errors.ts';
import type { Store } from '../../adapters/store/store.ts';
import type { Reply } from '../../core/case/reply.ts';
import { COMMIT_TEXTS } from '../../core/texts/commit.ts';
import { doReply } from '../command/do.ts';
import type { CaseService } from '../service.ts';

/** How a reply is left for a process that may change main. The name of its branch ends with `name`. */
export const leftReply = (id: string, key: string, reply: Reply) => ({
  name: `${id}-${key.split('.')[1] ?? ''}`,
  text: `${JSON.stringify({ schema: 1, id, svar: reply }, undefined, 2)}\n`,
  message: COMMIT_TEXTS.reply(id),
});

/**
 * Adds a reply to its case, or leaves it for a process that may change main. Every step can be repeated. A case that
 * has been removed or archived meanwhile takes no reply, and that is not an error.
 * @throws the store's error; StoreError `changed` when the case cannot be read now
 */
export async function deliverReply(
  { id, key }: { id: string; key: string },
  reply: Reply,
  context: Partial<CaseService> & { store: Store },
): Promise<void> {
  if (context.store.leave) return context.store.leave(leftReply(id, key, reply));
  if (!isCaseService(context)) throw new Error('a reply needs the association');
  const result = await doReply(context, id, reply);
  if (result.ok) return;
  const code = result.faults[0]?.code ?? '';
  // A person has to repair these, and then the reply is delivered.
  if (['unreadable', 'no-routine', 'waits', 'clock-behind'].includes(code))
    throw new StoreError('changed', { path: id });
  log('reply-unplaced', { id, code });
}

const isCaseService = (context: Partial<CaseService>): context is CaseService =>
  context.association !== undefined && context.routines !== undefined && context.today !== undefined;
