import type { CaseOrder } from '../../order/order.ts';

/** A value that may be chosen, and what it means. */
export interface ChoiceOption {
  value: string;
  label: string;
  explanation?: string;
  /** Whether the order's text must then explain what it is. */
  needsText?: boolean;
  /** Whether it excludes all other options. */
  alone?: boolean;
}

/** Something that a person fills in. No value is preselected. */
export type ChoiceField =
  /** One of a list: codes of the routine, or a body or role that is responsible. `most`: how many at once. */
  | { kind: 'code' | 'role'; name: string; required: true; most: number; options: readonly ChoiceOption[] }
  /** A day; left out, it is today. */
  | { kind: 'date'; name: string; required: boolean; from: string; to?: string }
  | { kind: 'text'; name: string; required: boolean; maxLength: number }
  /** The ids of other cases. */
  | { kind: 'case'; name: string; required: true; most: number };

/** What was filled in, by the name of the field; several values of one field are separated by commas. */
export type ChoiceValues = Readonly<Record<string, string | undefined>>;

/** One way to give an order: what it is about is fixed, such as which measure, and the rest is to be filled in. */
export interface Choice {
  /** Identifies it within the case: `fas-utredning`, `effekt-1`. */
  key: string;
  order: CaseOrder['order'];
  /** What it does, in words. */
  name: string;
  fields: readonly ChoiceField[];
  /** The order that the filled-in values make. */
  make: (values: ChoiceValues) => CaseOrder;
}

/** A choice that is not possible now, and each thing that is missing. */
export interface RefusedChoice extends Pick<Choice, 'key' | 'order' | 'name'> {
  missing: readonly string[];
  /** Whether it is not refused, but would change nothing. */
  isDone: boolean;
  /** Whether it becomes possible when what is missing is there. */
  isWaiting: boolean;
}

export interface Choices {
  possible: readonly Choice[];
  refused: readonly RefusedChoice[];
}
