import { expect, it } from 'vitest';
import { seededRandom } from '../../generate/random.ts';
import { betaQuantile } from './incomplete-beta.ts';
import { pooledShare } from './pooled-share.ts';
import { exactProportion } from './proportion.ts';

const ROUNDS = 150;

it.each([
  { units: 20, mean: 0.2, spread: 0.05 },
  { units: 8, mean: 0.4, spread: 0 },
])(
  'covers the mean and a new unit as often as it says, with small numbers hidden: %o',
  ({ units, mean, spread }) => {
    const random = seededRandom(7);
    const normal = () => Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
    const [a, b] = [mean, 1 - mean].map((part) => part * (1 / spread - 1)) as [number, number];
    const shares = Array.from({ length: 500 }, (_, at) =>
      spread === 0 ? mean : betaQuantile((at + 0.5) / 500, a, b),
    );
    const draw = () => shares[Math.floor(random() * shares.length)] ?? mean;
    let [means, news] = [0, 0];
    for (let round = 0; round < ROUNDS; round++) {
      const found = pooledShare(
        Array.from({ length: units }, () => {
          const base = Math.max(10, Math.round(25 * Math.exp(0.7 * normal())));
          const own = draw();
          const n = Array.from({ length: base }, () => random() < own).filter(Boolean).length;
          if (n < 5) return { low: 0, high: 4, base };
          return random() < 0.1 ? { low: 5, high: base, base } : { low: n, high: n, base };
        }),
      );
      const next = draw();
      if (found && found.low <= mean && mean <= found.high) means++;
      if (found?.predicted && found.predicted.low <= next && next <= found.predicted.high) news++;
    }
    // Fails when this many rounds show that it is less often than 95 in 100.
    for (const covered of [means, news]) expect(exactProportion(covered, ROUNDS).high).toBeGreaterThan(0.95);
  },
  300_000,
);
