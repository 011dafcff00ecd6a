import { shuffled } from './random.ts';

/**
 * Returns a shuffled deck of cards in given shares, which become whole numbers that add up to `size` by the largest
 * remainder method. A deck always has exactly these marginals, whatever the seed.
 */
export function deck<Card>(
  size: number,
  shares: readonly (readonly [Card, number])[],
  random: () => number,
): Card[] {
  const whole = shares.reduce((sum, [, share]) => sum + share, 0);
  const parts = shares.map(([card, share]) => {
    const exact = (size * share) / whole;
    return { card, count: Math.floor(exact), rest: exact - Math.floor(exact) };
  });
  const left = size - parts.reduce((sum, { count }) => sum + count, 0);
  for (const part of parts.toSorted((a, b) => b.rest - a.rest).slice(0, left)) part.count++;
  return shuffled(
    parts.flatMap(({ card, count }) => new Array<Card>(count).fill(card)),
    random,
  );
}

/** Gives each card the share 1/rank, as categories in real tables tend to have. */
export const fallingShares = <Card>(cards: readonly Card[]): [Card, number][] =>
  cards.map((card, at) => [card, 1 / (at + 1)]);
