import { describe, expect, it } from 'vitest';
import { anomalies, type Claims } from './consistency.ts';
import { possiblePercent } from './grim.ts';

const PHASES = ['samordning', 'utredning', 'åtgärd', 'uppföljning', 'stängt', 'arkiverat'];
const direction = (
  name: string,
  cases: number[],
  occurrences: number[],
  total: [number, number],
): Claims => ({
  sums: [
    { label: `${name}, ärenden`, parts: cases, total: total[0] },
    { label: `${name}, händelser`, parts: occurrences, total: total[1] },
  ],
  occurrences: PHASES.map((phase, i) => ({
    label: `${name}, ${phase}`,
    cases: cases[i] ?? 0,
    occurrences: occurrences[i] ?? 0,
  })),
});
const KOMMUN = direction(
  'kommun',
  [167, 639, 62, 77, 556, 9933],
  [191, 718, 69, 81, 604, 11672],
  [11434, 13335],
);
const VGR = direction('VGR', [3, 481, 39, 51, 152, 2787], [3, 586, 45, 193, 187, 3259], [3513, 4273]);

/** What Västra Götalandsregionen published about 2025, as far as it can be checked against itself. */
const PUBLISHED: Claims = {
  sums: [...(KOMMUN.sums ?? []), ...(VGR.sums ?? [])],
  occurrences: [...(KOMMUN.occurrences ?? []), ...(VGR.occurrences ?? [])],
  shares: [
    { label: 'patientskada, kommun', percent: '60', base: 11434 },
    { label: 'annat, kommun', percent: '42', base: 11434 },
    { label: 'patientskada, VGR', percent: '56', base: 3513 },
    { label: 'annat, VGR', percent: '46', base: 3513 },
    { label: 'avtal, kommun', percent: '53', base: 11434 },
    { label: 'avtal, VGR', percent: '28', base: 3513 },
    { label: 'vårdbegäran 2024', percent: '3.87', base: 1269 },
    { label: 'vårdbegäran 2025', percent: '10.42', base: 1518 },
  ],
  pooled: [
    {
      label: 'annat',
      percent: 44,
      groups: [
        { percent: 42, base: 11434 },
        { percent: 46, base: 3513 },
      ],
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
      'occurrences-per-case: VGR, uppföljning',
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
