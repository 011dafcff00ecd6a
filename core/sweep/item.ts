/** What an item is about; the order is the order in which they are read. */
export const ITEM_KINDS = [
  'oöppnat',
  'frist',
  'lyft',
  'liknar',
  'dagordning',
  'redovisning',
  'översyn',
  'lagar',
] as const;

export type ItemKind = (typeof ITEM_KINDS)[number];

/** Who an item is for: an area's coordinator, or the contact of the association, who is also the reserve. */
export type Addressee = `område:${string}` | 'kontakt';

/** Something that holds on a day and that somebody should know. Nothing in it comes from a reporter's words. */
export interface SweepItem {
  /**
   * Names the item and the state it is about: the same key is the same news, whatever the day. It holds no white
   * space and no `--`, so that it can stand in a line, a file's name or a comment in HTML.
   */
  key: string;
  kind: ItemKind;
  /** The case's id; left out when it is about no case. */
  caseId?: string;
  audience: readonly Addressee[];
  /** One or a few sentences. */
  text: string;
  /** The exact order, or the command, that does what the text proposes. */
  order?: string;
  /** The day it is about: the last day of a deadline, the day of a meeting. */
  day: string;
}

/** In the order of the days they are about, then of kind, then of key: the same for the same items. */
export function compareItems(a: SweepItem, b: SweepItem): number {
  return (
    compareStrings(a.day, b.day) ||
    ITEM_KINDS.indexOf(a.kind) - ITEM_KINDS.indexOf(b.kind) ||
    compareStrings(a.key, b.key)
  );
}

/** By code units, so that no language's order decides. */
export const compareStrings = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
