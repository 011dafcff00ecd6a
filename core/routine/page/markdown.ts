import { slug } from 'github-slugger';
import type { Nodes, Root } from 'mdast';
import { visit } from 'unist-util-visit';
import { withoutMarks } from '../../ascii.ts';

/**
 * Turns back into text what the parser takes for a directive although its colon is part of a word, as Swedish writes
 * them: `AF:s`, `S:t`, `1:a`, `kl. 10:30`, `**SKR**:s`. A directive has a space before its colon, or a value after its
 * name; and its name begins with a letter.
 */
export function colonsInWords() {
  return (tree: Root, file: { toString(): string }) => {
    const source = String(file);
    visit(tree, 'textDirective', (node, index, parent) => {
      const { start, end } = node.position ?? {};
      if (!parent || index === undefined || start?.offset === undefined || end?.offset === undefined) return;
      const before = source.slice(0, start.offset).replace(/[*_`~]+$/, '');
      const isInWord = node.children.length === 0 && /[\p{L}\p{M}\p{N}\p{S}%§)\]}”’"'.]$/u.test(before);
      if (!isInWord && /^\p{L}/u.test(node.name)) return;
      parent.children[index] = { type: 'text', value: source.slice(start.offset, end.offset) };
    });
  };
}

/**
 * Writes the scheme of an address in small letters, as `Https:` from a telephone: the sanitizer compares letter by letter
 * and leaves a link without an address (findings/sanitize-scheme.sh).
 */
export function smallSchemes() {
  return (tree: Root) => {
    visit(tree, ['link', 'definition'], (node) => {
      if ('url' in node) node.url = node.url.replace(/^[a-z]+:/i, (scheme) => scheme.toLowerCase());
    });
  };
}

/** What a person wrote in a paragraph: its words, without the values that directives fill in. */
export function authoredText(node: Nodes): string {
  if (node.type === 'textDirective') return '';
  if ('value' in node) return node.value;
  return 'children' in node ? node.children.map(authoredText).join('') : '';
}

/** The address of a heading: `Så rapporterar du` → `sa-rapporterar-du`. The slugger alone would keep å, ä and ö. */
export function headingId(text: string): string {
  return slug(withoutMarks(text));
}
