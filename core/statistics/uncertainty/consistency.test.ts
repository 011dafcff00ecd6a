import { describe, expect, it } from 'vitest';
import { totals, VGR_2025, VGR_PHASES, VGR_PRINTED } from '../../generate/vgr2025.ts';
import { anomalies, type Claims } from './consistency.ts';
import { possiblePercent } from './grim.ts';

const directions = (['kommun', 'vgr'] as const).map((name) => ({ name, of: VGR_2025[name] }));
/** What Västra Götalandsregionen published about 2025, as far as it can be checked against itself. */
const PUBLISHED: Claims = {
  sums: directions.flatMap(({ name, of }) => [
    { label: `${name}, ärenden`, parts: of.arenden, total: VGR_PRINTED.totals[name][0] },
    { label: `${name}, händelser`, parts: of.handelser, total: VGR_PRINTED.totals[name][1] },
  ]),
  occurrences: directions.flatMap(({ name, of }) =>
    VGR_PHASES.map((phase, at) => ({
      label: `${name}, ${phase}`,
      cases: of.arenden[at] ?? 0,
      occurrences: of.handelser[at] ?? 0,
    })),
  ),
  shares: [
    ...directions.flatMap(({ name, of }) =>
      (['patientskada', 'annat', 'avtal'] as const).map((kind) => ({
        label: `${kind}, ${name}`,
        percent: String(of[kind]),
        base: totals(of).cases,
      })),
    ),
    ...VGR_PRINTED.vårdbegäran.map(({ year, percent, base }) => ({
      label: `vårdbegäran ${year}`,
      percent,
      base,
    })),
  ],
  pooled: [
    {
      label: 'annat',
      percent: VGR_PRINTED.annat,
      groups: directions.map(({ of }) => ({ percent: of.annat, base: totals(of).cases })),
    },
  ],
};

describe('what VGR published about 2025', () => {
  it('holds together but for the four things that are known, and nothing else', () => {
    const found = anomalies(PUBLISHED);
    expect(found.map(({ code, label }) => `${code}: ${label}`)).toEqual([
      'impossible-percent: vårdbegäran 2024',
      'impossible-percent: vårdbegäran 2025',
      'unweighted-mean: annat',
      'occurrences-per-case: vgr, uppfoljning',
    ]);
    expect(found[2]).toMatchObject({ weighted: expect.closeTo(42.94, 2) });
    expect(found[3]).toMatchObject({ perCase: expect.closeTo(3.78, 2) });
  });

  it('one case less in a phase is noticed', () => {
    const [sum] = PUBLISHED.sums ?? [];
    expect(anomalies({ sums: sum ? [{ ...sum, total: sum.total - 1 }] : [] })).toMatchObject([
      { code: 'sum', sum: 11434, total: 11433 },
    ]);
  });
});

describe('a percentage of whole cases', () => {
  it('is possible when some count gives it, however it was rounded', () => {
    for (let base = 1; base <= 60; base++)
      for (let count = 0; count <= base; count++)
        for (const decimals of [0, 1, 2]) {
          const percent = ((100 * count) / base).toFixed(decimals);
          expect(possiblePercent(percent, base), `${percent} % of ${base}`).toBe(true);
        }
  });

  it('is not possible otherwise, nor of nothing', () => {
    expect([possiblePercent('3.86', 1269), possiblePercent('3.87', 1269)]).toEqual([true, false]);
    expect([possiblePercent('10.41', 1518), possiblePercent('10.42', 1518)]).toEqual([true, false]);
    expect([possiblePercent('50', 0), possiblePercent('105', 20), possiblePercent('33', 2)]).toEqual([
      false,
      false,
      false,
    ]);
  });
});
