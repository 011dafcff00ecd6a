import { generateKeyPairSync } from 'node:crypto';
import { beforeEach, expect, it, vi } from 'vitest';
import type { PasskeySettings } from '../../adapters/passkeys/settings.ts';
import { authenticator, type Twist } from '../../testing/authenticator.ts';
import { testService } from '../../testing/service.ts';
import type { Service } from '../service.ts';
import { invite, invitedPerson, invitedUntil, withdraw } from './invitation.ts';
import { finishPasskey, finishPasskeySignIn, startPasskey, startPasskeySignIn } from './passkey.ts';
import { handleOf, passkeys, removePasskey } from './passkeys.ts';

const SETTINGS: PasskeySettings = { site: 'https://avvikelse.example.se', rpId: 'avvikelse.example.se' };
const KARIN = 'karin.exempel@exempelbygden.example';
const LENA = 'lena.exempel@exempelbygden.example';
const DAY = 24 * 60 * 60 * 1000;

let service: Service;
let logged: string[] = [];
beforeEach(async () => {
  logged = [];
  vi.spyOn(console, 'error').mockImplementation((line: string) => void logged.push(line));
  service = await testService();
});

const at = (ahead: number): Service => ({ ...service, now: () => service.now() + ahead });
const without = (id: string): Service => ({
  ...service,
  association: {
    ...service.association,
    personer: service.association.personer?.filter(({ mejl }) => mejl !== id) ?? [],
  },
});
const codeFor = async (id: string): Promise<string> =>
  new URL((await invite(service, SETTINGS, { id })).address).searchParams.get('kod') ?? '';

interface Making {
  code: string;
  device?: ReturnType<typeof authenticator>;
  twist?: Twist;
  name?: string;
  /** The service at the end. */
  after?: Service;
}

/** Makes a passkey from the start to the end, as a browser does. */
async function make({
  code,
  device = authenticator(SETTINGS.site),
  twist,
  name = '',
  after = service,
}: Making) {
  const started = await startPasskey(service, SETTINGS, code);
  if ('fault' in started) return started;
  const { options, state, attempt } = started;
  const text = device.create(options, twist);
  return finishPasskey(after, SETTINGS, { code, state, text, name }, attempt);
}

/** A device with a passkey of a person. */
async function deviceOf(id: string) {
  const device = authenticator(SETTINGS.site);
  expect(await make({ code: await codeFor(id), device })).toMatchObject({ person: { id } });
  return device;
}

async function signIn(device: ReturnType<typeof authenticator>, twist?: Twist, after = service) {
  const { options, state, attempt } = await startPasskeySignIn(service, SETTINGS, 'till=%2Farbete%2Fmoten');
  return finishPasskeySignIn(after, SETTINGS, state, attempt, device.get(options, twist));
}

it('a person who is invited makes a passkey and signs in with it', async () => {
  const device = authenticator(SETTINGS.site);
  const code = await codeFor(KARIN);
  expect(await make({ code, device, name: '  Jobb\u0000datorn \n' })).toMatchObject({
    person: { id: KARIN },
  });
  expect(await passkeys(service)).toMatchObject([
    { person: KARIN, name: 'Jobb datorn', created: '2026-11-22', counter: 1, transports: ['internal'] },
  ]);
  expect(await signIn(device)).toMatchObject({ person: { id: KARIN }, next: 'till=%2Farbete%2Fmoten' });
  expect(await passkeys(service)).toMatchObject([{ counter: 2, used: '2026-11-22' }]);
  expect(logged.map((line) => line.replace(/^\S+ \S+ /, ''))).toEqual([
    expect.stringContaining('passkey-added'),
    expect.stringContaining(`signed-in ${KARIN}`),
  ]);
});

it('asks for a passkey that needs nothing typed, checks who holds it, and names no one to other services', async () => {
  const started = await startPasskey(service, SETTINGS, await codeFor(KARIN));
  if ('fault' in started) throw new Error(started.fault);
  const { options } = started;
  expect(options).toMatchObject({
    rp: { id: 'avvikelse.example.se' },
    user: { name: 'Karin Exempel', id: handleOf(service, KARIN).toString('base64url') },
    authenticatorSelection: { residentKey: 'required', userVerification: 'required' },
    pubKeyCredParams: [{ alg: -7 }, { alg: -257 }, { alg: -8 }],
    attestation: 'none',
    excludeCredentials: [],
  });
  expect(JSON.stringify(options)).not.toContain('exempelbygden');
  const { options: asked } = await startPasskeySignIn(service, SETTINGS, '');
  expect(asked).toMatchObject({ rpId: 'avvikelse.example.se', userVerification: 'required' });
  expect(asked.allowCredentials).toBeUndefined();
});

