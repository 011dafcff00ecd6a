import { globSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { FORBIDDEN_WORDS } from './forbidden-words.ts';

// Also what a page says only when there is nothing to show, which no built page of the example has.
it('no page and no text for people has a word that we never use', () => {
  const files = globSync(['site/**/*.astro', 'core/texts/**/*.ts', 'actions/**/command.ts']).filter(
    (file) => !/forbidden-words(?:\.test)?\.ts$/.test(file),
  );
  expect(files.length).toBeGreaterThan(60);
  expect(files).toContain('core/texts/order/refusal.ts');
  expect(files.filter((file) => FORBIDDEN_WORDS.test(readFileSync(file, 'utf8')))).toEqual([]);
});
