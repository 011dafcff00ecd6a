import { beforeEach, expect, it, vi } from 'vitest';
import type { Service } from '../../actions/service.ts';
import { invite } from '../../actions/work/invitation.ts';
import { sealSession } from '../../actions/work/session.ts';
import { whoIs } from '../../actions/work/who-is.ts';
import type { PasskeySettings } from '../../adapters/passkeys/settings.ts';
import { authenticator } from '../../testing/authenticator.ts';
import { testService } from '../../testing/service.ts';
import { arriving, cookieOf, locationOf } from '../../testing/work.ts';
import { ATTEMPT_COOKIE } from './attempt.ts';
import type { Work } from './gate.ts';
import { answerInvited, answerInvitedStart, answerPasskey, answerPasskeyStart } from './passkey.ts';
import { type AllPage, allPage, type OwnPage, ownPage } from './passkey-pages.ts';
import { answerSignIn } from './sign-in.ts';

const PASSKEYS: PasskeySettings = { site: 'https://avvikelse.example.se', rpId: 'avvikelse.example.se' };
const KARIN = 'karin.exempel@exempelbygden.example';
const LENA = 'lena.exempel@exempelbygden.example';
const SESSION = 'skav-arbete';

let service: Service;
beforeEach(async () => {
  vi.spyOn(console, 'error').mockImplementation(() => {});
  service = await testService();
});

/** A request as a proxy on the server passes it on: at the public address, from a visitor. */
const from = (path: string, form?: Record<string, string>, changes = {}) =>
  arriving(new URL(path, PASSKEYS.site).href, {
    pattern: path.split('?')[0] ?? path,
    ...(form ? { form } : {}),
    origin: PASSKEYS.site,
    address: '192.0.2.7',
    passkeys: PASSKEYS,
    ...changes,
  });

const attemptIn = (response: Response) => cookieOf(response, ATTEMPT_COOKIE);

/** Makes a passkey for a person. Returns the device, and the last response. */
async function made(id: string, cookie?: string) {
  const device = authenticator(PASSKEYS.site);
  const kod = new URL((await invite(service, PASSKEYS, { id })).address).searchParams.get('kod') ?? '';
  const start = await answerInvitedStart(service, from('/arbete/in/inbjudan/start', { kod }), 0);
  const { options, state } = await start.json();
  const form = { kod, state, svar: device.create(options), namn: 'Jobbdatorn' };
  const caller = from('/arbete/in/inbjudan', form, { cookie });
  const response = await answerInvited(service, caller, attemptIn(start), 0);
  if (!(response instanceof Response)) throw new Error('no passkey was made');
  return { device, response };
}

async function signIn(device: ReturnType<typeof authenticator>, till = '') {
  const start = await answerPasskeyStart(service, from('/arbete/in/passkey/start', { till }), 0);
  const { options, state } = await start.json();
  const form = { state, svar: device.get(options), till: '/arbete/moten/' };
  return answerPasskey(service, from('/arbete/in/passkey', form), attemptIn(start), 0);
}

const workOf = async (cookie: string, form?: Record<string, string>): Promise<Work> => {
  const person = await whoIs(service, from('/arbete/inloggning'), cookie);
  if (!person) throw new Error('not signed in');
  const values = form && { values: new Map(Object.entries(form).map(([name, text]) => [name, [text]])) };
  return { person, service, token: '', ...values };
};

