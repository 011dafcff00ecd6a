import { compareStrings } from '../compare.ts';
import { addDays } from '../date.ts';
import type { OrderName } from '../order/order.ts';
import { ORDER_WORDS } from '../order/words.ts';
import { isPressing } from '../routine/clock/clocks.ts';
import { addWorkdays } from '../routine/workdays.ts';
import { groupByCase } from '../sweep/by-case.ts';
import type { ItemKind, SweepItem } from '../sweep/item.ts';
import { SILENCE_TEXTS, SWEEP_TEXTS } from '../texts/sweep.ts';
import { TODO_TEXTS } from '../texts/work-lists.ts';
import type { RowClock, WorkRow } from './row.ts';

/** The groups in which a coordinator's cases are listed, the most urgent first. `oppnat` is only for the head. */
export const TODO_GROUPS = [
  'oppnat',
  'nya',
  'forsenat',
  'denna-vecka',
  'att-lyfta',
  'liknar',
  'vantar-pa-rapportor',
  'pausat',
] as const;

export type TodoGroup = (typeof TODO_GROUPS)[number];

/** The likely next step: which order, or that the case is to be accepted. Never a value of it. */
export type NextStep = Extract<OrderName, keyof typeof TODO_TEXTS.next> | 'ta-emot';

/** A case with something to do, in the one group that is most urgent. */
export interface TodoRow {
  row: WorkRow;
  group: TodoGroup;
  /** The most urgent thing, in a sentence or a few, and the day it is about. */
  text: string;
  day: string;
  /** What else there is to do in the case. */
  rest: readonly string[];
  next?: NextStep;
  /** Whether no one has started on it for more than `UNOPENED_WORKDAYS`. */
  unopened: boolean;
}

/** What there is to do, and the items that are about no case: papers of meetings, reports, routines to review. */
export interface TodoList {
  rows: readonly TodoRow[];
  other: readonly SweepItem[];
}

const plainTextOf = ({ text, plainText = text }: SweepItem): string => plainText;

/** A new case that no one has started on goes to the head after this many working days. */
export const UNOPENED_WORKDAYS = 5;
/** How many days ahead "this week" is. */
const WEEK = 7;

/**
 * Makes what there is to do on a day of the rows of all cases and of what the sweep found about them: each case once,
 * in its most urgent group, the most urgent first.
 */
export function todoList(rows: readonly WorkRow[], items: readonly SweepItem[], today: string): TodoList {
  const groups = new Map(groupByCase(items, today).map((group) => [group[0].caseId, group]));
  const weekEnds = addDays(today, WEEK);
  const unopenedSince = daysOfWaiting(today);
  const found = rows.flatMap((row): TodoRow[] => {
    if (row.closed && !groups.has(row.id)) return [];
    const own = groups.get(row.id) ?? [];
    const group = groupOf(row, own, weekEnds);
    if (group === undefined) return [];
    const lead = own.find(({ kind }) => KINDS[group].includes(kind)) ?? own[0];
    const { text, day } = lead ? { text: plainTextOf(lead), day: lead.day } : ownWords(row, group);
    const rest = own.filter((item) => item !== lead).map(plainTextOf);
    const next = nextStep(row, group, lead);
    const unopened = own.some(({ kind }) => kind === 'ooppnat') && row.received < unopenedSince;
    return [{ row, group, text, day, rest, ...(next === undefined ? {} : { next }), unopened }];
  });
  return {
    rows: found.toSorted(compareTodo),
    other: items.filter(({ caseId }) => caseId === undefined),
  };
}

/** The first day on which a case can come in and not yet have waited too long: five working days before the day. */
function daysOfWaiting(today: string): string {
  let day = addDays(today, -2 * UNOPENED_WORKDAYS - WEEK);
  while (addWorkdays(day, UNOPENED_WORKDAYS) < today) day = addDays(day, 1);
  return day;
}

const compareTodo = (a: TodoRow, b: TodoRow): number =>
  TODO_GROUPS.indexOf(a.group) - TODO_GROUPS.indexOf(b.group) ||
  compareStrings(a.day, b.day) ||
  compareStrings(a.row.id, b.row.id);

/** What a group is about: the item that says it comes first in the row. */
const KINDS: Readonly<Record<TodoGroup, readonly ItemKind[]>> = {
  oppnat: [],
  nya: ['ooppnat', 'flytt', 'svarat'],
  forsenat: ['frist'],
  'denna-vecka': ['frist'],
  'att-lyfta': ['lyft'],
  liknar: ['liknar'],
  'vantar-pa-rapportor': ['fraga'],
  pausat: ['paus'],
};

/** The group of a case: the first that applies. */
function groupOf(row: WorkRow, items: readonly SweepItem[], weekEnds: string): TodoGroup | undefined {
  const has = (...kinds: ItemKind[]) => items.some(({ kind }) => kinds.includes(kind));
  if (row.late) return 'forsenat';
  if (has('ooppnat', 'flytt', 'svarat')) return 'nya';
  if (row.closed) return undefined;
  const ahead = clockAhead(row);
  if (ahead && ahead.day <= weekEnds) return 'denna-vecka';
  if (has('lyft')) return 'att-lyfta';
  if (has('liknar')) return 'liknar';
  if (row.question) return 'vantar-pa-rapportor';
  if (row.pause) return 'pausat';
  return has('stilla', 'frist') ? 'denna-vecka' : undefined;
}

/** The most urgent clock that runs and is not overdue. */
function clockAhead({ clock, ahead = clock }: WorkRow): RowClock | undefined {
  return ahead && ahead.state !== 'overdue' && ahead.state !== 'paused' ? ahead : undefined;
}

/** What a row itself says, when the sweep says nothing. */
function ownWords(row: WorkRow, group: TodoGroup): { text: string; day: string } {
  const { question, pause, changed } = row;
  const clock = group === 'forsenat' ? row.late : clockAhead(row);
  if (group === 'vantar-pa-rapportor' && question)
    return { text: SILENCE_TEXTS.question(question.nr, question.since), day: question.since };
  if (group === 'pausat' && pause)
    return { text: SILENCE_TEXTS.paused(pause.from, undefined), day: pause.from };
  if (!clock) return { text: '', day: changed };
  const text = SWEEP_TEXTS[isPressing(clock.state) ? clock.state : 'due-soon'];
  return { text: text(clock.text, clock.day, clock.who), day: clock.day };
}

/** The likely next step: what the most urgent thing proposes, or what usually does the step that is due. */
function nextStep(row: WorkRow, group: TodoGroup, lead?: SweepItem): NextStep | undefined {
  if (row.waiting) return 'ta-emot';
  if (lead?.kind === 'svarat') return undefined;
  const order = lead?.order?.slice(1).split(' ')[0] ?? '';
  const found = ORDER_WORDS[order] ?? ownStep(row, group);
  return found !== undefined && found in TODO_TEXTS.next ? (found as NextStep) : undefined;
}

function ownStep(row: WorkRow, group: TodoGroup): OrderName | undefined {
  if (group === 'vantar-pa-rapportor') return 'fråga';
  if (group === 'pausat') return 'fortsätt';
  if (group === 'forsenat') return row.late?.order;
  return group === 'denna-vecka' ? clockAhead(row)?.order : row.clock?.order;
}
