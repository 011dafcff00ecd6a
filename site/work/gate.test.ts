import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { acceptCase } from '../../actions/review/review.ts';
import type { Service } from '../../actions/service.ts';
import { keptForm } from '../../actions/submit/kept-form.ts';
import { endSessions, SESSION_LIFETIME, sealSession } from '../../actions/work/session.ts';
import type { Role } from '../../core/work/person.ts';
import { submitCase } from '../../testing/inbox.ts';
import { testService } from '../../testing/service.ts';
import { arriving, sessionOf } from '../../testing/work.ts';
import { type Arriving, pass } from './gate.ts';
import { ROUTES } from './routes.ts';

/** Every route of the workspace: an address that it answers, and who may open it. Add a line for each new route. */
const TABLE: Record<string, { path: (id: string) => string; roles: readonly Role[] | 'anyone' }> = {
  '/arbete': { path: () => '/arbete/', roles: ['koordinator', 'forbundschef', 'lasare'] },
  '/arbete/in': { path: () => '/arbete/in', roles: 'anyone' },
  '/arbete/in/start': { path: () => '/arbete/in/start', roles: 'anyone' },
  '/arbete/in/svar': { path: () => '/arbete/in/svar', roles: 'anyone' },
  '/arbete/in/github': { path: () => '/arbete/in/github', roles: 'anyone' },
  '/arbete/in/github/svar': { path: () => '/arbete/in/github/svar', roles: 'anyone' },
  '/arbete/in/passkey': { path: () => '/arbete/in/passkey', roles: 'anyone' },
  '/arbete/in/passkey/start': { path: () => '/arbete/in/passkey/start', roles: 'anyone' },
  '/arbete/in/inbjudan': { path: () => '/arbete/in/inbjudan', roles: 'anyone' },
  '/arbete/in/inbjudan/start': { path: () => '/arbete/in/inbjudan/start', roles: 'anyone' },
  '/arbete/inloggning': {
    path: () => '/arbete/inloggning',
    roles: ['koordinator', 'forbundschef', 'lasare'],
  },
  '/arbete/ut': { path: () => '/arbete/ut', roles: ['koordinator', 'forbundschef', 'lasare'] },
  '/arbete/arenden': { path: () => '/arbete/arenden/', roles: ['koordinator', 'forbundschef'] },
  '/arbete/arenden/fil': { path: () => '/arbete/arenden/fil', roles: ['koordinator', 'forbundschef'] },
  '/arbete/rapport': { path: () => '/arbete/rapport/', roles: ['koordinator', 'forbundschef'] },
  '/arbete/rapport/[steg]': {
    path: () => '/arbete/rapport/granska',
    roles: ['koordinator', 'forbundschef'],
  },
  '/arbete/rapport/kvitto': {
    path: () => '/arbete/rapport/kvitto',
    roles: ['koordinator', 'forbundschef'],
  },
  '/arbete/statistik': { path: () => '/arbete/statistik/', roles: ['koordinator', 'forbundschef', 'lasare'] },
  '/arbete/statistik/styrelsen': {
    path: () => '/arbete/statistik/styrelsen',
    roles: ['koordinator', 'forbundschef', 'lasare'],
  },
  '/arbete/statistik/stil': {
    path: () => '/arbete/statistik/stil',
    roles: ['koordinator', 'forbundschef', 'lasare'],
  },
  '/arbete/statistik/publicera': { path: () => '/arbete/statistik/publicera', roles: ['forbundschef'] },
  '/arbete/moten': { path: () => '/arbete/moten/', roles: ['koordinator', 'forbundschef', 'lasare'] },
  '/arbete/moten/[mote]': {
    path: () => '/arbete/moten/styrelsen-2026-12-10/',
    roles: ['koordinator', 'forbundschef', 'lasare'],
  },
  '/arbete/moten/[mote]/beslut': {
    path: () => '/arbete/moten/styrelsen-2026-12-10/beslut',
    roles: ['koordinator', 'forbundschef'],
  },
  '/arbete/kalender': { path: () => '/arbete/kalender/', roles: ['koordinator', 'forbundschef'] },
  '/arbete/kalender/[nyckel]': { path: () => '/arbete/kalender/x.ics', roles: 'anyone' },
  '/arbete/installningar': { path: () => '/arbete/installningar/', roles: ['forbundschef'] },
  '/arbete/installningar/passkeys': {
    path: () => '/arbete/installningar/passkeys',
    roles: ['forbundschef'],
  },
  '/arbete/installningar/[del]': {
    path: () => '/arbete/installningar/personer/',
    roles: ['forbundschef'],
  },
  '/arbete/installningar/[del]/[rad]': {
    path: () => '/arbete/installningar/personer/0123456789abcdef',
    roles: ['forbundschef'],
  },
  '/arbete/installningar/rutin': { path: () => '/arbete/installningar/rutin/', roles: ['forbundschef'] },
  '/arbete/installningar/rutin/[id]': {
    path: () => '/arbete/installningar/rutin/hoglandet/',
    roles: ['forbundschef'],
  },
  '/arbete/installningar/rutin/[id]/[del]': {
    path: () => '/arbete/installningar/rutin/hoglandet/avsnitt-1',
    roles: ['forbundschef'],
  },
  '/arbete/arende/[id]': { path: (id) => `/arbete/arende/${id}`, roles: ['koordinator', 'forbundschef'] },
  '/arbete/arende/[id]/kontakt': {
    path: (id) => `/arbete/arende/${id}/kontakt`,
    roles: ['koordinator', 'forbundschef'],
  },
};
const CLOSED = Object.entries(TABLE).filter(([, { roles }]) => roles !== 'anyone');

