import { beforeEach, expect, it, vi } from 'vitest';
import type { Service } from '../../actions/service.ts';
import { whoIs } from '../../actions/work/who-is.ts';
import { testService } from '../../testing/service.ts';
import { arriving, cookieOf, locationOf } from '../../testing/work.ts';
import { answerSignIn } from './sign-in.ts';

const SITE = 'https://avvikelse.example.se';
const KARIN = 'karin.exempel@exempelbygden.example';

let service: Service;
beforeEach(async () => {
  vi.spyOn(console, 'error').mockImplementation(() => {});
  service = await testService();
});

/** A request that the proxy says is from a person, for a visitor elsewhere. */
const from = (person: string | undefined, path: string, form?: Record<string, string>, site = SITE) =>
  arriving(new URL(path, SITE).href, {
    ...(form ? { form } : {}),
    origin: SITE,
    address: '192.0.2.7',
    proxy: { site, person },
  });
const signIn = (person: string | undefined, site = SITE) =>
  answerSignIn(service, from(person, '/arbete/in?till=%2Farbete%2Fmoten%2F', { gor: 'proxy' }, site));

it('a person whom the proxy names goes on with one button, and is that person only as long as the proxy says so', async () => {
  expect(await answerSignIn(service, from(KARIN, '/arbete/in'))).toMatchObject({
    status: 200,
    proxied: { id: KARIN },
    faults: [],
  });
  const answer = await signIn(KARIN.toUpperCase());
  if (!(answer instanceof Response)) throw new Error('not signed in');
  expect(locationOf(answer)).toBe('/arbete/moten/');
  const cookie = cookieOf(answer, 'skav-arbete');
  const as = (person: string | undefined, site = SITE) =>
    whoIs(service, from(person, '/arbete', undefined, site), cookie);
  expect(await as(KARIN)).toMatchObject({ id: KARIN });
  for (const other of [undefined, 'lena.exempel@exempelbygden.example', 'annan@exempelbygden.example', ''])
    expect(await as(other)).toBeUndefined();
  expect(await as(KARIN, 'https://annan.example')).toBeUndefined();
  expect(await whoIs(service, arriving('/arbete'), cookie)).toBeUndefined();
});

it.each([
  undefined,
  'annan@exempelbygden.example',
  `${KARIN}, lena.exempel@exempelbygden.example`,
  'Karin Exempel',
])('signs nobody in as %s', async (person) => {
  const page = await answerSignIn(service, from(person, '/arbete/in'));
  expect(page).toMatchObject({ proxied: undefined, status: person === undefined ? 200 : 403 });
  expect(await signIn(person)).toMatchObject({ status: 403 });
  expect(await signIn(KARIN, 'https://annan.example')).toMatchObject({ status: 403 });
});

it('a login at GitHub is not one at the proxy', async () => {
  const { personer = [] } = service.association;
  service.association = {
    ...service.association,
    personer: personer.map((row) => (row.mejl === KARIN ? { ...row, inloggning: 'karin' } : row)),
  };
  expect(await signIn('karin')).toMatchObject({ status: 403 });
});
