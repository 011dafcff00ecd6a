import { afterAll, beforeAll, expect, it } from 'vitest';
import { acceptCase } from '../../actions/review/review.ts';
import type { Service } from '../../actions/service.ts';
import { submitCase } from '../../testing/inbox.ts';
import { testService } from '../../testing/service.ts';
import { arriving, sessionOf } from '../../testing/work.ts';
import { contactPage } from './contact-page.ts';
import { pass, type Work } from './gate.ts';

let service: Service;
let id: string;
const cleaners: (() => void)[] = [];
afterAll(() => {
  for (const clean of cleaners) clean();
});
beforeAll(async () => {
  service = await testService('2026-11-22T12:00:00+01:00', (clean) => cleaners.push(clean));
  id = await submitCase(service);
  await acceptCase(service, id);
});

/** Asks for the page as a coordinator of the area, and posts its form if `post`. */
async function ask(query = '', post = false) {
  const cookie = sessionOf(service, 'koordinator', 'nassjo');
  const path = `/arbete/arende/${id}/kontakt${query}`;
  const request = { pattern: '/arbete/arende/[id]/kontakt', id, cookie };
  const passed = await pass(service, arriving(path, request));
  if (passed === 'not-found' || !('work' in passed) || !passed.work) throw new Error('not let in');
  const { token } = passed.work;
  const work: Work = { ...passed.work, ...(post ? { values: new Map([['token', [token]]]) } : {}) };
  return contactPage(service, work, arriving(path, request).request);
}
const opened = () => service.blobs.list('opened');

it('hands out the sealed text only after the opening is recorded, once for a double click and for reload', async () => {
  expect(await ask()).toMatchObject({ id, has: true });
  expect(await ask()).not.toHaveProperty('sealed');
  expect(await opened()).toEqual([]);
  const answers = await Promise.all([ask('', true), ask('', true)]);
  const [to, again] = answers.map((one) => (one instanceof Response ? one.headers.get('location') : null));
  expect(again).toBe(to);
  const query = new URL(to ?? '', 'http://x').search;
  for (let time = 0; time < 2; time++) {
    const page = await ask(query);
    expect(page).toMatchObject({ sealed: expect.stringMatching(/^-----BEGIN AGE ENCRYPTED FILE-----/) });
    expect(JSON.stringify(page)).not.toContain('@kommun');
  }
  const [name = '', ...more] = await opened();
  expect(more).toEqual([]);
  expect(name).toContain(id);
  expect(await service.blobs.read(`opened/${name}`)).toBe('karin.exempel@exempelbygden.example');
});

it('an address that was for another form shows nothing sealed', async () => {
  expect(await ask('?u=x0000000000000000000000000000000')).not.toHaveProperty('sealed');
});

it('says so when there are no details any more, and records nothing', async () => {
  const before = (await opened()).length;
  await service.blobs.remove(`contacts/${id}`);
  expect(await ask()).toMatchObject({ has: false });
  expect(await ask('', true)).toMatchObject({ has: false });
  expect(await opened()).toHaveLength(before);
});
