import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { validatorsCode } from './validators.ts';

it('core/schema/validators.js matches the schemas: run `npm run types` if this fails', () => {
  const stored = readFileSync(join(import.meta.dirname, '../../core/schema/validators.js'), 'utf8');
  // Not `toBe`, which would print half a megabyte twice.
  expect(validatorsCode() === stored).toBe(true);
});
