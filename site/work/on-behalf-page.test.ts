import { beforeEach, expect, it, vi } from 'vitest';
import { readAnyCase } from '../../actions/review/review.ts';
import type { Service } from '../../actions/service.ts';
import { submitBody } from '../../actions/submit/submit.ts';
import { openTicket } from '../../actions/submit/ticket.ts';
import { codesOfChange } from '../../testing/case/change.ts';
import { exampleReport } from '../../testing/report.ts';
import { testService } from '../../testing/service.ts';
import { answerOnBehalf } from './on-behalf-page.ts';

const TOKEN = '0123456789abcdef0123456789abcdef';
const FORM: Record<string, string> = {
  nyckel: TOKEN,
  token: 'hemlig',
  inskriven: 'telefon',
  'kontakt.namn': 'Karin Exempel',
  'arbetsgivare.part': 'forsakringskassan',
  område: 'nassjo',
  'samverkansparter.part': 'arbetsformedlingen',
  beskrivning: 'Planeringsmötet ställdes in två gånger utan besked till personen.',
  löst: 'nej',
  allvarlighetsgrad: 'allvarlig',
};
let logged: string[] = [];
beforeEach(() => {
  logged = [];
  vi.spyOn(console, 'error').mockImplementation((line: string) => void logged.push(line));
});

function at(service: Service, path: string, changes?: Record<string, string>) {
  const url = new URL(path, 'http://127.0.0.1/arbete/rapport/');
  const values =
    changes && new Map(Object.entries({ ...FORM, ...changes }).map(([name, value]) => [name, [value]]));
  const request = new Request(url, { method: changes ? 'POST' : 'GET' });
  const work = { person: { id: 'karin.exempel@exempelbygden.example' } as never, token: '' };
  const step = url.pathname.split('/').at(-1);
  return answerOnBehalf(service, { ...work, ...(values ? { values } : {}) }, step, request);
}
const placeOf = (answer: Awaited<ReturnType<typeof at>>) =>
  typeof answer === 'object' && 'location' in answer ? answer.location : '';

it('takes a report without an e-mail address, and keeps how it came in, on the way of every report', async () => {
  const service = await testService();
  const review = placeOf(await at(service, 'granska', {}));
  expect(review).toBe(`/arbete/rapport/granska?u=${TOKEN}`);
  const shown = await at(service, review);
  expect(shown).toMatchObject({ view: 'review', faults: [] });
  if (typeof shown === 'string' || shown.view !== 'review') throw new Error('no review');
  expect(JSON.stringify([...shown.values])).not.toContain('hemlig');
  const receipt = new URL(placeOf(await at(service, 'skicka', { bekräftad: 'ja' })), 'http://127.0.0.1');
  expect(receipt.pathname).toBe('/arbete/rapport/kvitto');
  const opened = openTicket(service, receipt.searchParams.get('b') ?? '');
  const { file, waiting } = await readAnyCase(service, opened?.id ?? '');
  expect(waiting).toBe(true);
  expect(file).toMatchObject({ inskriven: 'telefon', hantering: { fas: 'mottagen' } });
  if (!file) throw new Error('no case');
  expect(codesOfChange(file, { ...file, inskriven: 'papper' })).toEqual(['inskriven fixed-changed']);
  expect(logged.join()).toContain('karin.exempel@exempelbygden.example skriver in rapporten');
  expect(logged.join()).not.toContain('Planeringsmötet');
  // Sent again, it is the same report.
  expect(await at(service, review)).toMatchObject({ view: 'sent', id: file.id });
});

it.each([{ inskriven: '' }, { inskriven: 'brevduva' }, { beskrivning: 'Ring 19121212-1212.' }])(
  'refuses %j at its field, before anything is stored',
  async (changes) => {
    const service = await testService();
    const page = await at(service, placeOf(await at(service, 'skicka', { ...changes, bekräftad: 'ja' })));
    const [control] = Object.keys(changes);
    expect(page).toMatchObject({ view: 'form', status: 422, faults: [{ control }] });
    expect(await service.store.waiting()).toEqual([]);
  },
);

it('a reporter cannot say that somebody else typed in the report', async () => {
  const service = await testService();
  expect(await submitBody(service, exampleReport({ inskriven: 'telefon' }))).toMatchObject({ ok: false });
  expect(await at(service, 'annat', {})).toBe('not-found');
});
