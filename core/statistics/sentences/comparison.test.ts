import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { perLine } from '../../../testing/statistics/plain-text.ts';
import { directionTotals, VGR_2025 } from '../../generate/vgr-published.ts';
import { compareCounts } from '../uncertainty/change.ts';
import { changeSentence, directionSentence } from './comparison.ts';

const change = (now: number, before: number) =>
  perLine(changeSentence({ cases: now, period: '2026' }, { cases: before, period: '2025' }));

describe('a change', () => {
  it('is one only when chance cannot explain it', () => {
    expect(change(58, 46)).toMatchInlineSnapshot(
      `
      "58 ärenden rapporterades 2026, mot 46 under 2025.
      Skillnaden kan vara slump.
      En ändring syns oftast först vid högst 18 eller minst 87 ärenden."
    `,
    );
    expect(change(58, 30)).toMatchInlineSnapshot(
      `
      "58 ärenden rapporterades 2026, mot 30 under 2025.
      Rapporterna har blivit fler:
      +93 % (11–235 %).
      Slumpen ger så stor skillnad högst ett år av tjugo."
    `,
    );
    expect(change(20, 45)).toMatchInlineSnapshot(
      `
      "20 ärenden rapporterades 2026, mot 45 under 2025.
      Rapporterna har blivit färre:
      −56 % (14–77 %).
      Slumpen ger så stor skillnad högst ett år av tjugo."
    `,
    );
    expect(change(40, 2)).toMatchInlineSnapshot(
      `
      "40 ärenden rapporterades 2026, mot 2 under 2025.
      Rapporterna har blivit fler.
      Slumpen ger så stor skillnad högst ett år av tjugo."
    `,
    );
  });

  it('is not judged for few cases', () => {
    expect(change(3, 9)).toMatchInlineSnapshot(
      `
      "3 ärenden rapporterades 2026, mot 9 under 2025.
      Det är för få ärenden för att avgöra om något har ändrats."
    `,
    );
    expect(change(0, 0)).toContain('för få ärenden');
    expect(change(1, 0)).toMatch(/^Ett ärende rapporterades 2026, mot 0 under 2025\./);
  });

  it('in VGR 2025: nine per cent fewer from the municipalities, nine per cent more from the region', () => {
    const { kommun, vgr } = VGR_2025;
    // Only the change was published, not the number of the year before.
    const yearBefore = (of: typeof kommun) =>
      Math.round(directionTotals(of).cases / (1 + of.changePercent / 100));
    expect(change(directionTotals(kommun).cases, yearBefore(kommun))).toMatchInlineSnapshot(
      `
      "11 434 ärenden rapporterades 2026, mot 12 565 under 2025.
      Rapporterna har blivit färre:
      −9 % (6–12 %).
      Slumpen ger så stor skillnad högst ett år av tjugo."
    `,
    );
    expect(change(directionTotals(vgr).cases, yearBefore(vgr))).toMatchInlineSnapshot(
      `
      "3 513 ärenden rapporterades 2026, mot 3 223 under 2025.
      Rapporterna har blivit fler:
      +9 % (3–16 %).
      Slumpen ger så stor skillnad högst ett år av tjugo."
    `,
    );
  });

  it('is not reported between equal numbers', () => {
    expect(change(60, 60)).toBe('60 ärenden rapporterades 2026, lika många som 2025.');
  });

  it('never has an interval that rounds to no change', () => {
    fc.assert(
      fc.property(fc.integer({ min: 10, max: 120_000 }), fc.integer({ min: 10, max: 120_000 }), (a, b) => {
        // Reports can double, but not become a hundred per cent fewer while there are any.
        expect(change(a, b)).not.toMatch(/\(0–| 0 %\)|–0 %|färre:[\s\S]*–100 %\)/);
      }),
    );
    expect(change(100_700, 99_500)).toContain('+1 % (0,1–');
    expect(change(1092, 618)).toContain('+77 % (56–100 %)');
  });

  it('is measured against how much earlier years vary', () => {
    const of = (years: number[]) =>
      changeSentence({ cases: 110, period: '2026' }, { cases: 70, period: '2025' }, years);
    expect(of([])).toContain('högst ett år av tjugo');
    expect(of([68, 71, 69, 72, 70])).toContain('Så mycket brukar åren inte skilja sig åt.');
    expect(of([20, 120, 40, 150, 70])).toContain('kan vara slump');
  });

  it('is reported exactly when it is significant', () => {
    fc.assert(
      fc.property(fc.nat(400), fc.nat(400), (a, b) => {
        const real = compareCounts(a, b).differs;
        const enough = Math.max(a, b) >= 10;
        expect(/har blivit (?:fler|färre)/.test(change(a, b))).toBe(real && enough);
      }),
    );
  });
});

it('a comparison of two sides says who reports, not who is at fault', () => {
  const sentence = (a: number, b: number) =>
    perLine(directionSentence({ name: 'Kommunerna', cases: a }, { name: 'regionen', cases: b }));
  expect(
    sentence(directionTotals(VGR_2025.kommun).cases, directionTotals(VGR_2025.vgr).cases),
  ).toMatchInlineSnapshot(
    `
    "Kommunerna rapporterade 11 434 ärenden och regionen 3 513.
    Det är 3,25 gånger så många (3,13–3,38).
    Det visar vem som rapporterar, inte vem som brister."
  `,
  );
  expect(sentence(15, 12)).toMatchInlineSnapshot(
    `
    "Kommunerna rapporterade 15 ärenden och regionen 12.
    Skillnaden kan vara slump."
  `,
  );
  expect(sentence(12, 0)).toContain('Det är fler.');
  expect(sentence(6, 2)).toContain('för få ärenden');
  expect(sentence(15, 15)).toContain('Kommunerna och regionen rapporterade lika många ärenden:');
});
