import { StoreError } from './errors.ts';
import type { Store } from './store.ts';

/** A store that is not there yet: what comes in stays in the outbox until one is. */
export function noStore(): Store {
  const refuse = () => Promise.reject(new StoreError('no-store'));
  return {
    propose: refuse,
    waiting: refuse,
    readProposal: refuse,
    read: refuse,
    accept: refuse,
    update: refuse,
    reject: refuse,
    remove: refuse,
    version: refuse,
    snapshot: refuse,
    text: refuse,
  };
}
