import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { blobId } from '../../adapters/cache/blob.ts';
import { idOfPath } from '../../adapters/store/names.ts';
import type { CaseFile, Store, StoreSnapshot } from '../../adapters/store/store.ts';

/** The cases in a checkout of main. Reading them costs no call. */
export function mainCases(root: string): { id: string; path: string; text: string }[] {
  return globSync('cases/[0-9][0-9][0-9][0-9]/*/*.yaml', { cwd: root })
    .toSorted()
    .flatMap((path) => {
      const id = idOfPath(path);
      return id === undefined ? [] : [{ id, path, text: readFileSync(join(root, path), 'utf8') }];
    });
}

/**
 * A store that reads main from a checkout of it, and all else from the store on GitHub. What is written goes to
 * GitHub, so read a case there before you change it.
 */
export function onCheckout(root: string, github: Store): Store {
  const texts = new Map<string, string>();
  return {
    ...github,
    snapshot: async (previous?: StoreSnapshot) => {
      const { waiting, removed } = await github.snapshot(previous);
      const keep = (text: string): string => {
        const oid = blobId(Buffer.from(text));
        texts.set(oid, text);
        return oid;
      };
      const main = mainCases(root).map(({ id, path, text }): CaseFile => ({ id, path, oid: keep(text) }));
      // Notes are listed by GitHub and read here.
      for (const path of globSync('cases/borttagna/*.yaml', { cwd: root }))
        keep(readFileSync(join(root, path), 'utf8'));
      return { version: 'checkout', main, waiting, removed };
    },
    text: async (oid) => texts.get(oid) ?? github.text(oid),
  };
}
