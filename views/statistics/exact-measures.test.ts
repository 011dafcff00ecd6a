import { expect, it } from 'vitest';
import { associationCases } from '../../core/generate/association.ts';
import { source } from '../../testing/release.ts';
import { describeMeasures } from './exact-measures.ts';

const LOCK = '2026-01-31';
const describeYear = (cases: number, year: string) => {
  const files = associationCases(source, { cases, years: 3 }, 7);
  const own = files.filter(({ mottagen }) => mottagen.startsWith(year));
  const sentences = describeMeasures(files, own, LOCK, source.routine);
  return { own, sentences: sentences.map((text) => text.replaceAll('\u00a0', ' ')) };
};

it('few measures are described as too few', () => {
  expect(describeYear(8, '2025').sentences).toEqual([
    expect.stringMatching(/^\d ärenden har följts i 180 dagar efter sin åtgärd\. Det är för få/),
  ]);
  expect(describeMeasures([], [], LOCK, source.routine)).toEqual([
    expect.stringContaining('0 ärenden har följts'),
  ]);
});

it('many measures are described together with the base rate', () => {
  const { own, sentences } = describeYear(300, '2025');
  const done = own.filter(({ hantering }) => hantering.åtgärder?.some(({ genomförd }) => genomförd));
  const [, cases] =
    /^30–180 dagar efter en åtgärd .* av (\d+) fall\. Utan åtgärd är det \d+ %\.$/.exec(sentences[0] ?? '') ??
    [];
  // Those that are too recent and have not recurred are not included.
  expect(Number(cases)).toBeLessThan(done.length);
  expect(Number(cases)).toBeGreaterThan(done.length * 0.4);
});

it('the newest that can be compared are described one by one, and chance is not called an effect', () => {
  const [, ...compared] = describeYear(1500, '2025').sentences;
  expect(compared).toHaveLength(5);
  for (const sentence of compared) {
    expect(sentence).toMatch(
      / i [A-Z]+-2024-[0-9A-Z]{8}, genomförd \d+ \p{L}+ 2024: \d+ ärenden rapporterades/u,
    );
    expect(sentence).toContain('Skillnaden kan vara slump.');
  }
});
