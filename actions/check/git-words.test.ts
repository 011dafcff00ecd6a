import { expect, test } from 'vitest';
import { messageParts, nameWords } from './git-words.ts';

const gap = (text: string) => text.replace(/\s+/g, ' ').trim();
const parts = (message: string) => {
  const { prose, names } = messageParts(message);
  expect([prose.length, names.length]).toEqual([message.length, message.length]);
  return [gap(prose), gap(names)];
};

test.each([
  ["Merge branch 'main' into case/EX-2026-1A2B3C4D", "' ' case"],
  ["Merge branch 'main' of https://github.com/finsam/skav into main", "' ' https: github.com finsam skav"],
  ["Merge remote-tracking branch 'origin/ny-rutin' into ändra-text", "'origin ny rutin' ändra text"],
  ['Merge pull request #12 from finsam/case-EX-2026-1A2B3C4D', '#12 finsam case-'],
  ['Merge pull request #12 from finsam/karin-exempel-patch-1', '#12 finsam'],
  ['Update cases/routines/jonkopings-lan.md', 'cases routines jonkopings lan.md'],
  ['Rename a.yaml to b.yaml', 'a.yaml b.yaml'],
  ["Merge branch 'anna-lindqvist' into main", "'anna lindqvist'"],
  ["Merge branch 'fall-19121212-1212' into main", "'fall-19121212-1212'"],
])('takes branches and files for names: %s', (message, names) => {
  expect(parts(message)).toEqual(['', names]);
});

test.each([
  ['Edit ringde om ärendet', 'Edit ringde om ärendet'],
  ['Ta emot EX-2026-1A2B3C4D', 'Ta emot'],
  [
    'Rätta texten\n\nCo-authored-by: github-actions[bot] <41898282+github-actions[bot]@users.noreply.github.com>',
    'Rätta texten',
  ],
  [
    'Rätta\n\nCo-authored-by: Anna Lindqvist <anna@mejl.example>',
    'Rätta Co-authored-by: Anna Lindqvist <anna@mejl.example>',
  ],
  [`Revert "Ta bort fältet"\n\nThis reverts commit ${'1a2b3c4a'.repeat(5)}.`, 'Revert "Ta bort fältet"'],
  [`Rätta\n\n(cherry picked from commit ${'1a2b3c4a'.repeat(5)})`, 'Rätta'],
  [`Rätta, se commit ${'1a2b3c4a'.repeat(5)}`, 'Rätta, se'],
])('keeps what somebody wrote: %s', (message, prose) => {
  expect(parts(message)).toEqual([prose, '']);
});

test.each([
  ['case/EX-2026-1A2B3C4D', 'case'],
  ['karin-exempel-patch-1', ''],
  ['revert-12-karin-exempel-patch-2', ''],
  ['anna-lindqvist-patch', 'anna lindqvist patch'],
  ['cases/möte_med-anna.md', 'cases möte med anna.md'],
])('reads a name as words: %s', (name, words) => {
  expect(gap(nameWords(name))).toBe(words);
  expect(nameWords(name)).toHaveLength(name.length);
});
