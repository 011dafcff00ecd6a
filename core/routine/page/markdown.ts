/** A part of a Markdown text (mdast), as far as a routine's page needs to know it. */
export interface Node {
  type: string;
  name?: string;
  value?: string;
  depth?: number;
  children?: Node[];
  position?: { start: { line: number; column: number } };
  data?: { hName?: string; hProperties?: Record<string, string>; hChildren?: unknown[] };
}

/** Every node in the order of the text. */
export function* nodes(tree: Node): Generator<Node> {
  yield tree;
  for (const child of tree.children ?? []) yield* nodes(child);
}

/** The words of a node, without their form. */
export function textOf(node: Node): string {
  return node.value ?? (node.children ?? []).map(textOf).join('');
}

/** A colon inside a number or a time, which the parser takes for a directive: `10:30`, `3:1`. */
export function isColonInNumber({ type, name = '' }: Node): boolean {
  return type === 'textDirective' && !/^\p{L}/u.test(name);
}

/** What a person wrote in a paragraph: its words, without what directives fill in. */
export function authoredText(node: Node): string {
  if (isColonInNumber(node)) return `:${node.name}`;
  if (node.type === 'textDirective') return '';
  return node.value ?? (node.children ?? []).map(authoredText).join('');
}

/** An address for a heading: `Så rapporterar du` → `sa-rapporterar-du`. */
export function slug(text: string): string {
  const letters = text.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '');
  return letters.replace(/[^a-z0-9]+/g, '-').replace(/^-|-$/g, '');
}
