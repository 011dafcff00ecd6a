/** "Menar du …?" if one allowed value is close to the given one, and always the first twenty that are allowed. */
export function suggestion(given: string, allowed: readonly (string | number)[]): string {
  const near = nearest(given, allowed.map(String));
  const list =
    allowed.length > 0
      ? `Tillåtet: ${allowed.slice(0, 20).join(', ')}${allowed.length > 20 ? ' …' : ''}.`
      : '';
  return [near ? `Menar du ${near}?` : '', list].filter(Boolean).join(' ');
}

/** The allowed word nearest to the given one: at most two edits, and at most half of the word's letters, away. */
export function nearest(given: string, allowed: readonly string[]): string | undefined {
  if (given.length > 60) return undefined;
  const ranked = allowed.map((word) => ({
    word,
    far: editDistance(given.toLowerCase(), word.toLowerCase()),
  }));
  ranked.sort((a, b) => a.far - b.far);
  const best = ranked[0];
  return best && best.far <= Math.min(2, Math.floor(best.word.length / 2)) ? best.word : undefined;
}

/** The Levenshtein distance between two words. */
function editDistance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const swap = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min(swap, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row[b.length] ?? 0;
}
