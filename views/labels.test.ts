import { expect, it } from 'vitest';
import { labelsPage } from './labels.ts';

it('explains every label on the page about labels', async () => {
  await expect(labelsPage()).toMatchFileSnapshot('../docs/etiketter.md');
});
