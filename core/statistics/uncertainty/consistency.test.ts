import { describe, expect, it } from 'vitest';
import { directionTotals, VGR_2025, VGR_PHASES, VGR_PRINTED } from '../../generate/vgr-published.ts';
import { type Claims, findAnomalies } from './consistency.ts';
import { isPossiblePercent } from './grim.ts';

const directions = (['kommun', 'vgr'] as const).map((name) => ({ name, of: VGR_2025[name] }));
/** What Västra Götalandsregionen published about 2025 that can be checked for consistency. */
const PUBLISHED: Claims = {
  sums: directions.flatMap(({ name, of }) => [
    { label: `${name}, ärenden`, parts: of.cases, total: VGR_PRINTED.totals[name][0] },
    { label: `${name}, händelser`, parts: of.occurrences, total: VGR_PRINTED.totals[name][1] },
  ]),
  occurrences: directions.flatMap(({ name, of }) =>
    VGR_PHASES.map((phase, at) => ({
      label: `${name}, ${phase}`,
      cases: of.cases[at] ?? 0,
      occurrences: of.occurrences[at] ?? 0,
    })),
  ),
  shares: [
    ...directions.flatMap(({ name, of }) =>
      (['patientskada', 'annat', 'avtal'] as const).map((kind) => ({
        label: `${kind}, ${name}`,
        percent: String(of[kind]),
        base: directionTotals(of).cases,
      })),
    ),
    ...VGR_PRINTED.careRequests.map(({ year, percent, base }) => ({
      label: `vårdbegäran ${year}`,
      percent,
      base,
    })),
  ],
  pooled: [
    {
      label: 'annat',
      percent: VGR_PRINTED.annat,
      groups: directions.map(({ of }) => ({ percent: of.annat, base: directionTotals(of).cases })),
    },
  ],
};

describe('what VGR published about 2025', () => {
  it('is consistent except for four known anomalies', () => {
    const found = findAnomalies(PUBLISHED);
    expect(found.map(({ code, label }) => `${code}: ${label}`)).toEqual([
      'impossible-percent: vårdbegäran 2024',
      'impossible-percent: vårdbegäran 2025',
      'unweighted-mean: annat',
      'occurrences-per-case: vgr, uppfoljning',
    ]);
    expect(found[2]).toMatchObject({ weighted: expect.closeTo(42.94, 2) });
    expect(found[3]).toMatchObject({ perCase: expect.closeTo(3.78, 2) });
  });

  it('would be found inconsistent with one case less in a total', () => {
    const [sum] = PUBLISHED.sums ?? [];
    expect(findAnomalies({ sums: sum ? [{ ...sum, total: sum.total - 1 }] : [] })).toMatchObject([
      { code: 'sum', sum: 11434, total: 11433 },
    ]);
  });
});

describe('the limits of an anomaly', () => {
  const pooled = (percent: number) =>
    findAnomalies({ pooled: [{ label: '', percent, groups: [{ percent: 40, base: 10 }] }] }).length;
  const perCase = (cases: number, occurrences: number) =>
    findAnomalies({ occurrences: [{ label: '', cases, occurrences }] }).length;

  it('a joint percentage may be rounded by half a point', () =>
    expect([pooled(40.5), pooled(39.5), pooled(40.6), pooled(39.4)]).toEqual([0, 0, 1, 1]));

  it('twenty cases or more may stand for 1.3 occurrences each, and fewer for any number', () =>
    expect([perCase(20, 26), perCase(20, 27), perCase(19, 190), perCase(19, 18)]).toEqual([0, 1, 0, 1]));
});

describe('a percentage of whole cases', () => {
  it('is possible when some count gives it, however it is rounded', () => {
    for (let base = 1; base <= 60; base++)
      for (let count = 0; count <= base; count++)
        for (const decimals of [0, 1, 2]) {
          const percent = ((100 * count) / base).toFixed(decimals);
          expect(isPossiblePercent(percent, base), `${percent} % of ${base}`).toBe(true);
        }
  });

  it('is impossible otherwise, and when the base is 0', () => {
    expect([isPossiblePercent('3.86', 1269), isPossiblePercent('3.87', 1269)]).toEqual([true, false]);
    expect([isPossiblePercent('10.41', 1518), isPossiblePercent('10.42', 1518)]).toEqual([true, false]);
    expect([isPossiblePercent('50', 0), isPossiblePercent('105', 20), isPossiblePercent('33', 2)]).toEqual([
      false,
      false,
      false,
    ]);
  });
});
