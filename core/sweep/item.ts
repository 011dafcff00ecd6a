import { withoutMarks } from '../ascii.ts';
import { compareStrings } from '../compare.ts';

/** What an item is about, in the order in which items of one day are listed. */
export const ITEM_KINDS = [
  'ooppnat',
  'flytt',
  'frist',
  'lyft',
  'paus',
  'svarat',
  'fraga',
  'stilla',
  'liknar',
  'dagordning',
  'redovisning',
  'oversyn',
  'lagar',
] as const;

export type ItemKind = (typeof ITEM_KINDS)[number];

/** Who an item is for: an area's coordinator, or the association's contact, who is also the reserve. */
export type Addressee = `area:${string}` | 'contact';

/** Something that holds on a day and that a person should know about. Nothing in it comes from a reporter's text. */
export interface SweepItem {
  /**
   * Identifies the item and the state it is about: an item is sent once for each key, whatever the day. See `itemKey`.
   */
  key: string;
  kind: ItemKind;
  /** The case's id; left out when it is about no case. */
  caseId?: string;
  audience: readonly Addressee[];
  /** One or a few sentences. */
  text: string;
  /** The exact order (slash command) that does what the text proposes. */
  order?: string;
  /** The text for a page where orders are not typed, if it differs: without their codes. */
  plainText?: string;
  /** The day it is about: the last day of a deadline, the day of a meeting. */
  day: string;
}

/**
 * The key of an item, such as `frist:EX-2026-7K3MQ9TB:last:2026-03-09:nara`. Keys are stored in inbox files and in
 * comments on GitHub, so they are ASCII and must not change; they hold no white space and no `--`, so that they can be
 * in a line, a file name or an HTML comment.
 */
export function itemKey(kind: ItemKind, ...parts: readonly (string | number)[]): string {
  return currentSpelling([kind, ...parts].join(':'));
}

/**
 * A stored key as it is spelled today. Until November 2026 keys were stored with å, ä and ö (`oöppnat:…`,
 * `frist:…:läst:…:nära`). Whatever reads stored keys must accept those until 2027-12-31, so that an upgrade sends
 * nothing twice; after that day only `itemKey` needs this.
 */
export const currentSpelling = (key: string): string => withoutMarks(key);

/** The items of a plan that are new: those whose key has not been sent. */
export function notYetSent(
  items: readonly SweepItem[],
  alreadySent: Pick<ReadonlySet<string>, 'has'>,
): SweepItem[] {
  return items.filter(({ key }) => !alreadySent.has(key));
}

/**
 * Orders items by the day they are about, then by kind, then by key, so that the same items are always listed alike.
 */
export function compareItems(a: SweepItem, b: SweepItem): number {
  return (
    compareStrings(a.day, b.day) ||
    (a.kind === b.kind ? 0 : ITEM_KINDS.indexOf(a.kind) - ITEM_KINDS.indexOf(b.kind)) ||
    compareStrings(a.key, b.key)
  );
}
