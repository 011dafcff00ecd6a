import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Service } from '../../actions/service.ts';
import { whoIs } from '../../actions/work/who-is.ts';
import type { OidcSettings } from '../../adapters/oidc/settings.ts';
import { OIDC_CLIENT, signInAtProvider, startProvider } from '../../testing/oidc/client.ts';
import { testService } from '../../testing/service.ts';
import { arriving, cookieOf, locationOf, WORK_SITE } from '../../testing/work.ts';
import { ATTEMPT_COOKIE } from './attempt.ts';
import { answerCallback, answerStart } from './oidc.ts';
import { answerSignIn } from './sign-in.ts';

const LENA = 'lena.exempel@exempelbygden.example';
const lena = { email: LENA, email_verified: true };
const BACK = `${WORK_SITE}/arbete/in/svar`;

let provider: Awaited<ReturnType<typeof startProvider>>;
let settings: OidcSettings;
let opened: Service;
const cleaners: (() => void)[] = [];
let logged: string[] = [];
beforeAll(async () => {
  [provider, opened] = await Promise.all([
    startProvider(BACK),
    testService(undefined, (clean) => cleaners.push(clean)),
  ]);
  settings = settingsOf(provider.issuer);
});
afterAll(async () => {
  await provider.stop();
  for (const clean of cleaners) clean();
});
beforeEach(() => {
  logged = [];
  vi.spyOn(console, 'error').mockImplementation((line: string) => void logged.push(line));
});

const settingsOf = (issuer: string): OidcSettings => ({
  issuer,
  clientId: OIDC_CLIENT.id,
  clientSecret: () => OIDC_CLIENT.secret,
  site: WORK_SITE,
});
/** The service with a running clock like the provider's, which may be ahead of it. */
const serviceAt = (ahead = 0): Service => ({ ...opened, now: () => Date.now() + ahead });

interface Trip {
  service?: Service;
  oidc?: OidcSettings;
  query?: string;
}

/** Begins to sign in. */
async function begin({ service = serviceAt(), oidc = settings, query = '' }: Trip = {}) {
  const response = await answerStart(service, arriving(`/arbete/in/start${query}`, { oidc }));
  return { address: locationOf(response), attempt: cookieOf(response, ATTEMPT_COOKIE), response };
}

/** Comes back from the provider. */
const comeBack = (
  to: URL,
  attempt: string | undefined,
  { service = serviceAt(), oidc = settings }: Trip = {},
) => answerCallback(service, arriving(`${to.pathname}${to.search}`, { oidc }), attempt);

/** Signs in with an account, and returns the last answer. */
async function signIn(claims: object | undefined, trip: Trip = {}) {
  const { address, attempt } = await begin(trip);
  return comeBack(await signInAtProvider(address, claims), attempt, trip);
}

/** Checks that no one is signed in, and why. */
function expectRefused(response: Response, fault: string) {
  expect(response.status).toBe(303);
  expect(new URL(locationOf(response), WORK_SITE).searchParams.get('fel')).toBe(fault);
  expect(cookieOf(response, 'skav-arbete')).toBeUndefined();
  expect(logged).toEqual([
    expect.stringContaining(`sign-in-refused Ingen loggas in i arbetsytan (oidc): ${fault}`),
  ]);
  expect(logged.join()).not.toMatch(/@|code=|\n/);
  logged = [];
}

