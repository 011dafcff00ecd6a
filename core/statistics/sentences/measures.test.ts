import { expect, it } from 'vitest';
import { perLine } from '../../../testing/statistics/plain-text.ts';
import { beforeAfterEffect } from '../uncertainty/before-after-effect.ts';
import { effectSentence, outcomesSentence, recurrenceSentence } from './measures.ts';

it('a measure is not judged when there are few cases or chance may explain the difference', () => {
  const months = (before: number, after: number) => [...Array(14).fill(before), ...Array(13).fill(after)];
  const sentence = (before: number, after: number) =>
    perLine(effectSentence(beforeAfterEffect(months(before, after), { decided: 13, done: 13 })));
  expect(sentence(1, 0)).toMatchInlineSnapshot(
    `
    "12 ärenden rapporterades under året före och 0 under året efter.
    Månaderna som ledde till åtgärden är inte med.
    Det är för få ärenden för att avgöra om åtgärden hjälpte."
  `,
  );
  expect(sentence(3, 2)).toMatchInlineSnapshot(
    `
    "36 ärenden rapporterades under året före och 24 under året efter.
    Månaderna som ledde till åtgärden är inte med.
    Skillnaden kan vara slump."
  `,
  );
  expect(sentence(8, 3)).toMatchInlineSnapshot(
    `
    "96 ärenden rapporterades under året före och 36 under året efter.
    Månaderna som ledde till åtgärden är inte med.
    Minskningen är större än slumpen brukar ge, men kan ha fler orsaker än åtgärden."
  `,
  );
  expect(effectSentence(undefined)).toMatchInlineSnapshot(
    `"Det har gått för kort tid för att jämföra före och efter åtgärden."`,
  );
  expect(
    perLine(recurrenceSentence(40, 90, { estimate: 0.8, low: 0.65, high: 0.9 }, 0.7)),
  ).toMatchInlineSnapshot(
    `
    "30–90 dagar efter en åtgärd rapporterades samma sak igen i 20 % (10–35 %) av 40 fall.
    Utan åtgärd är det 30 %."
  `,
  );
  expect(recurrenceSentence(8, 90, { estimate: 0.8, low: 0.4, high: 0.9 }, 0.7)).toContain('för få');
});

it('the outcomes of measures are summed up, with a caveat about chance', () => {
  const sentence = (fewer: number, more: number, chance: number) =>
    perLine(outcomesSentence({ fewer, more, chance }));
  expect(sentence(6, 1, 33)).toMatchInlineSnapshot(
    `
    "40 ärenden med en genomförd åtgärd går att jämföra, året före med året efter.
    I 6 blev det färre rapporter om samma sak än slumpen brukar ge, i 1 blev det fler.
    Några blir det av slump, och flera ärenden kan gälla samma sak.
    Månaderna som ledde till åtgärden är inte med."
  `,
  );
  expect(sentence(9, 0, 0)).toContain('för få');
  expect(sentence(10, 0, 0)).toContain('10 ärenden med en genomförd åtgärd');
  expect(outcomesSentence(undefined)).toContain('för små för att visa');
});
