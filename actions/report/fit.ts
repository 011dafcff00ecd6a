/** The text sizes that are tried, smallest first. Tables then have 7.5 to 11 points. */
const SCALES = [0.84, 0.9, 0.96, 1.02, 1.08, 1.14, 1.2];
/** Smaller ones, for a document that is too long. */
const SMALL_SCALES = [0.8, 0.74, 0.68];

/**
 * Prints a document on as few pages as it needs with the smallest text, and then with the largest text that needs no
 * more, so that the last page is filled too.
 * @param print prints with the text at a scale
 * @param most the most pages; a document that has more gets smaller text, as far as it can still be read
 */
export async function largestFit<Printed extends { pages: number }>(
  print: (scale: number) => Promise<Printed>,
  most = Number.POSITIVE_INFINITY,
): Promise<Printed> {
  const [smallest = 1, ...larger] = SCALES;
  let best = await print(smallest);
  const { pages } = best;
  if (pages > most) {
    for (const scale of SMALL_SCALES) {
      best = await print(scale);
      if (best.pages <= most) break;
    }
    return best;
  }
  let [low, high] = [0, larger.length];
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    const next = await print(larger[middle] ?? smallest);
    if (next.pages > pages) high = middle;
    else {
      best = next;
      low = middle + 1;
    }
  }
  return best;
}
