/**
 * Where cases live. A store is a git repository: `main` holds what is accepted, and each case that waits for
 * review is one commit on its own branch `case/<id>`. The local store and the GitHub store both keep this
 * contract; nothing here knows which one it is.
 *
 * Every call that changes something resolves only when the change survives a crash and a power cut, may be
 * called again after either, and may run in parallel with any other, also from another process.
 */
export interface Store {
  /**
   * Puts a case on its own new branch: one commit on main that touches only `path`. The same proposal again
   * changes nothing and gives `exists`, also when it was accepted meanwhile (see `Proposal.isSame`).
   * @throws StoreError `id-taken` when the id holds another case, `bad-name` for an id or path that cannot be
   */
  propose(proposal: Proposal): Promise<'created' | 'exists'>;

  /** Ids of the cases that wait on a branch, sorted. */
  waiting(): Promise<string[]>;

  /** The case on its branch, or undefined when no such case waits. */
  readProposal(id: string): Promise<{ path: string; text: string } | undefined>;

  /** The text of a file on main (a case, `cases/association.yaml` …), or undefined when there is none. */
  read(path: string): Promise<string | undefined>;

  /**
   * Puts a waiting case on main, as one commit that holds only its file, then removes its branch. `text` is
   * what is stored; it may differ from what was proposed, and what was proposed does not enter main's history.
   * Called again after a crash it finishes what is left; called again when all is done it changes nothing.
   * @throws StoreError `not-waiting` when no such case waits, `changed` when main holds it already with another
   * text: it was accepted before a crash and edited since, and `reject` removes what is left of its branch
   */
  accept(id: string, text: string, message: string): Promise<void>;

  /**
   * Replaces a file on main, as one commit. When the file already reads `after`, nothing changes.
   * @throws StoreError `changed` when the file no longer reads `before`
   */
  update(path: string, before: string, after: string, message: string): Promise<void>;

  /** Removes the branch of a waiting case; when there is none, nothing changes. */
  reject(id: string): Promise<void>;

  /**
   * Takes a case away, accepted or waiting, and leaves a note that it was: one commit on main that removes the
   * case's file if it is there and adds the note, then its branch goes. Called again after a crash it finishes what
   * is left; when the note is there already it stays as it is, and only what is left of the case goes.
   * @throws StoreError `changed` when the case no longer reads `before`, or is nowhere and there is no note
   */
  remove(removal: CaseRemoval): Promise<void>;

  /** A short string that differs whenever main or a waiting branch moved. Cheap enough to ask every second. */
  version(): Promise<string>;

  /**
   * Every case as it stands now, without its text. Unchanged folders are not opened again: files that stand
   * as they did in `previous` are the same objects (`===`), and an unmoved store gives `previous` back.
   */
  snapshot(previous?: StoreSnapshot): Promise<StoreSnapshot>;

  /** The text behind a `CaseFile.oid`. The same oid always has the same text, so keep what you made of it. */
  text(oid: string): Promise<string>;

  /**
   * Many texts at once, when the store has a quicker way than one by one. What is left out, for whatever reason,
   * is asked for with `text`.
   */
  texts?(oids: readonly string[]): Promise<ReadonlyMap<string, string>>;
}

/** A case file on its way into the store. Neither `id`, `path` nor `message` may hold words of the reporter. */
export interface Proposal {
  id: string;
  /** `cases/<YYYY>/<MM>/<ID>.yaml` */
  path: string;
  text: string;
  message: string;
  /**
   * Tells whether a text found under this id is this very case, edited since (an accepted case gets dates and
   * answers). Without it only the same text is the same case.
   */
  isSame?: (found: string) => boolean;
}

/** A case on its way out. Neither `note` nor `message` may hold words of the reporter or the case's id. */
export interface CaseRemoval {
  id: string;
  /** `cases/<YYYY>/<MM>/<ID>.yaml` */
  path: string;
  /** The text the case has, where it stands: on main, else on its branch. */
  before: string;
  /** What stays, at `cases/borttagna/<receipt hash>.yaml`: see `notePath`. */
  note: { path: string; text: string };
  message: string;
}

/** One case in a snapshot. `oid` names its content: equal oids, equal texts. */
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

export interface StoreSnapshot {
  readonly version: string;
  /** `cases/<YYYY>/<MM>/*.yaml` on main, in the order of their paths */
  readonly main: readonly CaseFile[];
  /** the cases that wait, in the order of their ids */
  readonly waiting: readonly CaseFile[];
  /** `cases/borttagna/*.yaml` on main, in the order of their hashes */
  readonly removed: readonly NoteFile[];
}