it('a passkey signs its person in, with a secure cookie, and leads to the page that was asked for at the start', async () => {
  const { device, response } = await made(KARIN);
  expect(locationOf(response)).toBe('/arbete/in?passkey=sparad');
  expect(cookieOf(response, SESSION)).toBeUndefined();
  const answer = await signIn(device, '/arbete/arenden/');
  expect([answer.status, locationOf(answer)]).toEqual([303, '/arbete/arenden/']);
  expect(answer.headers.getSetCookie()).toEqual([
    expect.stringMatching(
      /^skav-arbete=[\w-]+; Path=\/arbete; Max-Age=\d+; HttpOnly; SameSite=Strict; Secure$/,
    ),
    expect.stringMatching(/^skav-arbete-forsok=; Path=\/arbete\/in; Max-Age=0; /),
  ]);
  const cookie = cookieOf(answer, SESSION);
  expect(await whoIs(service, from('/arbete'), cookie)).toMatchObject({ id: KARIN });
  // Only where passkeys are on, and at the address that they are for.
  expect(await whoIs(service, from('/arbete', undefined, { passkeys: undefined }), cookie)).toBeUndefined();
  expect(await whoIs(service, arriving('/arbete', { passkeys: PASSKEYS }), cookie)).toBeUndefined();
});

it.each([
  ['passkeys are off', { passkeys: undefined }],
  ['the request is at another address', { passkeys: { ...PASSKEYS, site: 'https://annan.example' } }],
])('answers nothing when %s', async (_, changes) => {
  const { address } = await invite(service, PASSKEYS, { id: KARIN });
  const kod = new URL(address).searchParams.get('kod') ?? '';
  const asked = (path: string, form?: Record<string, string>) => from(path, form, changes);
  expect((await answerPasskeyStart(service, asked('/arbete/in/passkey/start', {}), 0)).status).toBe(404);
  expect((await answerInvitedStart(service, asked('/arbete/in/inbjudan/start', { kod }), 0)).status).toBe(
    404,
  );
  expect(await answerInvited(service, asked(`/arbete/in/inbjudan?kod=${kod}`), undefined, 0)).toBeUndefined();
  expect(locationOf(await answerPasskey(service, asked('/arbete/in/passkey', {}), undefined, 0))).toBe(
    '/arbete/in',
  );
  const work = await workOf(sealSession(service, { way: 'passkey', person: LENA }));
  expect(await ownPage(service, work, asked('/arbete/inloggning', {}))).toEqual({ own: undefined, said: [] });
  expect(await allPage(service, work, asked('/arbete/installningar/passkeys', {}))).toBeUndefined();
  expect(await answerSignIn(service, asked('/arbete/in'))).toMatchObject({ hasPasskeys: false });
});

it('refuses those who try too often, without using anything up', async () => {
  const { address } = await invite(service, PASSKEYS, { id: KARIN });
  const kod = new URL(address).searchParams.get('kod') ?? '';
  const start = await answerInvitedStart(service, from('/arbete/in/inbjudan/start', { kod }), 9);
  expect([start.status, await start.json()]).toEqual([429, { fel: 'wait' }]);
  expect((await answerPasskeyStart(service, from('/arbete/in/passkey/start', {}), 9)).status).toBe(429);
  expect(locationOf(await answerPasskey(service, from('/arbete/in/passkey', {}), undefined, 9))).toContain(
    'fel=passkey-wait',
  );
  const posted = await answerInvited(service, from('/arbete/in/inbjudan', { kod }), undefined, 9);
  expect(locationOf(posted as Response)).toContain('fel=wait');
});

it('says at the page what is wrong, with a status, and to whom to write', async () => {
  const { device } = await made(KARIN);
  const [own] =
    ((await ownPage(service, await workOf(await sessionFor(device)), from('/x'))) as OwnPage).own ?? [];
  await ownPage(
    service,
    await workOf(await sessionFor(device), { gor: 'ta-bort', passkey: own?.key ?? '' }),
    from('/x', {}),
  );
  const answer = await signIn(device);
  expect(locationOf(answer)).toBe('/arbete/in?fel=passkey-gone');
  expect(cookieOf(answer, SESSION)).toBeUndefined();
  expect(await answerSignIn(service, from('/arbete/in?fel=passkey-gone'))).toMatchObject({
    status: 403,
    faults: [{ text: expect.stringContaining(service.association.kontakt.mejl) }],
  });
  // Only codes of faults are shown, and an invitation's page reveals no name without its code.
  expect(await answerSignIn(service, from('/arbete/in?fel=passkey-constructor'))).toMatchObject({
    faults: [],
  });
  expect(await answerInvited(service, from('/arbete/in/inbjudan?kod=x&fel=known'), undefined, 0)).toEqual({
    status: 403,
    code: 'x',
    faults: [{ control: '', text: expect.stringContaining('Inbjudan') }],
  });
});

