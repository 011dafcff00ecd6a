/**
 * The first ring in a list of ties, as places in the list, or undefined when the ties form a forest. Only for a forest
 * is it known that tables that are safe together say nothing more when combined: the model is decomposable.
 */
export function ringOf(edges: readonly (readonly [string, string] | undefined)[]): number[] | undefined {
  const near = new Map<string, [to: string, edge: number][]>();
  for (const [at, edge] of edges.entries()) {
    if (!edge) continue;
    const [from, to] = edge;
    const way = pathBetween(near, from, to);
    if (way) return [...way, at];
    near.set(from, [...(near.get(from) ?? []), [to, at]]);
    near.set(to, [...(near.get(to) ?? []), [from, at]]);
  }
  return undefined;
}

function pathBetween(
  near: ReadonlyMap<string, [to: string, edge: number][]>,
  from: string,
  to: string,
  seen: ReadonlySet<string> = new Set(),
): number[] | undefined {
  if (from === to) return [];
  for (const [next, edge] of near.get(from) ?? []) {
    if (seen.has(next)) continue;
    const rest = pathBetween(near, next, to, new Set([...seen, from]));
    if (rest) return [edge, ...rest];
  }
  return undefined;
}
