import { StoreError } from './errors.ts';
import type { Store } from './store.ts';

/** Stands in for a store that is not set up yet: every call fails with `no-store`, so reports stay in the outbox. */
export function noStore(): Store {
  const refuse = () => Promise.reject(new StoreError('no-store'));
  return {
    propose: refuse,
    waiting: refuse,
    readProposal: refuse,
    read: refuse,
    history: refuse,
    accept: refuse,
    revise: refuse,
    update: refuse,
    reject: refuse,
    remove: refuse,
    version: refuse,
    snapshot: refuse,
    text: refuse,
  };
}
