import { expect, it } from 'vitest';
import { erasedText, listedText, retentionText } from './contact.ts';

it.each([
  [0, 'Kontaktuppgifter tas bort när ärendet har avslutats. Ärendet självt bevaras.'],
  [1, 'Kontaktuppgifter tas bort en månad efter att ärendet har avslutats. Ärendet självt bevaras.'],
  [3, 'Kontaktuppgifter tas bort tre månader efter att ärendet har avslutats. Ärendet självt bevaras.'],
  [24, 'Kontaktuppgifter tas bort 24 månader efter att ärendet har avslutats. Ärendet självt bevaras.'],
])('says how long contact details are kept: %i months', (months, text) => {
  expect(retentionText(months)).toBe(text);
});

it('counts one in the singular', () => {
  expect(listedText({ meddelanden: 1, kontakter: 1 })).toBe(
    '1 meddelande om tillgänglighet. 1 ärende har kontaktuppgifter.',
  );
  expect(erasedText({ meddelanden: 0, kontakter: 2 })).toBe(
    'Borttaget: kontaktuppgifter till 2 ärenden, 0 meddelanden om tillgänglighet.',
  );
});
