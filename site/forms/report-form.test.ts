import { expect, test } from 'vitest';
import { FORM_TEXTS } from '../../core/texts/report.ts';
import { testService } from '../../testing/service.ts';
import { handleEdit, handleReview, handleSend } from './report-form.ts';

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

test('a person who sends another report under the page’s key reads that there is one already', async () => {
  const service = await testService();
  expect(await handleSend(service, posted(), 0)).toMatchObject({ view: 'receipt' });
  const answer = await handleSend(service, posted({ löst: 'ja' }), 0);
  expect(answer).toMatchObject({ view: 'review', status: 422, key: 'k' });
  expect(JSON.stringify(answer)).toContain('Rapporten finns redan hos oss.');
  expect(JSON.stringify(answer)).not.toContain('Idempotency');
});

test.each([
  ['broken percent-encoding', 400, 'unreadable-form', 'application/x-www-form-urlencoded', 'a=%ff'],
  ['bytes that are no text', 400, 'unreadable-form', 'application/x-www-form-urlencoded', '\xff'],
  ['a form without its parts', 400, 'unreadable-form', 'multipart/form-data; boundary=x', 'a=b'],
  ['another content type', 415, 'wrong-form-type', 'application/json', '{}'],
  ['no content type', 415, 'wrong-form-type', '', 'a=b'],
  [
    'a form that is too large',
    413,
    'form-too-large',
    'application/x-www-form-urlencoded',
    'a'.repeat(65_537),
  ],
] as const)('%s is answered with a sentence for a person, whichever button was pressed', async (...row) => {
  const [, status, code, type, body] = row;
  const service = await testService();
  const request = () =>
    new Request('http://localhost/rapportera/skicka', {
      method: 'POST',
      headers: { 'content-type': type },
      body: Buffer.from(body, 'latin1'),
    });
  const refused = { view: 'refused', status, text: FORM_TEXTS[code] };
  expect(await handleReview(service, request(), 0)).toEqual(refused);
  expect(await handleEdit(request())).toEqual(refused);
  expect(await handleSend(service, request(), 0)).toEqual(refused);
});