const FOLDER = join(import.meta.dirname, '../pages/arbete');
const patternOf = (file: string) => `/arbete/${file}`.replace(/\.(?:astro|ts)$/, '').replace(/\/index$/, '');

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

it('every file of the workspace has a line in this table, and its roles are these', () => {
  const files = globSync('**/*.{astro,ts}', { cwd: FOLDER }).map(patternOf);
  expect(Object.keys(TABLE).toSorted()).toEqual(files.toSorted());
  expect(Object.keys(ROUTES).toSorted()).toEqual(files.toSorted());
  for (const [pattern, { roles }] of Object.entries(TABLE))
    expect([pattern, ROUTES[pattern]?.roles]).toEqual([pattern, roles]);
});

it('a closed page takes its service from the gate: the person’s own', () => {
  // A report that is typed in takes the way of every report, by the form's own App.
  for (const file of globSync('**/*.{astro,ts}', { cwd: FOLDER }))
    if (TABLE[patternOf(file)]?.roles !== 'anyone' && !file.startsWith('rapport/'))
      expect(readFileSync(join(FOLDER, file), 'utf8'), file).not.toContain('openSiteService');
});

/** Asks for a route as somebody, both to read and to post. */
async function ask(pattern: string, changes: Partial<Arriving>, form?: Record<string, string>) {
  const path = TABLE[pattern]?.path(id) ?? '';
  return pass(
    service,
    arriving(path, {
      pattern,
      id: pattern.includes('[id]') ? id : undefined,
      ...changes,
      ...(form ? { form } : {}),
    }),
  );
}

/**
 * Checks that an answer reveals nothing: it is not a page of the workspace, and holds neither the case nor its words.
 */
async function saysNothing(passed: Awaited<ReturnType<typeof pass>>): Promise<void> {
  if (passed === 'not-found') return;
  if (!('response' in passed)) throw new Error('let in');
  expect([303, 403]).toContain(passed.response.status);
  const text = await passed.response.text();
  expect(text).not.toContain(id);
  expect(text.length).toBeLessThan(200);
}

const expired = () =>
  sealSession(
    { ...service, now: () => service.now() - SESSION_LIFETIME },
    { way: 'maskin', person: 'lena.exempel@exempelbygden.example' },
  );
const FORM = { text: 'hemligt', token: 'x' };

