import type { Service } from '../../actions/service.ts';
import { keptForm } from '../../actions/submit/kept-form.ts';
import { workState } from '../../actions/work/work-index.ts';
import type { SweepItem } from '../../core/sweep/item.ts';
import { TODO_TEXTS } from '../../core/texts/work-lists.ts';
import { type RowNames, rowNames } from '../../core/work/names.ts';
import { withoutOrders } from '../../core/work/plain.ts';
import type { TodoRow } from '../../core/work/todo.ts';
import { todoView } from '../../core/work/todo-view.ts';
import type { Work } from './gate.ts';

/** How many cases of each group are shown: more than a person handles in a day. */
const MOST = 50;

/** A case with something to do, as its row shows it. */
export interface ShownTodo {
  id: string;
  names: RowNames;
  received: string;
  text: string;
  rest: readonly string[];
  /** Where the likely next step is done, and what its button says. */
  href: string;
  next: string | undefined;
}

export interface TodoPage {
  said: readonly string[];
  groups: readonly { name: string; key: string; total: number; rows: readonly ShownTodo[] }[];
  other: readonly SweepItem[];
  unread: number;
  /** Whether the person can only read the cases. */
  isReadOnly: boolean;
}

/** Makes the page of what there is to do for a person: each case once, with one button. */
export async function showTodo(service: Service, { person }: Work, request: Request): Promise<TodoPage> {
  const kept = await keptForm(service, new URL(request.url).searchParams.get('u') ?? '');
  const state = await workState(service);
  const isReadOnly = service.desk?.isClosed === true;
  const { groups, other } = todoView(state.todo(), person, service.association, MOST);
  return {
    said: kept && 'sent' in kept ? kept.sent.split('\n').map(withoutOrders) : [],
    groups: groups.map(({ group, total, rows }) => ({
      name: TODO_TEXTS.groups[group],
      key: group,
      total,
      rows: rows.map((one) => {
        const shown = shownTodo(one, rowNames(one.row, state));
        // Nothing can be done here, so no next step is offered.
        return isReadOnly ? { ...shown, next: undefined } : shown;
      }),
    })),
    other,
    unread: person.roll === 'forbundschef' ? state.unread.length : 0,
    isReadOnly,
  };
}

function shownTodo({ row, text, rest, next }: TodoRow, names: RowNames): ShownTodo {
  const { id, received, question } = row;
  const form = next === 'fråga' && question ? `fråga-${question.nr}` : next;
  const isForm = form !== undefined && form !== 'ta-emot';
  return {
    id,
    names,
    received,
    text: withoutOrders(text),
    rest: rest.map(withoutOrders),
    href: `/arbete/arende/${id}${isForm ? `?gor=${encodeURIComponent(form)}#gor` : ''}`,
    next: next && TODO_TEXTS.next[next],
  };
}
