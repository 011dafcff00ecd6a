import { expect, test } from 'vitest';
import { testService } from '../../testing/service.ts';
import { handleSend } from './report-form.ts';

const FORM = {
  datum: '2026-11-20',
  'kontakt.namn': 'Karin Exempel',
  'kontakt.mejl': 'karin.exempel@kommun.example',
  'arbetsgivare.part': 'forsakringskassan',
  område: 'nassjo',
  'samverkansparter.part': 'arbetsformedlingen',
  beskrivning: 'Planeringsmötet ställdes in två gånger utan besked till personen.',
  löst: 'nej',
  allvarlighetsgrad: 'allvarlig',
  bekräftad: 'ja',
  nyckel: 'k',
};

const posted = (changes: Partial<typeof FORM> = {}) =>
  new Request('http://localhost/rapportera/skicka', {
    method: 'POST',
    body: new URLSearchParams({ ...FORM, ...changes }),
  });

test('a person who sends another report under the page’s key reads that it is here already', async () => {
  const service = await testService();
  expect(await handleSend(service, posted(), 0)).toMatchObject({ view: 'receipt' });
  const answer = await handleSend(service, posted({ löst: 'ja' }), 0);
  expect(answer).toMatchObject({ view: 'review', status: 422, key: 'k' });
  expect(JSON.stringify(answer)).toContain('Rapporten finns redan hos oss.');
  expect(JSON.stringify(answer)).not.toContain('Idempotency');
});