describe.each(CLOSED)('%s', (pattern, { roles }) => {
  const strangers: [string, () => Partial<Arriving>][] = [
    ['nobody', () => ({})],
    ['a forged session', () => ({ cookie: Buffer.alloc(150, 7).toString('base64url') })],
    [
      'a session of another service',
      () => ({
        cookie: sealSession(
          { ...service, secret: Buffer.alloc(32) },
          { way: 'maskin', person: 'lena.exempel@exempelbygden.example' },
        ),
      }),
    ],
    ['a session that has run out', () => ({ cookie: expired() })],
    [
      'a session from the future',
      () => ({
        cookie: sealSession(
          { ...service, now: () => service.now() + 120_000 },
          { way: 'maskin', person: 'lena.exempel@exempelbygden.example' },
        ),
      }),
    ],
    [
      'someone who is not among the people',
      () => ({ cookie: sealSession(service, { way: 'maskin', person: 'annan@exempelbygden.example' }) }),
    ],
    [
      'a session of a way that there is not',
      () => ({
        cookie: sealSession(service, { way: 'annan', person: 'lena.exempel@exempelbygden.example' }),
      }),
    ],
    ['another machine', () => ({ cookie: sessionOf(service, 'forbundschef'), address: '192.0.2.7' })],
    [
      'a service that listens on a network',
      () => ({ cookie: sessionOf(service, 'forbundschef'), host: '0.0.0.0' }),
    ],
  ];
  it.each(strangers)('lets %s read and post nothing', async (_, changes) => {
    await saysNothing(await ask(pattern, changes()));
    await saysNothing(await ask(pattern, changes(), FORM));
  });

  it('lets each role in that it is for, and no other', async () => {
    for (const role of ['koordinator', 'forbundschef', 'lasare'] as const) {
      const passed = await ask(pattern, {
        cookie: sessionOf(service, role, role === 'lasare' ? undefined : 'nassjo'),
      });
      if (roles.includes(role)) expect(passed).toMatchObject({ work: { person: { roll: role } } });
      else expect(passed).toBe('not-found');
    }
  });

  it('takes a post from its own pages only, with the token of the session', async () => {
    const cookie = sessionOf(service, 'forbundschef');
    const passed = await ask(pattern, { cookie });
    if (passed === 'not-found' || !('work' in passed) || !passed.work) throw new Error('not let in');
    const { token } = passed.work;
    expect(await ask(pattern, { cookie }, { token, text: 'ja' })).toMatchObject({
      work: {
        values: new Map([
          ['token', [token]],
          ['text', ['ja']],
        ]),
      },
    });
    await saysNothing(await ask(pattern, { cookie }, { token: `${token.slice(0, -1)}x` }));
    await saysNothing(await ask(pattern, { cookie }, {}));
    const other = sessionOf(service, 'forbundschef');
    await saysNothing(await ask(pattern, { cookie: other }, { token }));
    for (const origin of ['https://annan.example', 'null', null]) {
      const path = TABLE[pattern]?.path(id) ?? '';
      await saysNothing(
        await pass(service, arriving(path, { pattern, id, cookie, form: { token }, origin })),
      );
    }
  });
});

it.each(CLOSED.filter(([pattern]) => ROUTES[pattern]?.hasCase))(
  '%s: a case of another area is not found, nor one that there is not',
  async (pattern) => {
    const cookie = sessionOf(service, 'koordinator', 'tranas');
    expect(await ask(pattern, { cookie })).toBe('not-found');
    for (const other of ['EX-2026-00000000', '..', 'ex', '', undefined])
      expect(await ask(pattern, { cookie: sessionOf(service, 'forbundschef'), id: other })).toBe('not-found');
  },
);

it('a path that no file answers is not found', async () => {
  for (const pattern of ['/arbete/annat', '/arbete/constructor', '__proto__'])
    expect(
      await pass(service, arriving('/arbete/annat', { pattern, cookie: sessionOf(service, 'forbundschef') })),
    ).toBe('not-found');
});

it('a person who has signed out everywhere is out in every browser, and may sign in again', async () => {
  const ended = sealSession(service, { way: 'maskin', person: 'per.exempel@exempelbygden.example' });
  await endSessions(service, 'per.exempel@exempelbygden.example');
  await saysNothing(await ask('/arbete', { cookie: ended }));
  const later = { ...service, now: () => service.now() + 1 };
  const again = sealSession(later, { way: 'maskin', person: 'per.exempel@exempelbygden.example' });
  expect(await ask('/arbete', { cookie: again })).toMatchObject({
    work: { person: { namn: 'Per Exempel' } },
  });
});

it('what was typed when the session had run out is kept for its page', async () => {
  const cookie = sealSession(
    { ...service, now: () => service.now() - SESSION_LIFETIME },
    { way: 'maskin', person: 'karin.exempel@exempelbygden.example' },
  );
  const inside = { ...service, now: () => service.now() - 1000 };
  const path = `/arbete/arende/${id}`;
  const before = await pass(inside, arriving(path, { pattern: '/arbete/arende/[id]', id, cookie }));
  if (before === 'not-found' || !('work' in before) || !before.work) throw new Error('not let in');
  const passed = await ask(
    '/arbete/arende/[id]',
    { cookie },
    { token: before.work.token, text: 'Vi ringde upp.' },
  );
  if (passed === 'not-found' || !('response' in passed)) throw new Error('let in');
  const to = new URL(passed.response.headers.get('location') ?? '', 'http://x');
  expect([to.pathname, to.searchParams.get('till'), to.searchParams.get('slut')]).toEqual([
    '/arbete/in',
    path,
    'ja',
  ]);
  expect(await keptForm(service, to.searchParams.get('u') ?? '')).toMatchObject({
    values: new Map([['text', ['Vi ringde upp.']]]),
  });
});
