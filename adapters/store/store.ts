/**
 * Where cases are kept. A store is a git repository: `main` holds the accepted cases, and each case that waits for
 * review is one commit on its own branch `case/<id>`. The local store and the GitHub store both keep this contract.
 *
 * Every call that changes something resolves only when the change survives a crash and a power cut, may be called
 * again after either, and may run in parallel with any other, also from another process.
 */
export interface Store {
  /**
   * Puts a case on a new branch: one commit on top of main that touches only `path`. The same proposal again changes
   * nothing and returns `exists`, also when it was accepted meanwhile (see `Proposal.isSame`).
   * @throws StoreError `id-taken` when another case has the id, `bad-name` for an invalid id or path
   */
  propose(proposal: Proposal): Promise<'created' | 'exists'>;

  /** Returns the ids of the waiting cases, sorted. */
  waiting(): Promise<string[]>;

  /** Returns a case from its branch, or undefined when no such case waits. */
  readProposal(id: string): Promise<{ path: string; text: string } | undefined>;

  /** Reads a file on main (a case, a removal note …); undefined if it does not exist. */
  read(path: string): Promise<string | undefined>;

  /**
   * Reads what changed a case's file, the newest first and at most the latest `HISTORY_LENGTH`: on main, or on its branch
   * while it waits. Empty when there is no such file, and in a store on a machine without git.
   */
  history(path: string): Promise<FileVersion[]>;

  /**
   * Puts a waiting case on main, as one commit with only its file, then removes its branch. `text` is what is stored;
   * it may differ from what was proposed, and what was proposed does not enter main's history. Called again after a
   * crash it finishes the work; called again when all is done it changes nothing.
   * @throws StoreError `not-waiting` when no such case waits, `changed` when main already has it with another text:
   * it was accepted before a crash and edited since, and `reject` removes its leftover branch; also when the case on
   * its branch no longer reads `seen`
   */
  accept(id: string, text: string, message: string, seen?: string): Promise<void>;

  /**
   * Replaces the text of a waiting case, as one commit on its branch. When it already reads `after`, nothing changes.
   * @throws StoreError `changed` when it no longer reads `before`, or no longer waits
   */
  revise(id: string, before: string, after: string, message: string): Promise<void>;

  /**
   * Replaces a file on main, as one commit. When the file already reads `after`, nothing changes.
   * @throws StoreError `changed` when the file no longer reads `before`
   */
  update(path: string, before: string, after: string, message: string): Promise<void>;

  /** Removes the branch of a waiting case; does nothing if there is no branch. */
  reject(id: string): Promise<void>;

  /**
   * Removes a case, accepted or waiting, and leaves a note: one commit on main that removes the case's file if it is
   * there and adds the note, then the branch is removed. Called again after a crash it finishes the work; an existing
   * note is not changed.
   * @throws StoreError `changed` when the case no longer reads `before`, or there is neither a case nor a note
   */
  remove(removal: CaseRemoval): Promise<void>;

  /**
   * Leaves what a reporter sent about a case for a process that may change main, and notifies that process. Set in a
   * store whose own process may not. Leaving the same again changes nothing.
   * @param left `name` is one of `leftName`; `text` has the reporter's words, and `message` must not
   */
  leave?(left: { name: string; text: string; message: string }): Promise<void>;

  /**
   * Checks that changes are accepted now, in a store that a person can make read-only. @throws StoreError `archived`
   */
  checkWritable?(): Promise<void>;

  /** Returns a short string that changes whenever main or a waiting branch moves. Cheap enough to call every second. */
  version(): Promise<string>;

  /**
   * Lists every case as it is now, without its text. Unchanged folders are not read again: files that are the same
   * as in `previous` are the same objects (`===`), and an unmoved store returns `previous` itself.
   */
  snapshot(previous?: StoreSnapshot): Promise<StoreSnapshot>;

  /**
   * Lists the months as they are now, in stores that can do so without opening those that have not changed. A snapshot of a
   * store with many cases takes longer.
   */
  months?(): Promise<StoreMonths>;

  /** Reads the text of a `CaseFile.oid`. The same oid always has the same text, so results can be cached by it. */
  text(oid: string): Promise<string>;

  /**
   * Reads many texts at once, in stores that can do so faster than one by one. A text may be left out for any reason;
   * read it with `text`.
   */
  texts?(oids: readonly string[]): Promise<ReadonlyMap<string, string>>;

  /** Above how many texts `texts` is faster, where that is known to the store. */
  textsAbove?: number;
}

/** How many commits of a file are read: on GitHub each is a call. */
export const HISTORY_LENGTH = 50;

/** A commit that changed a file: its message, and the file's text after it; undefined when the file was removed. */
export interface FileVersion {
  message: string;
  text: string | undefined;
}

/** A case to put into the store. Neither `id`, `path` nor `message` may contain words of the reporter. */
export interface Proposal {
  id: string;
  /** `cases/<YYYY>/<MM>/<ID>.yaml` */
  path: string;
  text: string;
  message: string;
  /**
   * Whether a text found under this id is this same case, edited since (an accepted case gets dates and answers).
   * Without it only the same text is the same case.
   */
  isSame?: (found: string) => boolean;
}

/** A case to remove. Neither `note` nor `message` may contain words of the reporter or the case's id. */
export interface CaseRemoval {
  id: string;
  /** `cases/<YYYY>/<MM>/<ID>.yaml` */
  path: string;
  /** The current text of the case: on main, or else on its branch. */
  before: string;
  /** What is left, at `cases/borttagna/<receipt hash>.yaml`: see `notePath`. */
  note: { path: string; text: string };
  message: string;
}

/** One case in a snapshot. `oid` identifies its content: equal oids, equal texts. */
export interface CaseFile {
  readonly id: string;
  readonly path: string;
  readonly oid: string;
}

/** The note of a case that was removed, named by the hash of its receipt code. */
export interface NoteFile {
  readonly hash: string;
  readonly path: string;
  readonly oid: string;
}

/** The cases in a store at one moment. */
export interface StoreSnapshot {
  readonly version: string;
  /** `cases/<YYYY>/<MM>/*.yaml` on main, sorted by path. */
  readonly main: readonly CaseFile[];
  /** The waiting cases, sorted by id. */
  readonly waiting: readonly CaseFile[];
  /** The ids of waiting cases whose branch the store cannot read now; they are not in `waiting`. */
  readonly unreadable?: readonly string[];
  /** `cases/borttagna/*.yaml` on main, sorted by hash. */
  readonly removed: readonly NoteFile[];
}

/** The cases in a store at one moment, by month. */
export interface StoreMonths {
  readonly version: string;
  /** What identifies the content of each month on main, by its name, `2026/11`: if it is equal, so are the files. */
  readonly months: ReadonlyMap<string, string>;
  /** The waiting cases, sorted by id. */
  readonly waiting: readonly CaseFile[];
  /** The ids of waiting cases that main has too: a crash may leave the branch of an accepted case. */
  readonly accepted: ReadonlySet<string>;
  /** Lists the cases of some of the months, sorted by path. */
  files(names: readonly string[]): Promise<ReadonlyMap<string, readonly CaseFile[]>>;
}
