import { slug } from 'github-slugger';
import type { Nodes } from 'mdast';
import { withoutMarks } from '../../ascii.ts';

/** A colon inside a number or a time, which the parser takes for a directive: `10:30`, `3:1`. */
export function isColonInNumber(node: Nodes): boolean {
  return node.type === 'textDirective' && !/^\p{L}/u.test(node.name);
}

/** What a person wrote in a paragraph: its words, without the values that directives fill in. */
export function authoredText(node: Nodes): string {
  if (node.type === 'textDirective') return isColonInNumber(node) ? `:${node.name}` : '';
  if ('value' in node) return node.value;
  return 'children' in node ? node.children.map(authoredText).join('') : '';
}

/** The address of a heading: `Så rapporterar du` → `sa-rapporterar-du`. The slugger alone would keep å, ä and ö. */
export function headingId(text: string): string {
  return slug(withoutMarks(text));
}
