import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { schemaTypes } from './types.ts';

it('has types that follow the schemas: run `npm run types` when this fails', async () => {
  const stored = readFileSync(join(import.meta.dirname, '../../schemas/types.ts'), 'utf8');
  expect(await schemaTypes()).toBe(stored);
});
