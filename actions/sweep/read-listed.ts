import type { CaseFile, Store } from '../../adapters/store/store.ts';
import type { Case } from '../../core/case/case.ts';
import { tryReadCase } from '../../core/case/try-read.ts';
import type { Routine } from '../../core/routine/routine.ts';
import type { CaseService } from '../service.ts';
import type { UnreadCase } from './memory.ts';

/** The texts of cases by `oid`, when they are many and the store can read them together; else empty. */
export async function readTogether(
  store: Store,
  files: readonly Pick<CaseFile, 'oid'>[],
): Promise<ReadonlyMap<string, string>> {
  if (files.length <= (store.textsAbove ?? 0)) return new Map();
  return (await store.texts?.(files.map(({ oid }) => oid))) ?? new Map();
}

/**
 * Reads a case that the store lists, with its routine; or returns why it cannot be read.
 *
 * @param texts those that have been read together, by `oid`
 * @param known the case, when it has been read before
 */
export async function readListedCase(
  { store, routines }: Pick<CaseService, 'store' | 'routines'>,
  { id, path, oid }: CaseFile,
  texts: ReadonlyMap<string, string>,
  known?: Case,
): Promise<{ file: Case; routine: Routine } | UnreadCase> {
  let file = known;
  if (!file) {
    let text: string;
    try {
      text = texts.get(oid) ?? (await store.text(oid));
    } catch {
      return { id, path, code: 'store' };
    }
    file = tryReadCase(text);
  }
  if (!file || file.id !== id) return { id, path, code: 'unreadable' };
  const routine = routines[file.rutin];
  return routine ? { file, routine } : { id, path, code: 'no-routine' };
}
