import type { Element } from 'hast';
import { h } from 'hastscript';
import type { Routine } from '../routine.ts';

/** The mark after a value that links to its source in the numbered list at the end of the page. */
export function sourceMark({ källor }: Routine, id: string): Element {
  const number = källor.findIndex((source) => source.id === id) + 1;
  return h(
    'small.source.on-demand',
    ' ',
    h('a', { href: `#${sourceAnchor(id)}` }, `Källa\u00a0${number || id}`),
  );
}

/** The id of a source's element in the list. */
export function sourceAnchor(id: string): string {
  return `kalla-${id}`;
}
