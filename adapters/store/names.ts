import { StoreError } from './errors.ts';

/**
 * Names are checked here before they reach a ref or a tree: isomorphic-git itself writes trees that git refuses. The
 * store only checks what git needs; `core/receipt.ts` defines the id of a case.
 */
const NAME = /^[A-Za-z0-9][A-Za-z0-9-]{0,63}$/;
const CASE_PATH = /^cases\/\d{4}\/(0[1-9]|1[0-2])\/([A-Za-z0-9][A-Za-z0-9-]{0,63})\.yaml$/;
const NOTE_PATH = /^cases\/borttagna\/([0-9a-f]{64})\.yaml$/;
/** Letters of any script, no leading dot (`.git`, `..`), nothing that a file system or git reads as syntax. */
const SEGMENT = /^[\p{L}\p{N}_][\p{L}\p{M}\p{N}_ .,+()-]*$/u;

/** Returns the ref of a case's branch. @throws StoreError `bad-name` */
export const caseRef = (id: string): string => {
  if (!NAME.test(id)) throw new StoreError('bad-name', { name: id });
  return `refs/heads/case/${id}`;
};

/** Returns the name when a case can have it in the store, otherwise undefined. */
export const caseNameOf = (name: string): string | undefined => (NAME.test(name) ? name : undefined);

/** Returns the name of a case's branch. */
export const branchOf = (id: string): string => `case/${id}`;

/** Returns the id of the case at a path, or undefined when it is not the path of a case. */
export const idOfPath = (path: string): string | undefined => CASE_PATH.exec(path)?.[2];

/** Checks that a path is that of this case. @throws StoreError `bad-name` */
export function checkCasePath(id: string, path: string): void {
  if (idOfPath(path) !== id) throw new StoreError('bad-name', { name: path });
}

/** Returns the path of a removed case's note: the hash of its receipt code is all that still identifies the case. */
export const notePath = (receiptHash: string): string => `cases/borttagna/${receiptHash}.yaml`;

/** Returns the receipt hash in the path of a note, or undefined when it is not the path of a note. */
export const hashOfNote = (path: string): string | undefined => NOTE_PATH.exec(path)?.[1];

/** Checks that a path is that of a note. @throws StoreError `bad-name` */
export function checkNotePath(path: string): void {
  if (hashOfNote(path) === undefined) throw new StoreError('bad-name', { name: path });
}

/** Whether a file or folder in the repository may have this name. */
export const isPathSegment = (name: string): boolean =>
  SEGMENT.test(name) &&
  name === name.normalize('NFC') &&
  !/[ .]$/.test(name) &&
  Buffer.byteLength(name) <= 255;

/** Splits a path: `cases/a/b.yaml` → `['cases', 'a', 'b.yaml']`. @throws StoreError `bad-name` */
export function segmentsOf(path: string): string[] {
  const segments = path.split('/');
  if (segments[0] !== 'cases' || segments.length < 2 || !segments.every(isPathSegment))
    throw new StoreError('bad-name', { name: path });
  return segments;
}