it('an invitation works once, also when it is used twice at the same time', async () => {
  const code = await codeFor(KARIN);
  const both = await Promise.all([make({ code }), make({ code })]);
  expect(both.map((one) => ('fault' in one ? one.fault : 'made')).toSorted()).toEqual(['invitation', 'made']);
  expect(await make({ code })).toEqual({ fault: 'invitation' });
  expect(await invitedUntil(service, { id: KARIN })).toBeUndefined();
  expect(await passkeys(service)).toHaveLength(1);
});

it('an invitation ends after a week, when a newer one is made, when it is taken back, and with its person', async () => {
  const code = await codeFor(KARIN);
  expect(await invitedUntil(service, { id: KARIN })).toBe('2026-11-29');
  expect(await invitedPerson(at(7 * DAY - 1), code)).toMatchObject({ person: { id: KARIN } });
  expect(await invitedPerson(at(7 * DAY), code)).toBeUndefined();
  expect(await make({ code, after: without(KARIN) })).toEqual({ fault: 'invitation' });
  const newer = await codeFor(KARIN);
  expect(await invitedPerson(service, code)).toBeUndefined();
  expect(await invitedPerson(service, newer)).toMatchObject({ person: { id: KARIN } });
  await withdraw(service, { id: KARIN });
  expect(await make({ code: newer })).toEqual({ fault: 'invitation' });
  for (const other of ['', 'x', 'a'.repeat(43), 'a'.repeat(10_000), '../secret'])
    expect(await make({ code: other })).toEqual({ fault: 'invitation' });
});

it('an attempt is for one invitation: another person’s does not end it', async () => {
  const [own, other] = [await codeFor(KARIN), await codeFor(LENA)];
  const started = await startPasskey(service, SETTINGS, own);
  if ('fault' in started) throw new Error(started.fault);
  const { options, state, attempt } = started;
  const text = authenticator(SETTINGS.site).create(options);
  expect(await finishPasskey(service, SETTINGS, { code: other, state, text, name: '' }, attempt)).toEqual({
    fault: 'attempt',
  });
  expect(await passkeys(service)).toEqual([]);
});

const WRONG: [string, Twist][] = [
  ['another origin', { origin: 'https://avvikelse.example.se.annan.example' }],
  ['the origin with http', { origin: 'http://avvikelse.example.se' }],
  ['another rp id', { rpId: 'example.se' }],
  ['another challenge', { challenge: Buffer.alloc(32).toString('base64url') }],
  ['another ceremony', { type: 'webauthn.other' }],
  ['no person verified', { flags: 0b001 }],
  ['no person present', { flags: 0b100 }],
];

it.each(WRONG)('makes and takes no passkey with %s', async (_, twist) => {
  const code = await codeFor(KARIN);
  expect(await make({ code, twist })).toEqual({ fault: 'answer' });
  expect(await passkeys(service)).toEqual([]);
  // What was wrong did not use up the invitation.
  expect(await invitedPerson(service, code)).toBeDefined();
  const device = await deviceOf(KARIN);
  expect(await signIn(device, twist)).toMatchObject({ fault: 'answer' });
  expect(await signIn(device)).toMatchObject({ person: { id: KARIN } });
});

