import { isMap, isPair, isSeq, type Node } from 'yaml';

/** The offset at which a node begins. */
export function start(node: unknown): number {
  return (node as Node | undefined)?.range?.[0] ?? 0;
}

/** The offset at which a node's content ends, not counting comments after it. */
export function end(node: unknown): number {
  if (isPair(node)) return node.value ? end(node.value) : ((node.key as Node).range?.[1] ?? 0);
  if ((isMap(node) || isSeq(node)) && !node.flow && node.items.length > 0) return end(node.items.at(-1));
  return (node as Node | undefined)?.range?.[1] ?? 0;
}
