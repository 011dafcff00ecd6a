import { StoreError } from './errors.ts';

/**
 * Names that reach a ref or a tree are checked here first: isomorphic-git itself writes trees git refuses. What they must be to
 * stand there is all that the store asks; what the id of a case is, `core/receipt.ts` says.
 */
const NAME = /^[A-Za-z0-9][A-Za-z0-9-]{0,63}$/;
const CASE_PATH = /^cases\/\d{4}\/(0[1-9]|1[0-2])\/([A-Za-z0-9][A-Za-z0-9-]{0,63})\.yaml$/;
const NOTE_PATH = /^cases\/borttagna\/([0-9a-f]{64})\.yaml$/;
/** Letters of any script, no leading dot (`.git`, `..`), nothing that a file system or git reads as syntax. */
const SEGMENT = /^[\p{L}\p{N}_][\p{L}\p{M}\p{N}_ .,+()-]*$/u;

export const caseRef = (id: string): string => {
  if (!NAME.test(id)) throw new StoreError('bad-name', { name: id });
  return `refs/heads/case/${id}`;
};

/** A name as one that a case can have in the store, or undefined when it cannot. */
export const caseNameOf = (name: string): string | undefined => (NAME.test(name) ? name : undefined);

/** The branch of a case. */
export const branchOf = (id: string): string => `case/${id}`;

/** The id of the case at this path, or undefined when it is no case file. */
export const idOfPath = (path: string): string | undefined => CASE_PATH.exec(path)?.[2];

export function checkCasePath(id: string, path: string): void {
  if (idOfPath(path) !== id) throw new StoreError('bad-name', { name: path });
}

/** Where the note of a removed case stands: the hash of its receipt code is all that is left of whose it was. */
export const notePath = (receiptHash: string): string => `cases/borttagna/${receiptHash}.yaml`;

/** The receipt hash of the note at this path, or undefined when it is no note. */
export const hashOfNote = (path: string): string | undefined => NOTE_PATH.exec(path)?.[1];

export function checkNotePath(path: string): void {
  if (hashOfNote(path) === undefined) throw new StoreError('bad-name', { name: path });
}

/** Can this be the name of a file or folder in the repository? */
export const isPathSegment = (name: string): boolean =>
  SEGMENT.test(name) &&
  name === name.normalize('NFC') &&
  !/[ .]$/.test(name) &&
  Buffer.byteLength(name) <= 255;

/** `cases/a/b.yaml` → its segments. @throws StoreError `bad-name` */
export function segmentsOf(path: string): string[] {
  const segments = path.split('/');
  if (segments[0] !== 'cases' || segments.length < 2 || !segments.every(isPathSegment))
    throw new StoreError('bad-name', { name: path });
  return segments;
}