async function sessionFor(device: ReturnType<typeof authenticator>): Promise<string> {
  return cookieOf(await signIn(device), SESSION) ?? '';
}

it('a person lists and removes their own passkeys and no one else’s, and makes another while signed in', async () => {
  const [karin, lena] = [await made(KARIN), await made(LENA)];
  const cookie = await sessionFor(karin.device);
  const other = ((await ownPage(service, await workOf(await sessionFor(lena.device)), from('/x'))) as OwnPage)
    .own;
  const removal = { gor: 'ta-bort', passkey: other?.[0]?.key ?? '' };
  const page = (await ownPage(service, await workOf(cookie, removal), from('/x', removal))) as OwnPage;
  expect(page.own).toMatchObject([{ name: 'Jobbdatorn' }]);
  expect(await sessionFor(lena.device)).not.toBe('');
  const again = (await ownPage(service, await workOf(cookie, { gor: 'ny' }), from('/x', {}))) as Response;
  expect(locationOf(again)).toMatch(
    /^https:\/\/avvikelse\.example\.se\/arbete\/in\/inbjudan\?kod=[\w-]{43}$/,
  );
  expect(locationOf((await made(KARIN, cookie)).response)).toBe('/arbete/inloggning?passkey=sparad');
  // Someone else who is signed in in the same browser is not taken for the one who was invited.
  expect(locationOf((await made(LENA, cookie)).response)).toBe('/arbete/in?passkey=sparad');
});

it('the förbundschef invites, takes back, and removes the passkey of another, whose sessions then end', async () => {
  const { device } = await made(KARIN);
  const karin = await sessionFor(device);
  const head = sealSession(service, { way: 'passkey', person: LENA });
  const page = async (form: Record<string, string> = {}) =>
    (await allPage(service, await workOf(head, form), from('/x', form))) as AllPage;
  const { invited } = await page({ gor: 'bjud-in', person: LENA });
  expect(invited).toMatchObject({ name: 'Lena Exempel', until: '29 november 2026' });
  const lena = (all: AllPage) => all.everyone.find(({ id }) => id === LENA);
  expect(lena(await page())).toMatchObject({ passkeys: [], until: '29 november 2026' });
  expect(lena(await page({ gor: 'ta-tillbaka', person: LENA }))?.until).toBeUndefined();
  // Nobody else is invited.
  expect((await page({ gor: 'bjud-in', person: 'annan@exempelbygden.example' })).invited).toBeUndefined();
  const [own] = (await page()).everyone.find(({ id }) => id === KARIN)?.passkeys ?? [];
  await page({ gor: 'ta-bort', person: LENA, passkey: own?.key ?? '' });
  expect(await whoIs(service, from('/arbete'), karin)).toBeUndefined();
  expect(await sessionFor(device)).toBe('');
  expect(await whoIs(service, from('/arbete'), head)).toBeDefined();
});

it('a passkey of someone who is no longer among the people is listed and can be removed, and one that cannot be read is told of', async () => {
  await made(KARIN);
  const { personer = [] } = service.association;
  service.association = { ...service.association, personer: personer.filter(({ mejl }) => mejl !== KARIN) };
  await service.blobs.write(`passkeys/${'0'.repeat(64)}`, 'nonsense');
  const work = await workOf(sealSession(service, { way: 'passkey', person: LENA }));
  const { left, unread } = (await allPage(service, work, from('/x'))) as AllPage;
  expect({ left, unread }).toMatchObject({ left: [{ id: KARIN }], unread: 1 });
  const values = new Map([
    ['gor', ['ta-bort']],
    ['passkey', [left[0]?.key ?? '']],
  ]);
  expect(await allPage(service, { ...work, values }, from('/x', {}))).toMatchObject({ left: [] });
});
