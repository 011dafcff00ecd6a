/** The orders in the comments of a case's pull request, as far as a person has to know of them. */
export interface AskedOrders {
  /** Those without an answer, the oldest first: the login of who gave them. */
  pending: readonly { by: string }[];
  /** Those that could not be carried out and are tried again every night, with why. `ids`: their comments and the answers. */
  postponed: readonly { by: string; texts: readonly string[]; ids: readonly number[] }[];
  /** The newest one, when it has been answered within the hour. `at`: milliseconds since 1970. */
  answered?: { by: string; isDone: boolean; texts: readonly string[]; at: number };
  /** The id of the newest comment of all; 0 if there are no comments. */
  last: number;
}

/** What GitHub has been asked to do in a case. */
export interface DeskState extends AskedOrders {
  /** The page of the case's pull request. */
  address: string;
  /** Set for an hour after the report was accepted, or until GitHub has noted it in the case. */
  accepted?: Accepted;
}

/** A report that somebody has accepted: the merge is there, and a workflow then notes it in the case. */
export interface Accepted {
  by: string;
  /** Milliseconds since 1970. */
  at: number;
  /** `late`: the workflow should have been done, and the sweep of the night does it. */
  state: 'running' | 'late' | 'done';
}

/** Why something was not done; `sent`, `accepted` and `withdrawn` are what was. */
export type DeskAnswer =
  | 'sent'
  | 'accepted'
  | 'withdrawn'
  /** An order in the case has no answer yet, or the report was just accepted. */
  | 'pending'
  /** An order in the case could not be carried out, and is tried again at night. */
  | 'postponed'
  /** What the person sent before this was refused, and the person may not have seen that. */
  | 'refused-before'
  | 'changed'
  | 'no-pull'
  /** A check is not done or not green, or an approval is missing. */
  | 'not-mergeable'
  /** The branch has more than the case. */
  | 'other-files'
  /** The person's role, or the App, does not allow it. */
  | 'may-not'
  /** The person has not signed in with GitHub, where the cases are. */
  | 'not-here';

/**
 * Carries out what a person decides, as that person at GitHub: an order is a comment, which the workflow `command` carries
 * out and answers, and accepting a report is an approval and a squash merge. Nothing here may write on main by itself.
 */
export interface Desk {
  /** Set where nothing can be asked for: every answer is `not-here`. */
  isClosed?: true;
  /** What has been asked for in a case; undefined when it has no pull request. @throws StoreError */
  state(id: string): Promise<DeskState | undefined>;
  /**
   * Asks for orders.
   * @param isAfterOwn whether the person decided on them before those given last were answered: they count on those being done
   * @throws StoreError
   */
  order(id: string, orders: string, isAfterOwn?: boolean): Promise<DeskAnswer>;
  /** Accepts a report that reads as the person has seen it. @param version see `versionOf` @throws StoreError */
  accept(id: string, version: string): Promise<DeskAnswer>;
  /** Takes back the orders in a case that are tried again at night. @throws StoreError */
  withdraw(id: string): Promise<DeskAnswer>;
}
