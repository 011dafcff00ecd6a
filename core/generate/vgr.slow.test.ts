import { expect, it } from 'vitest';
import type { Case } from '../case/case.ts';
import { vgrCases } from './vgr.ts';
import { VGR_2025, VGR_PHASES } from './vgr2025.ts';

const occurrences = (cases: readonly Case[]): number =>
  cases.reduce((sum, { rapport }) => sum + rapport.händelser, 0);

it.each([1, 7, 2025])('has the published totals, phases and shares exactly, with seed %i', (seed) => {
  const all = vgrCases(seed);
  for (const from of ['kommun', 'vgr'] as const) {
    const cases = all.filter(({ rapport }) => rapport.arbetsgivare[0]?.part === from);
    const { arenden, handelser, patientskada, annat, avtal } = VGR_2025[from];
    const phases = VGR_PHASES.map((phase) => cases.filter(({ hantering }) => hantering.fas === phase));
    expect(phases.map(({ length }) => length)).toEqual(arenden);
    expect(phases.map(occurrences)).toEqual(handelser);
    const share = (code: string) =>
      Math.round(
        (100 * cases.filter(({ hantering }) => hantering.klassning?.typ?.includes(code)).length) /
          cases.length,
      );
    expect([share('patientskada'), share('annat'), share('avtal')]).toEqual([patientskada, annat, avtal]);
  }
  const [kommun, vgr] = (['kommun', 'vgr'] as const).map((from) =>
    all.filter(({ rapport }) => rapport.arbetsgivare[0]?.part === from),
  );
  expect([kommun?.length, vgr?.length]).toEqual([11434, 3513]);
  expect([occurrences(kommun ?? []), occurrences(vgr ?? [])]).toEqual([13335, 4273]);
});

it('gives the same cases for the same seed and others for another', { timeout: 120_000 }, () => {
  const [one, again, other] = [vgrCases(3), vgrCases(3), vgrCases(4)].map((cases) =>
    JSON.stringify(cases.slice(0, 50)),
  );
  expect(again).toBe(one);
  expect(other).not.toBe(one);
});
