import type { Association } from '../../schemas/types.ts';
import type { SweepItem } from '../sweep/item.ts';
import { handlesArea, type Person } from './person.ts';
import { TODO_GROUPS, type TodoGroup, type TodoList, type TodoRow } from './todo.ts';

/** Whose lists these are. The head also gets what concerns the whole association, and what no one has opened. */
export type Viewer = Pick<Person, 'roll' | 'områden'>;

/** A group as it is shown: the first of its rows, and how many there are. */
export interface ShownGroup {
  group: TodoGroup;
  total: number;
  rows: readonly TodoRow[];
}

export interface TodoView {
  /** The groups that are not empty, the most urgent first. */
  groups: readonly ShownGroup[];
  /** Items that are about no case. */
  other: readonly SweepItem[];
}

/**
 * What there is to do for one person. For the head, cases that have long been left unopened are a separate group, and
 * each case is still listed once.
 * @param most how many rows of each group are shown
 */
export function todoView(
  { rows, other }: TodoList,
  viewer: Viewer,
  association: Association,
  most = Number.POSITIVE_INFINITY,
): TodoView {
  const isOwn = ownAreas(viewer, association);
  const leads = viewer.roll === 'forbundschef';
  const groups = new Map<TodoGroup, { total: number; rows: TodoRow[] }>();
  for (const row of rows) {
    if (!isOwn(row.row.area)) continue;
    const name = leads && row.unopened ? 'oppnat' : row.group;
    const group = groups.get(name);
    if (!group) groups.set(name, { total: 1, rows: most > 0 ? [row] : [] });
    else {
      group.total++;
      if (group.rows.length < most) group.rows.push(row);
    }
  }
  return {
    groups: TODO_GROUPS.flatMap((group) => {
      const found = groups.get(group);
      return found ? [{ group, ...found }] : [];
    }),
    other: other.filter(({ audience }) =>
      audience.some((to) => (to === 'contact' ? leads : isOwn(to.slice('area:'.length)))),
    ),
  };
}

/** A function that tells whether a person handles the cases of an area; each area is looked up once. */
export function ownAreas(viewer: Viewer, association: Association): (area: string) => boolean {
  const known = new Map<string, boolean>();
  return (area) => {
    const own = known.get(area) ?? handlesArea(viewer, association, area);
    known.set(area, own);
    return own;
  };
}
