import type { StoredRelease } from '../../core/statistics/release/stored-release.ts';

/** Returns `/data/v1/index.json`: every release in the order of the chain, from which a program can find all files. */
export function indexFile(releases: readonly Omit<StoredRelease, 'datasets'>[]): object {
  const last = releases.at(-1)?.release;
  return {
    format: 'skav-index/1',
    ...(last ? { förbund: last.förbund } : {}),
    publiceringar: releases.map(({ release: { id, nr, period, lås, plan, förra, ersätter }, sha256 }) => ({
      id,
      nr,
      period,
      lås,
      plan,
      förra: förra?.id ?? null,
      ...(ersätter ? { ersätter: ersätter.id } : {}),
      sha256,
      fil: `${id}/publicering.json`,
    })),
  };
}
