/**
 * Returns the first cycle in a list of edges, as indexes in the list, or undefined when the edges form a forest. Only
 * for a forest is it known that tables that are safe one by one reveal no more in combination: the model is
 * decomposable.
 */
export function findCycle(edges: readonly (readonly [string, string] | undefined)[]): number[] | undefined {
  const neighbours = new Map<string, [to: string, edge: number][]>();
  for (const [at, edge] of edges.entries()) {
    if (!edge) continue;
    const [from, to] = edge;
    const path = pathBetween(neighbours, from, to);
    if (path) return [...path, at];
    neighbours.set(from, [...(neighbours.get(from) ?? []), [to, at]]);
    neighbours.set(to, [...(neighbours.get(to) ?? []), [from, at]]);
  }
  return undefined;
}

/** The edges of a path between two nodes, or undefined when there is none. */
function pathBetween(
  neighbours: ReadonlyMap<string, [to: string, edge: number][]>,
  from: string,
  to: string,
  seen: ReadonlySet<string> = new Set(),
): number[] | undefined {
  if (from === to) return [];
  for (const [next, edge] of neighbours.get(from) ?? []) {
    if (seen.has(next)) continue;
    const rest = pathBetween(neighbours, next, to, new Set([...seen, from]));
    if (rest) return [edge, ...rest];
  }
  return undefined;
}
