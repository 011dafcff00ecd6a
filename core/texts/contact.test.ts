import { expect, it } from 'vitest';
import { keptText } from './contact.ts';

it.each([
  [0, 'Kontaktuppgifter tas bort när ärendet har avslutats. Ärendet självt bevaras.'],
  [1, 'Kontaktuppgifter tas bort en månad efter att ärendet har avslutats. Ärendet självt bevaras.'],
  [3, 'Kontaktuppgifter tas bort tre månader efter att ärendet har avslutats. Ärendet självt bevaras.'],
  [24, 'Kontaktuppgifter tas bort 24 månader efter att ärendet har avslutats. Ärendet självt bevaras.'],
])('says how long contact details are kept: %i months', (months, text) => {
  expect(keptText(months)).toBe(text);
});
