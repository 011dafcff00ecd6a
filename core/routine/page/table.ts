import type { Element } from 'hast';
import { type Child, h } from 'hastscript';

/**
 * A table whose first column has row headers. Every other cell has the name of its column as an attribute, because on a
 * phone the cells are below each other and the column headers cannot be seen.
 */
export function tableWithRowHeaders(
  caption: string,
  columns: readonly [string, ...string[]],
  rows: readonly { name: Child[]; cells: readonly Child[][] }[],
): Element {
  const [, ...others] = columns;
  return h(
    'table.rows',
    h('caption', caption),
    h('thead', h('tr', ...columns.map((text) => h('th', { scope: 'col' }, text)))),
    h(
      'tbody',
      ...rows.map(({ name, cells }) =>
        h(
          'tr',
          h('th', { scope: 'row' }, ...name),
          ...cells.map((cell, at) => h('td', { dataKolumn: others[at] ?? '' }, ...cell)),
        ),
      ),
    ),
  );
}