describe('signing in', () => {
  it('lets in the person whose address the provider has verified, however it is written, once', async () => {
    const service = serviceAt();
    const { address, attempt, response } = await begin({ query: '?till=/arbete/arenden' });
    expect(response.headers.getSetCookie()).toEqual([
      expect.stringMatching(
        /^skav-arbete-forsok=[\w-]+; Path=\/arbete\/in; Max-Age=600; HttpOnly; SameSite=Lax$/,
      ),
    ]);
    const asked = Object.fromEntries(new URL(address).searchParams);
    expect(asked).toMatchObject({
      redirect_uri: BACK,
      scope: 'openid email',
      response_type: 'code',
      code_challenge_method: 'S256',
    });
    // What the browser keeps is sealed: neither it nor the address holds the verifier or shows the nonce.
    expect(Buffer.from(attempt ?? '', 'base64url').toString('latin1')).not.toContain(asked['nonce']);
    const to = await signInAtProvider(address, { ...lena, email: 'Lena.Exempel@EXEMPELBYGDEN.example' });
    const answers = await Promise.all([1, 2, 3].map(() => comeBack(to, attempt, { service })));
    const [answer, ...others] = answers.filter((one) => cookieOf(one, 'skav-arbete') !== undefined);
    if (!answer) throw new Error('not signed in');
    expect(others).toEqual([]);
    expect(locationOf(answer)).toBe('/arbete/in?klar=ja&till=%2Farbete%2Farenden');
    expect(answer.headers.getSetCookie()).toEqual([
      expect.stringMatching(/^skav-arbete=[\w-]+; Path=\/arbete; Max-Age=86400; HttpOnly; SameSite=Strict$/),
      'skav-arbete-forsok=; Path=/arbete/in; Max-Age=0; HttpOnly; SameSite=Lax',
    ]);
    const session = cookieOf(answer, 'skav-arbete');
    expect(await whoIs(service, arriving('/arbete', { oidc: settings }), session)).toMatchObject({
      id: LENA,
      roll: 'forbundschef',
    });
    expect(logged.filter((line) => line.includes('signed-in'))).toEqual([
      expect.stringContaining(`signed-in ${LENA} loggar in i arbetsytan (oidc)`),
    ]);
    expect(await answerSignIn(service, arriving(locationOf(answer), { oidc: settings }))).toMatchObject({
      status: 200,
      isDone: true,
      next: '/arbete/arenden',
      faults: [],
    });
    // The session counts only where this way is open.
    expect(await whoIs(service, arriving('/arbete'), session)).toBeUndefined();
    const elsewhere = { ...settings, site: 'https://annan.example' };
    expect(await whoIs(service, arriving('/arbete', { oidc: elsewhere }), session)).toBeUndefined();
    logged = [];
    expectRefused(await comeBack(to, attempt), 'attempt');
  });

  it('keeps its cookies from a network that is not encrypted', async () => {
    const oidc = { ...settings, site: 'https://avvikelse.example' };
    const caller = arriving('/arbete/in/start', { oidc });
    const request = new Request('https://avvikelse.example/arbete/in/start');
    const response = await answerStart(serviceAt(), { ...caller, request });
    expect(response.headers.getSetCookie()).toEqual([expect.stringMatching(/; SameSite=Lax; Secure$/)]);
    expect(new URL(locationOf(response)).searchParams.get('redirect_uri')).toBe(
      'https://avvikelse.example/arbete/in/svar',
    );
  });

  it('takes the claim that the settings name, and then needs no verified address', async () => {
    const oidc = { ...settings, claim: 'preferred_username' };
    for (const name of [LENA, LENA.toUpperCase()])
      expect(cookieOf(await signIn({ preferred_username: name }, { oidc }), 'skav-arbete')).toBeDefined();
    logged = [];
    expectRefused(await signIn({ ...lena }, { oidc }), 'unverified');
    expectRefused(await signIn({ preferred_username: LENA }), 'unverified');
    // Every provider puts this one in the ID token, and only there.
    expectRefused(await signIn(lena, { oidc: { ...settings, claim: 'aud' } }), 'unknown');
  });
});

