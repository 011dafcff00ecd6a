import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { perLine, plain } from '../../../testing/statistics/plain-text.ts';
import { FORBIDDEN_WORDS } from '../../texts/forbidden-words.ts';
import { beforeAfterEffect } from '../uncertainty/before-after-effect.ts';
import { findAnomalies } from '../uncertainty/consistency.ts';
import { kaplanMeierAt } from '../uncertainty/kaplan-meier.ts';
import { medianInterval } from '../uncertainty/median.ts';
import { runChartTest } from '../uncertainty/run-chart.ts';
import { changeSentence, directionSentence } from './comparison.ts';
import { anomalySentence } from './consistency.ts';
import { effectSentence, outcomesSentence, recurrenceSentence } from './measures.ts';
import { mostCommon } from './most-common.ts';
import { runsSentence } from './runs.ts';
import { shareSentence } from './share.ts';
import { medianSentence, waitingSentence } from './waiting.ts';

it('a share has its base and its interval, and no per cent of fewer than ten', () => {
  expect(plain(shareSentence('Svar inom tre månader', 44, 58))).toMatchInlineSnapshot(
    `"Svar inom tre månader: 44 av 58, 76 % (63–85 %)."`,
  );
  expect(plain(shareSentence('Svar inom tre månader', 4, 9))).toMatchInlineSnapshot(
    `"Svar inom tre månader: 4 av 9. Det är för få ärenden för att räkna i procent."`,
  );
  expect(plain(shareSentence('Svar inom tre månader', 0, 0))).toMatchInlineSnapshot(
    `"Svar inom tre månader: inga ärenden att räkna på."`,
  );
});

it('a run chart is explained in words', () => {
  const sentence = (values: number[]) => perLine(runsSentence(runChartTest(values), 'kvartal'));
  expect(sentence([4, 6, 5, 8, 3, 7, 5, 9, 4, 6, 3, 8, 4, 7])).toMatchInlineSnapshot(
    `
    "Medianen är 5,5.
    Ingen varaktig ändring syns:
    som mest ligger 1 kvartal i rad på samma sida om medianen, och slumpen ger upp till 7."
  `,
  );
  expect(sentence([...Array(8).fill(3), ...Array(8).fill(9)])).toMatchInlineSnapshot(
    `
    "Medianen är 6.
    Antalet rapporter har ändrats på ett sätt som slumpen sällan ger:
    8 kvartal i rad ligger på samma sida om medianen, och slumpen ger upp till 7."
  `,
  );
  expect(sentence([1, 2, 1, 2, 1, 2, 9, 8, 9, 8, 9, 8, 1, 1, 9, 9])).toContain('korsar medianen');
  expect(sentence([4, 6, 5, 8])).toMatchInlineSnapshot(
    `
    "Det är för få kvartal för att avgöra om något har ändrats varaktigt."
  `,
  );
});

it('a wait is given in whole weeks and at fixed times', () => {
  const days = Array.from({ length: 60 }, (_, i) => 3 * i);
  expect(plain(medianSentence('Tid till svar', medianInterval(days)))).toMatchInlineSnapshot(
    `"Tid till svar: hälften inom 13 veckor (9–16)."`,
  );
  expect(medianSentence('Tid till svar', medianInterval([1, 2]))).toContain('för få ärenden');
  const durations = days.map((d) => ({ days: d, ended: true }));
  expect(plain(waitingSentence(60, [30, 92], kaplanMeierAt(durations, [30, 92])))).toMatchInlineSnapshot(
    `"Så många väntade fortfarande på svar: 82 % (69–89 %) efter 30 dagar, 48 % (35–60 %) efter 92 dagar."`,
  );
  expect(waitingSentence(60, [900], kaplanMeierAt(durations, [900]))).toMatch(/^Ingen har väntat så länge/);
});

it('an inconsistency is explained, with what to do about it', () => {
  const found = findAnomalies({
    sums: [{ label: 'Fas', parts: [3, 4], total: 8 }],
    shares: [{ label: 'Vårdbegäran', percent: '3.87', base: 1269 }],
    pooled: [
      {
        label: 'Annat',
        percent: 44,
        groups: [
          { percent: 42, base: 11434 },
          { percent: 46, base: 3513 },
        ],
      },
    ],
    occurrences: [{ label: 'Uppföljning', cases: 51, occurrences: 193 }],
  });
  expect(plain(found.map(anomalySentence).join('\n'))).toMatchInlineSnapshot(`
    "Fas: delarna är 7 tillsammans, men summan är angiven som 8. Räkna om.
    Vårdbegäran: 3,87 % kan inte komma av 1 269. Ange vilken bas som har använts.
    Annat: 44 % väger grupperna lika. Vägt efter storlek är det 42,9 %.
    Uppföljning: 3,8 händelser per ärende. Kontrollera hur händelserna är räknade."
  `);
});

describe('at every size', () => {
  // Twenty cases are enough for shares and changes, but not for a funnel, recurrence or an effect.
  it.each([0, 1, 10, 20, 200, 14_947])('n = %i: the sentence says "för få" where it must', (n) => {
    const few = (sentence: string) => /för få/.test(sentence);
    const durations = Array.from({ length: n }, (_, i) => ({ days: i % 120, ended: i % 3 > 0 }));
    const year = Array.from(
      { length: 40 },
      (_, i) => Math.floor(((i + 1) * n) / 40) - Math.floor((i * n) / 40),
    );
    const measures = Math.round(n / 4);
    expect({
      change: few(changeSentence({ cases: n, period: '2026' }, { cases: n, period: '2025' })),
      direction: few(directionSentence({ name: 'A', cases: n }, { name: 'B', cases: 0 })),
      leading: few(mostCommon({ one: 'orsak', many: 'orsaker' }, [{ label: 'A', cell: n }], n).sentence),
      waiting: few(waitingSentence(n, [30, 90], kaplanMeierAt(durations, [30, 90]))),
      median: few(medianSentence('Tid', medianInterval(durations.map(({ days }) => days)))),
      recurrence: few(recurrenceSentence(measures, 90, { estimate: 0.8, low: 0.6, high: 0.9 }, undefined)),
      outcomes: few(outcomesSentence({ fewer: 0, more: 0, chance: measures })),
      effect: few(effectSentence(beforeAfterEffect(year, { decided: 20, done: 20 }))),
    }).toEqual({
      change: n < 10,
      direction: n < 10,
      leading: n < 10,
      waiting: n < 50,
      median: n < 6,
      recurrence: n < 80,
      outcomes: n < 40,
      effect: n < 80,
    });
  });
});

describe('the words of a sentence', () => {
  it('are never forbidden ones', () => {
    const count = fc.nat(20_000);
    fc.assert(
      fc.property(count, count, (a, b) => {
        const all = [
          plain(changeSentence({ cases: a, period: '2026' }, { cases: b, period: '2025' })),
          directionSentence({ name: 'A', cases: a }, { name: 'B', cases: b }),
          shareSentence('Svar', Math.min(a, b), Math.max(a, b)),
        ].join(' ');
        expect(all).not.toMatch(FORBIDDEN_WORDS);
        expect(all).not.toMatch(/NaN|undefined|Infinity|∞/);
        expect(all).not.toMatch(/inträffa/);
      }),
      { numRuns: 60 },
    );
  });
});
