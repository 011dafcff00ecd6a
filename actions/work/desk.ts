/** The orders in the comments of a case's pull request, as far as a person has to know of them. */
export interface AskedOrders {
  /** Those without an answer, the oldest first: the login of who gave them, and whether they are tried again at night. */
  pending: readonly { by: string; isPostponed: boolean }[];
  /** The newest one, when it has been answered within the hour. */
  answered?: { by: string; isDone: boolean; texts: readonly string[] };
  /** The id of the newest comment of all; 0 if there are no comments. */
  last: number;
}

/** What GitHub has been asked to do in a case. */
export interface DeskState extends AskedOrders {
  /** The page of the case's pull request. */
  address: string;
}

/** Why something was not done; `sent` and `accepted` are what was. */
export type DeskAnswer =
  | 'sent'
  | 'accepted'
  /** An order in the case has no answer yet. */
  | 'pending'
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
  /** Asks for orders. @throws StoreError */
  order(id: string, orders: string): Promise<DeskAnswer>;
  /** Accepts a report that reads as the person has seen it. @param version see `versionOf` @throws StoreError */
  accept(id: string, version: string): Promise<DeskAnswer>;
}