describe('refuses', () => {
  it.each([
    ['an address that is not verified', { email: LENA, email_verified: false }, 'unverified'],
    ['an address of which nothing is told', { email: LENA }, 'unverified'],
    ['an address that is verified in words', { email: LENA, email_verified: 'true' }, 'unverified'],
    ['an account without an address', { email_verified: true }, 'unverified'],
    ['addresses', { email: [LENA], email_verified: true }, 'unverified'],
    // In lower case the kelvin sign is a k.
    [
      'the sign for kelvin',
      { email: '\u212Aarin.exempel@exempelbygden.example', email_verified: true },
      'unverified',
    ],
    ['a space', { email: `${LENA} `, email_verified: true }, 'unverified'],
    [
      'someone who is not among the people',
      { email: 'annan@exempelbygden.example', email_verified: true },
      'unknown',
    ],
    ['an empty address', { email: '', email_verified: true }, 'unverified'],
    ['someone who presses Cancel', undefined, 'cancelled'],
  ])('%s', async (_, claims, fault) => {
    expectRefused(await signIn(claims), fault);
  });

  it('everyone where nobody is named', async () => {
    const { personer: _, ...association } = opened.association;
    expectRefused(await signIn(lena, { service: { ...serviceAt(), association } }), 'unknown');
  });

  it('an answer that is not to this browser’s attempt, or too late, and asks the provider nothing', async () => {
    const [mine, other] = [await begin(), await begin()];
    const to = await signInAtProvider(mine.address, lena);
    const wrong = new URL(to);
    wrong.searchParams.set('state', new URL(other.address).searchParams.get('state') ?? '');
    for (const [where, attempt] of [
      [to, undefined],
      [to, ''],
      [to, other.attempt],
      [to, `AAAA${mine.attempt?.slice(4)}`],
      [to, 'a'.repeat(10_000)],
      [wrong, mine.attempt],
      [new URL(BACK), mine.attempt],
    ] as const)
      expectRefused(await comeBack(where, attempt), 'attempt');
    const foreign = { ...serviceAt(), secret: Buffer.alloc(32) };
    expectRefused(await comeBack(to, mine.attempt, { service: foreign }), 'attempt');
    expectRefused(await comeBack(to, mine.attempt, { service: serviceAt(600_001) }), 'attempt');
    // None of these attempts has used it up.
    expect(cookieOf(await comeBack(to, mine.attempt), 'skav-arbete')).toBeDefined();
  });

  it.each(['nonce', 'code_challenge'])('an answer to another %s', async (name) => {
    const { address, attempt } = await begin();
    const other = new URL(address);
    other.searchParams.set(name, new URL((await begin()).address).searchParams.get(name) ?? '');
    expectRefused(await comeBack(await signInAtProvider(other.href, lena), attempt), 'answer');
  });

  it('an answer that names another issuer, or comes without its code, or with two', async () => {
    for (const change of [
      (query: URLSearchParams) => query.set('iss', 'https://annan.example'),
      (query: URLSearchParams) => query.delete('iss'),
      (query: URLSearchParams) => query.set('code', 'x'),
      (query: URLSearchParams) => query.delete('code'),
      (query: URLSearchParams) => query.append('code', 'x'),
    ]) {
      const { address, attempt } = await begin();
      const to = await signInAtProvider(address, lena);
      change(to.searchParams);
      expectRefused(await comeBack(to, attempt), 'answer');
    }
  });

  it('a token of another issuer', async () => {
    // It gives its own issuer, and points to the other provider for everything else.
    const metadata = (await (
      await fetch(`${provider.issuer}/.well-known/openid-configuration`)
    ).json()) as object;
    const server = createServer((_, response) => {
      const { port } = server.address() as AddressInfo;
      const own = {
        issuer: `http://127.0.0.1:${port}`,
        authorization_response_iss_parameter_supported: false,
      };
      response
        .writeHead(200, { 'content-type': 'application/json' })
        .end(JSON.stringify({ ...metadata, ...own }));
    });
    await new Promise<void>((resolve) => void server.listen(0, '127.0.0.1', resolve));
    const oidc = settingsOf(`http://127.0.0.1:${(server.address() as AddressInfo).port}`);
    const { address, attempt } = await begin({ oidc });
    const to = await signInAtProvider(address, lena);
    to.searchParams.delete('iss');
    const answer = await comeBack(to, attempt, { oidc });
    await new Promise((resolve) => server.close(resolve));
    expectRefused(answer, 'answer');
  });

  it('a clock that is hours wrong in either direction, and not one that is minutes wrong', async () => {
    const hours = 3 * 3_600_000;
    for (const ahead of [hours, -hours, 900_000])
      expectRefused(await signIn(lena, { service: serviceAt(ahead) }), 'clock');
    for (const ahead of [300_000, -300_000])
      expect(cookieOf(await signIn(lena, { service: serviceAt(ahead) }), 'skav-arbete')).toBeDefined();
  });

  it('what the settings have wrong', async () => {
    for (const oidc of [
      { ...settings, issuer: `${settings.issuer}/` },
      { ...settings, issuer: settings.issuer.replace('127.0.0.1', 'localhost') },
      { ...settings, issuer: `${settings.issuer}/realms/annan` },
      { ...settings, issuer: `${settings.issuer}/jwks` },
    ])
      expectRefused((await begin({ oidc })).response, 'settings');
    expectRefused(await signIn(lena, { oidc: { ...settings, clientSecret: () => 'fel' } }), 'settings');
  });

  it.each([
    ['error=server_error', 'down'],
    ['error=invalid_scope', 'settings'],
    ['error=access_denied&error_description=Lena%0ALena', 'cancelled'],
    ['error=Lena%0ALena', 'settings'],
  ])('the provider’s answer %s', async (query, fault) => {
    const { address, attempt } = await begin();
    const state = new URL(address).searchParams.get('state');
    const to = new URL(`${BACK}?${query}&state=${state}&iss=${encodeURIComponent(provider.issuer)}`);
    const response = await comeBack(to, attempt);
    expect(logged.join()).not.toContain('Lena');
    expectRefused(response, fault);
  });

  it('a provider that answers with an error, or with a page', async () => {
    let status = 200;
    const server = createServer((_, response) => void response.writeHead(status).end('<h1>Hej</h1>'));
    await new Promise<void>((resolve) => void server.listen(0, '127.0.0.1', resolve));
    const oidc = settingsOf(`http://127.0.0.1:${(server.address() as AddressInfo).port}`);
    for (const [answered, fault] of [
      [200, 'settings'],
      [302, 'settings'],
      [404, 'settings'],
      [429, 'down'],
      [503, 'down'],
    ] as const) {
      status = answered;
      expectRefused((await begin({ oidc })).response, fault);
    }
    await new Promise((resolve) => server.close(resolve));
  });

  it('everything while the provider is down, before and after its pages', async () => {
    const own = await startProvider(BACK);
    const oidc = settingsOf(own.issuer);
    const { address, attempt } = await begin({ oidc });
    const to = await signInAtProvider(address, lena);
    await own.stop();
    expectRefused(await comeBack(to, attempt, { oidc }), 'down');
    expectRefused((await begin({ oidc: { ...oidc, clientId: 'annan' } })).response, 'down');
  });
});

