/** Whether a name has every word of a search in it, in any order; å, ä and ö are also found by a and o. */
export function matchesSearch(name: string, search: string): boolean {
  const plain = (text: string) => text.normalize('NFD').replace(/\p{M}/gu, '');
  const lower = name.toLowerCase();
  return search
    .toLowerCase()
    .split(/\s+/)
    .every((word) => lower.includes(word) || plain(lower).includes(word));
}
