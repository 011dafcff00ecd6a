import { expect, it } from 'vitest';
import { makeRelease, releaseInput, stored } from '../../testing/release.ts';
import { publishedEdition } from './edition.ts';
import { numbersOf } from './question-numbers.ts';

const input = releaseInput(20, '2025', { lockDay: '2026-03-31' });
const { release, datasets } = stored(makeRelease(input), input);
/** The shares, when a table has these labels instead of its numbers. */
function shares(field: string, labels: Record<string, 'A' | 'D'>) {
  const copy = structuredClone(datasets);
  for (const table of copy.filter(({ extension }) => extension.tabell === field))
    for (const [code, label] of Object.entries(labels)) {
      const at = table.dimension[field]?.category.index.indexOf(code) ?? -1;
      table.value[at] = null;
      table.status[at] = label;
    }
  return numbersOf(publishedEdition(release, copy)).shares;
}

it('a hidden small number leaves the other one within four, whichever it is', () => {
  const nearly = { part: 16, most: 20, base: 20 };
  expect(shares('svar-3-man', { ja: 'D', nej: 'A' })['svar-3-man']).toEqual(nearly);
  expect(shares('lost', { ja: 'A', nej: 'D' }).lost).toEqual({ part: 0, most: 4, base: 20 });
  expect(shares('atgard', { inga: 'A' }).atgard).toEqual(nearly);
});

it('two hidden larger numbers, and one that covers, say nothing', () => {
  expect(shares('lost', { ja: 'D', nej: 'D' }).lost).toBeUndefined();
  expect(shares('atgard', { inga: 'D' }).atgard).toBeUndefined();
});

it('what is too new is no part of the base', () => {
  const early = releaseInput(36, '2025');
  const made = stored(makeRelease(early), early);
  expect(numbersOf(publishedEdition(made.release, made.datasets)).shares['svar-3-man']).toMatchObject({
    base: 30,
    tooNew: 6,
  });
});
