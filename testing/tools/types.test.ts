import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { schemaTypes } from './types.ts';

it('schemas/types.ts matches the schemas: run `npm run types` if this fails', async () => {
  const stored = readFileSync(join(import.meta.dirname, '../../schemas/types.ts'), 'utf8');
  expect(await schemaTypes()).toBe(stored);
});
