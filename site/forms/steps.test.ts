import { expect, test } from 'vitest';
import { testService } from '../../testing/service.ts';
import { answerStep, type Step } from './steps.ts';

const TOKEN = '0123456789abcdef0123456789abcdef';
const FORM: Record<string, string> = {
  'kontakt.namn': 'Karin Exempel',
  'kontakt.mejl': 'karin.exempel@kommun.example',
  'arbetsgivare.part': 'forsakringskassan',
  område: 'nassjo',
  'samverkansparter.part': 'arbetsformedlingen',
  beskrivning: 'Planeringsmötet ställdes in två gånger utan besked till personen.',
  löst: 'nej',
  allvarlighetsgrad: 'allvarlig',
};
type Service = Awaited<ReturnType<typeof testService>>;

const post = (service: Service, step: Step, changes: Record<string, string> = {}, wait = 0) =>
  answerStep(
    service,
    step,
    new Request(`http://localhost/rapportera/${step}`, {
      method: 'POST',
      body: new URLSearchParams({ ...FORM, ...changes }),
    }),
    wait,
  );
const get = (service: Service, location: string, step = location.split(/[/?]/)[2] as Step) =>
  answerStep(service, step, new Request(`http://localhost${location}`), 0);
const at = (answer: object) => ('location' in answer ? String(answer.location) : '');

test('each step is answered with an address, which shows what was typed', async () => {
  const service = await testService();
  const review = await post(service, 'granska', { nyckel: TOKEN });
  expect(review).toEqual({ view: 'step', location: `/rapportera/granska?u=${TOKEN}` });
  expect(await get(service, at(review))).toMatchObject({ view: 'review', status: 202, key: TOKEN });
  const edit = await post(service, 'andra', { nyckel: TOKEN, beskrivning: 'Nytt.' });
  expect(await get(service, at(edit))).toMatchObject({ view: 'form', status: 202, faults: [] });
  // Back to the review page: what was typed last.
  expect(await get(service, at(review))).toMatchObject({ report: { beskrivning: 'Nytt.' } });
  const unconfirmed = await post(service, 'skicka', { nyckel: TOKEN });
  expect(await get(service, at(unconfirmed))).toMatchObject({
    view: 'review',
    status: 422,
    faults: [{ control: 'bekräftad' }],
  });
  expect(await get(service, at(review))).toMatchObject({ view: 'review', status: 202, faults: [] });
  const faulty = await post(service, 'granska', { nyckel: TOKEN, beskrivning: '' });
  expect(await get(service, at(faulty))).toMatchObject({ view: 'form', status: 422 });
});

test('after sending, every step’s address says so, and holds nothing of the report', async () => {
  const service = await testService();
  const review = await post(service, 'granska', { nyckel: TOKEN });
  const sent = await post(service, 'skicka', { nyckel: TOKEN, bekräftad: 'ja' });
  expect(sent).toMatchObject({ view: 'receipt' });
  const id = 'id' in sent ? sent.id : '';
  for (const step of ['granska', 'andra', 'skicka'])
    expect(await get(service, `/rapportera/${step}?u=${TOKEN}`)).toEqual({ view: 'sent', status: 200, id });
  expect(await post(service, 'granska', { nyckel: TOKEN, beskrivning: 'Nytt.' })).toEqual(review);
  expect(await get(service, at(review))).toMatchObject({ view: 'sent' });
  expect(await post(service, 'skicka', { nyckel: TOKEN, bekräftad: 'ja' })).toMatchObject({
    view: 'receipt',
    id,
  });
});

test('a form without a key is the same case when the same person sends it again', async () => {
  const service = await testService();
  const send = async (changes: Record<string, string>) => {
    const nyckel = at(await post(service, 'granska', { ...changes, nyckel: '' })).split('=')[1] ?? '';
    expect(await get(service, `/rapportera/granska?u=${nyckel}`)).toMatchObject({ view: 'review' });
    const answer = await post(service, 'skicka', { ...changes, nyckel, bekräftad: 'ja' });
    return 'id' in answer ? answer.id : answer;
  };
  const id = await send({});
  expect(await send({})).toBe(id);
  expect(await send({ löst: 'ja' })).not.toBe(id);
  expect(await send({ 'kontakt.namn': 'Karl Exempel' })).not.toBe(id);
});

test('a form without a key, name and address is never taken for the same person’s', async () => {
  const service = await testService();
  service.association = { ...service.association, formulär: { anonym: true } };
  const send = async () => {
    const anonymous = { 'kontakt.namn': '', 'kontakt.mejl': '', nyckel: '' };
    const nyckel = at(await post(service, 'granska', anonymous)).split('=')[1] ?? '';
    const answer = await post(service, 'skicka', { ...anonymous, nyckel, bekräftad: 'ja' });
    return 'id' in answer ? answer.id : answer;
  };
  const id = await send();
  expect(id).toMatch(/^EX-/);
  expect(await send()).not.toBe(id);
});

test('what cannot be kept is answered at once', async () => {
  const service = await testService();
  const write = () => Promise.reject(new Error('full'));
  const broken = { ...service, blobs: { ...service.blobs, write } };
  expect(await post(broken, 'granska', { nyckel: TOKEN })).toMatchObject({ view: 'review', status: 202 });
  expect(await post(service, 'granska', { nyckel: 'k' })).toMatchObject({ view: 'review', key: 'k' });
  expect(await post(service, 'granska', { nyckel: TOKEN }, 7)).toMatchObject({ view: 'form', status: 429 });
});

test('an address that nothing is kept for leads to the form', async () => {
  const service = await testService();
  for (const query of ['', '?u=', `?u=${TOKEN}`, '?u=../x'])
    expect(await get(service, `/rapportera/granska${query}`)).toEqual({
      view: 'step',
      location: '/rapportera/',
    });
});

test('a browser without scripts gets its own empty form, which says afterwards that it was sent', async () => {
  const service = await testService();
  const empty = await get(service, '/rapportera/andra');
  expect(at(empty)).toMatch(/^\/rapportera\/andra\?u=x[0-9a-f]{31}$/);
  expect(at(await get(service, '/rapportera/andra'))).not.toBe(at(empty));
  const token = at(empty).slice(-32);
  expect(await get(service, at(empty))).toMatchObject({ view: 'form', faults: [], status: 202 });
  await post(service, 'granska', { nyckel: token });
  const back = await get(service, at(empty));
  expect(back.view === 'form' && back.values.get('beskrivning')).toEqual([FORM['beskrivning']]);
  await post(service, 'skicka', { nyckel: token, bekräftad: 'ja' });
  expect(await get(service, at(empty))).toMatchObject({ view: 'sent' });
  const later = { ...service, now: () => service.now() + 3_600_001 };
  expect(at(await get(later, at(empty)))).toBe('/rapportera/');
});

test('a link on another site shows no form, since its maker may know the token', async () => {
  const service = await testService();
  const review = at(await post(service, 'granska', { nyckel: TOKEN }));
  const from = (site: string) =>
    answerStep(
      service,
      'granska',
      new Request(`http://localhost${review}`, { headers: { 'sec-fetch-site': site } }),
      0,
    );
  expect(at(await from('cross-site'))).toBe('/rapportera/');
  expect(await from('same-origin')).toMatchObject({ view: 'review' });
  expect(await from('none')).toMatchObject({ view: 'review' });
});