it('leads to the page for signing in where it is not open', async () => {
  const { attempt } = await begin();
  for (const oidc of [undefined, { ...settings, site: 'https://annan.example' }]) {
    const [start, back] = [
      arriving('/arbete/in/start', { oidc }),
      arriving('/arbete/in/svar?code=x', { oidc }),
    ];
    for (const response of [
      await answerStart(serviceAt(), start),
      await answerCallback(serviceAt(), back, attempt),
    ]) {
      expect([locationOf(response), response.headers.getSetCookie()]).toEqual(['/arbete/in', []]);
    }
    expect(
      await answerSignIn(serviceAt(), arriving('/arbete/in?fel=unknown&klar=ja', { oidc })),
    ).toMatchObject({
      status: 200,
      isDone: false,
      faults: [],
    });
  }
});

it.each([
  ['unknown', 403, 'forbundschef@exempelbygden.example'],
  ['down', 503, 'svarar inte'],
])('the page for signing in explains %s', async (fault, status, words) => {
  const query = `?${new URLSearchParams({ fel: fault, till: '/arbete/arenden' })}`;
  expect(await answerSignIn(serviceAt(), arriving(`/arbete/in${query}`, { oidc: settings }))).toMatchObject({
    status,
    starts: [{ href: '/arbete/in/start?till=%2Farbete%2Farenden' }],
    faults: [{ text: expect.stringContaining(words) }],
  });
});

it('a page for signing in does not show what it does not know', async () => {
  for (const fault of ['constructor', 'annat', '<b>'])
    expect(
      await answerSignIn(
        serviceAt(),
        arriving(`/arbete/in?${new URLSearchParams({ fel: fault })}`, { oidc: settings }),
      ),
    ).toMatchObject({ status: 200, faults: [] });
});
