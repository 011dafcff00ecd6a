import type { RootContent } from 'mdast';
import { remark } from 'remark';
import remarkDirective from 'remark-directive';

/** A piece of a routine's Markdown: a heading, text between two others, a directive on a separate line, or a comment. */
export interface Piece {
  kind: 'heading' | 'text' | 'shown' | 'comment';
  /** The offsets of the whole piece in the Markdown. */
  from: number;
  to: number;
  /** What a person edits: of a heading its words. */
  source: string;
  /** Where `source` is. */
  at: number;
  /** Of a heading, 1 to 6; otherwise 0. */
  depth: number;
}

const reader = remark().use(remarkDirective);

/** Splits a routine's Markdown into its pieces, in order. What is between two of them is white space. */
export function pieces(body: string): Piece[] {
  const found: Piece[] = [];
  for (const node of reader.parse(body).children) {
    const piece = pieceOf(node, body);
    const last = found.at(-1);
    if (piece.kind !== 'text' || last?.kind !== 'text') found.push(piece);
    else found[found.length - 1] = { ...last, to: piece.to, source: body.slice(last.from, piece.to) };
  }
  return found;
}

function pieceOf(node: RootContent, body: string): Piece {
  const [from, to] = rangeOf(node);
  const whole = { from, to, source: body.slice(from, to), at: from, depth: 0 };
  if (node.type === 'leafDirective') return { ...whole, kind: 'shown' };
  if (node.type === 'html' && node.value.startsWith('<!--')) return { ...whole, kind: 'comment' };
  if (node.type !== 'heading') return { ...whole, kind: 'text' };
  const [first, last] = [node.children[0], node.children.at(-1)];
  const [at, end] = first && last ? [rangeOf(first)[0], rangeOf(last)[1]] : [to, to];
  return { kind: 'heading', from, to, source: body.slice(at, end), at, depth: node.depth };
}

const rangeOf = ({ position }: RootContent): [number, number] => [
  position?.start.offset ?? 0,
  position?.end.offset ?? 0,
];

/** The pieces of the sections of a routine's Markdown: each begins with a heading of the second level, but the first may not. */
export function sections(body: string): Piece[][] {
  const found: Piece[][] = [];
  for (const piece of pieces(body)) {
    const last = found.at(-1);
    if (!last || (piece.kind === 'heading' && piece.depth <= 2)) found.push([piece]);
    else last.push(piece);
  }
  return found;
}
