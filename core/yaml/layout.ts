/**
 * How a file is written: the order of its keys and the style of each value. A layout makes writing canonical, so that
 * the same data is always the same bytes, and a small change is a change of few lines.
 */
export type Layout =
  | { style: 'scalar' }
  /** Free text: a literal block. */
  | { style: 'text' }
  /** One line: `{a: 1, b: 2}` with the keys in this order, or `[a, b]`. */
  | { style: 'flow'; keys: readonly string[] }
  | { style: 'map'; keys: Readonly<Record<string, Layout>> }
  | { style: 'list'; item: Layout };

export const scalar: Layout = { style: 'scalar' };
export const text: Layout = { style: 'text' };
export const flow = (...keys: string[]): Layout => ({ style: 'flow', keys });
export const map = (keys: Record<string, Layout>): Layout => ({ style: 'map', keys });
export const list = (item: Layout): Layout => ({ style: 'list', item });
