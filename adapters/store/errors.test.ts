import { expect, test } from 'vitest';
import { StoreError } from './errors.ts';

test('an error has a code, the data, the cause and a sentence', () => {
  const cause = new Error('ENOENT');
  const error = new StoreError('changed', { path: 'cases/association.yaml' }, cause);
  expect(error).toMatchObject({ code: 'changed', data: { path: 'cases/association.yaml' }, cause });
  expect(error.message).toMatchInlineSnapshot(
    `"Filen cases/association.yaml har ändrats av någon annan. Läs den igen och gör om ändringen."`,
  );
});
