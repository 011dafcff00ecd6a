import { StoreError } from './errors.ts';
import type { CaseRemoval } from './store.ts';

/** A file as a commit leaves it: with this text or, when `text` is undefined, removed. */
export interface FileChange {
  path: string;
  text: string | undefined;
}

/** A file as a commit leaves it, also by its bytes: thousands of them are not made into texts first. */
export type WrittenFile = Omit<FileChange, 'text'> & { text: FileChange['text'] | Buffer };

/** The text of a file on main as the commit that is being prepared will find it; undefined if it does not exist. */
type ReadMain = (path: string) => Promise<string | undefined>;

/**
 * What an update changes on main: nothing when the file already reads `after`.
 * @throws StoreError `changed` when it reads neither `before` nor `after`
 */
export async function updateChanges(
  path: string,
  before: string,
  after: string,
  readMain: ReadMain,
): Promise<FileChange[]> {
  const found = await readMain(path);
  if (found !== before && found !== after) throw new StoreError('changed', { path });
  return found === after ? [] : [{ path, text: after }];
}

/**
 * What a removal changes on main: the case's file goes if it is there, and the note is added unless one exists.
 * @param readWaiting reads the case on its own branch; called only when main holds neither the case nor the note
 * @throws StoreError `changed` when the case does not read `before`, or does not exist and was never removed
 */
export async function removalChanges(
  { path, before, note }: CaseRemoval,
  readMain: ReadMain,
  readWaiting: () => Promise<string | undefined>,
): Promise<FileChange[]> {
  const accepted = await readMain(path);
  const existingNote = await readMain(note.path);
  const current = accepted ?? (existingNote === undefined ? await readWaiting() : before);
  if (current !== before) throw new StoreError('changed', { path });
  return [
    ...(accepted === undefined ? [] : [{ path, text: undefined }]),
    ...(existingNote === undefined ? [note] : []),
  ];
}
