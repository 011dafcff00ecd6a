import { expect, test } from 'vitest';
import { detect } from '../../core/deid/detect.ts';
import { withoutGitsWords } from './git-words.ts';

const found = (message: string) =>
  detect(withoutGitsWords(message))
    .filter(({ tier }) => tier !== 'note')
    .map(({ start, end }) => message.slice(start, end));

test.each([
  "Merge branch 'main' into case/EX-2026-1A2B3C4D",
  "Merge branch 'main' of https://github.com/finsam/skav into main",
  "Merge remote-tracking branch 'origin/ny-rutin' into ändra-text",
  'Merge pull request #12 from finsam/case-EX-2026-1A2B3C4D',
  'Edit EX-2026.yaml',
  'Update cases/EX-2026.yaml',
  'Rename a.yaml to b.yaml',
  'Delete .github/workflows/x.yml',
  'Revert "Ta bort fältet"',
  'Add files via upload',
  'Rätta texten\n\nCo-authored-by: github-actions[bot] <41898282+github-actions[bot]@users.noreply.github.com>',
])("finds no person in git's and GitHub's own words: %s", (message) => {
  expect(found(message)).toEqual([]);
  expect(withoutGitsWords(message)).toHaveLength(message.length);
});

test.each([
  ["Merge branch 'fall-19121212-1212' into main", ['19121212-1212']],
  ["Merge branch 'anna-lindqvist' into main", ['anna-lindqvist']],
  ['Edit anna-lindqvist.yaml', ['anna-lindqvist']],
  ['Edit ringde om ärendet', ['Edit']],
  [
    'Rätta\n\nCo-authored-by: Anna Lindqvist <anna.lindqvist@mejl.example>',
    ['Anna Lindqvist', 'anna.lindqvist@mejl.example'],
  ],
])('reads branches, files and people all the same: %s', (message, words) => {
  expect(found(message)).toEqual(words);
});