it('takes no signature by another key, for another person, or of an unknown passkey', async () => {
  const [karin, lena] = [await deviceOf(KARIN), await deviceOf(LENA)];
  const [own] = await passkeys(service, LENA);
  const { privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const handle = handleOf(service, LENA).toString('base64url');
  expect(await signIn(karin, { key: privateKey })).toMatchObject({ fault: 'answer' });
  // Karin's device claims to be Lena's passkey, in whole and in part.
  expect(await signIn(karin, { id: own?.id ?? '', handle })).toMatchObject({ fault: 'answer' });
  expect(await signIn(karin, { handle })).toMatchObject({ fault: 'answer' });
  expect(await signIn(karin, { handle: undefined })).toMatchObject({ fault: 'answer' });
  expect(await signIn(authenticator(SETTINGS.site))).toMatchObject({ fault: 'gone' });
  expect(await signIn(lena)).toMatchObject({ person: { id: LENA } });
});

it('an answer counts once, in its own attempt, within ten minutes', async () => {
  const device = await deviceOf(KARIN);
  const { options, state, attempt } = await startPasskeySignIn(service, SETTINGS, '');
  const text = device.get(options);
  const finish = (one = attempt, other = state, when = service) =>
    finishPasskeySignIn(when, SETTINGS, other, one, text);
  const second = await startPasskeySignIn(service, SETTINGS, '');
  expect(await finish(second.attempt, second.state)).toMatchObject({ fault: 'answer' });
  expect(await finish(second.attempt)).toMatchObject({ fault: 'attempt' });
  expect(await finish(attempt, state, at(10 * 60 * 1000))).toMatchObject({ fault: 'attempt' });
  expect(await finish('', state)).toMatchObject({ fault: 'attempt' });
  const twice = await Promise.all([finish(), finish()]);
  expect(twice.map((one) => ('fault' in one ? one.fault : 'in')).toSorted()).toEqual(['attempt', 'in']);
  // An attempt to make a passkey is not one to sign in.
  const making = await startPasskey(service, SETTINGS, await codeFor(KARIN));
  if ('fault' in making) throw new Error(making.fault);
  const made = device.get(making.options, { rpId: SETTINGS.rpId });
  expect(await finishPasskeySignIn(service, SETTINGS, making.state, making.attempt, made)).toMatchObject({
    fault: 'attempt',
  });
});

it('a passkey whose counter goes back may be a copy; one that never counts is taken', async () => {
  const device = await deviceOf(KARIN);
  expect(await signIn(device, { counter: 9 })).toMatchObject({ person: { id: KARIN } });
  for (const counter of [9, 8, 0])
    expect(await signIn(device, { counter })).toMatchObject({ fault: 'counter' });
  expect(await signIn(device, { counter: 10 })).toMatchObject({ person: { id: KARIN } });
  const still = authenticator(SETTINGS.site);
  await make({ code: await codeFor(LENA), device: still, twist: { counter: 0 } });
  for (let times = 0; times < 2; times++)
    expect(await signIn(still, { counter: 0 })).toMatchObject({ person: { id: LENA } });
});

it('a person who is removed from the people cannot sign in, nor with a passkey that is removed', async () => {
  const device = await deviceOf(KARIN);
  expect(await signIn(device, {}, without(KARIN))).toMatchObject({ fault: 'unknown' });
  expect(await signIn(device)).toMatchObject({ person: { id: KARIN } });
  for (const one of await passkeys(service, KARIN)) await removePasskey(service, one);
  expect(await signIn(device)).toMatchObject({ fault: 'gone' });
});

it('a device has one passkey of a person, and one that is stored is not taken over by another person', async () => {
  const device = await deviceOf(KARIN);
  const started = await startPasskey(service, SETTINGS, await codeFor(KARIN));
  expect(started).toMatchObject({ options: { excludeCredentials: [{ type: 'public-key' }] } });
  const code = await codeFor(LENA);
  expect(await make({ code, device })).toEqual({ fault: 'known' });
  expect(await passkeys(service, LENA)).toEqual([]);
  expect(await invitedPerson(service, code)).toBeDefined();
});

it.each([
  '',
  'x',
  '{}',
  'null',
  '[]',
  '{"id":"a"}',
  '{"id":"a","response":null}',
  '{"id":"../secret","response":{}}',
  '{"id":"a","response":{}}',
])('answers %j with a fault', async (text) => {
  const { state, attempt } = await startPasskeySignIn(service, SETTINGS, '');
  expect(await finishPasskeySignIn(service, SETTINGS, state, attempt, text)).toMatchObject({
    fault: text === '{"id":"a","response":{}}' ? 'gone' : 'answer',
  });
  const code = await codeFor(KARIN);
  const started = await startPasskey(service, SETTINGS, code);
  if ('fault' in started) throw new Error(started.fault);
  const posted = { code, state: started.state, text, name: '' };
  expect(await finishPasskey(service, SETTINGS, posted, started.attempt)).toEqual({ fault: 'answer' });
});
