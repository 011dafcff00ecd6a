import type { Element } from 'hast';
import { h } from 'hastscript';
import type { Routine } from '../routine.ts';

/** Where a value comes from, after the value: a link to the numbered list of sources at the end of the page. */
export function sourceMark({ källor }: Routine, id: string): Element {
  const number = källor.findIndex((source) => source.id === id) + 1;
  return h('small.source', ' ', h('a', { href: `#${sourceAnchor(id)}` }, `Källa\u00a0${number || id}`));
}

/** The address of a source in the list. */
export function sourceAnchor(id: string): string {
  return `kalla-${id}`;
}
