import { expect, test } from 'vitest';
import { REQUEST_TEXTS } from './report.ts';

test('a code that programs read is ASCII kebab-case', () => {
  for (const code of Object.keys(REQUEST_TEXTS)) expect(code).toMatch(/^[a-z]+(?:-[a-z]+)*$/);
});
