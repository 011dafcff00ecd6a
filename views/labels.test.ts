import { expect, it } from 'vitest';
import { labelPage } from './labels.ts';

it('explains every label on the page about labels', async () => {
  await expect(labelPage()).toMatchFileSnapshot('../docs/etiketter.md');
});
