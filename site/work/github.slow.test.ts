import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Service } from '../../actions/service.ts';
import { LONGEST_TOKEN, sealSession } from '../../actions/work/session.ts';
import { whoIs } from '../../actions/work/who-is.ts';
import type { GitHubSignInSettings } from '../../adapters/github-sign-in/settings.ts';
import { signInAtGitHub } from '../../testing/github/oauth.ts';
import { signInSettings, startSignInGitHub } from '../../testing/github/sign-in.ts';
import { testService } from '../../testing/service.ts';
import { arriving, cookieOf, locationOf, WORK_SITE } from '../../testing/work.ts';
import { ATTEMPT_COOKIE } from './attempt.ts';
import { answerGitHubCallback, answerGitHubStart } from './github.ts';
import { answerSignIn, signOut } from './sign-in.ts';

let world: Awaited<ReturnType<typeof startSignInGitHub>>;
let settings: GitHubSignInSettings;
let opened: Service;
const cleaners: (() => void)[] = [];
let logged: string[] = [];
beforeAll(async () => {
  [world, opened] = await Promise.all([
    startSignInGitHub(),
    testService(undefined, (clean) => cleaners.push(clean)),
  ]);
  settings = signInSettings(world.github, world.app, WORK_SITE);
});
afterAll(async () => {
  expect(world.github.findings).toEqual([]);
  await world.github.close();
  for (const clean of cleaners) clean();
});
beforeEach(() => {
  logged = [];
  vi.spyOn(console, 'error').mockImplementation((line: string) => void logged.push(line));
});

const serviceAt = (ahead = 0): Service => ({ ...opened, now: () => Date.now() + ahead });

interface Trip {
  service?: Service;
  github?: GitHubSignInSettings;
  query?: string;
}

async function begin({ service = serviceAt(), github = settings, query = '' }: Trip = {}) {
  const response = await answerGitHubStart(service, arriving(`/arbete/in/github${query}`, { github }));
  return { address: locationOf(response), attempt: cookieOf(response, ATTEMPT_COOKIE), response };
}

const comeBack = (
  to: URL,
  attempt: string | undefined,
  { service = serviceAt(), github = settings }: Trip = {},
) => answerGitHubCallback(service, arriving(`${to.pathname}${to.search}`, { github }), attempt);

async function signIn(login: string | undefined, trip: Trip = {}) {
  const { address, attempt } = await begin(trip);
  return comeBack(await signInAtGitHub(address, login), attempt, trip);
}

/** The account's token in a session. */
const tokenIn = async (session: string | undefined) =>
  (await whoIs(serviceAt(), arriving('/arbete', { github: settings }), session))?.session.token ?? '';
const isValid = (token: string) => {
  try {
    return world.github.tokens.authenticateToken(`bearer ${token}`, Date.now()) !== undefined;
  } catch {
    return false;
  }
};

function expectRefused(response: Response, fault: string) {
  expect(response.status).toBe(303);
  expect(new URL(locationOf(response), WORK_SITE).searchParams.get('fel')).toBe(`github-${fault}`);
  expect(cookieOf(response, 'skav-arbete')).toBeUndefined();
  expect(logged).toEqual([
    expect.stringContaining(`sign-in-refused Ingen loggas in i arbetsytan (github): ${fault}`),
  ]);
  expect(logged.join()).not.toMatch(/omar|annan|gh[ur]_|code=|\n/);
  logged = [];
}

it('lets in the person whose login GitHub names, once, with the token sealed in the cookie', async () => {
  const service = serviceAt();
  const { address, attempt, response } = await begin({ query: '?till=/arbete/arenden' });
  expect(response.headers.getSetCookie()).toEqual([
    expect.stringMatching(
      /^skav-arbete-forsok=[\w-]+; Path=\/arbete\/in; Max-Age=600; HttpOnly; SameSite=Lax$/,
    ),
  ]);
  expect(Object.fromEntries(new URL(address).searchParams)).toMatchObject({
    client_id: settings.clientId,
    redirect_uri: `${WORK_SITE}/arbete/in/github/svar`,
    code_challenge_method: 'S256',
    allow_signup: 'false',
  });
  world.repo.collaborators.set('Omar-Exempel', 'write');
  const to = await signInAtGitHub(address, 'Omar-Exempel');
  const answers = await Promise.all([1, 2, 3].map(() => comeBack(to, attempt, { service })));
  const [answer, ...others] = answers.filter((one) => cookieOf(one, 'skav-arbete') !== undefined);
  if (!answer) throw new Error(logged.join('\n'));
  expect(others).toEqual([]);
  expect(locationOf(answer)).toBe('/arbete/in?klar=ja&till=%2Farbete%2Farenden');
  expect(answer.headers.getSetCookie()).toEqual([
    expect.stringMatching(
      /^skav-arbete=[\w-]{1,2000}; Path=\/arbete; Max-Age=86400; HttpOnly; SameSite=Strict$/,
    ),
    'skav-arbete-forsok=; Path=/arbete/in; Max-Age=0; HttpOnly; SameSite=Lax',
  ]);
  const session = cookieOf(answer, 'skav-arbete');
  expect(await whoIs(service, arriving('/arbete', { github: settings }), session)).toMatchObject({
    id: 'omar-exempel',
    roll: 'koordinator',
  });
  const token = await tokenIn(session);
  expect([token.slice(0, 4), isValid(token)]).toEqual(['ghu_', true]);
  expect(Buffer.from(session ?? '', 'base64url').toString('latin1')).not.toContain('ghu_');
  expect(logged.filter((line) => line.includes('signed-in'))).toEqual([
    expect.stringContaining('signed-in omar-exempel loggar in i arbetsytan (github)'),
  ]);
  expect(logged.join()).not.toMatch(/gh[ur]_/);
  // The session counts only where this way is open, and for who is among the people.
  expect(await whoIs(service, arriving('/arbete'), session)).toBeUndefined();
  const { personer, ...association } = service.association;
  expect(
    await whoIs({ ...service, association }, arriving('/arbete', { github: settings }), session),
  ).toBeUndefined();
  const { inloggning: _other, ...row } = personer?.find(({ inloggning }) => inloggning) ?? {};
  const moved = { ...association, personer: [{ ...row, inloggning: 'omar-ny', mejl: 'omar-exempel' }] };
  expect(
    await whoIs(
      { ...service, association: moved as Service['association'] },
      arriving('/arbete', { github: settings }),
      session,
    ),
  ).toBeUndefined();
  logged = [];
  expectRefused(await comeBack(to, attempt), 'attempt');
});

it('has room in its cookie for a long token, and refuses a longer one and ends it', async () => {
  const caller = arriving('/arbete', { github: settings });
  const begun = { way: 'github', person: 'omar-exempel', login: 'omar-exempel' };
  const sealed = sealSession(serviceAt(), { ...begun, token: 'g'.repeat(LONGEST_TOKEN) });
  expect(await whoIs(serviceAt(), caller, sealed)).toBeDefined();
  const { tokens } = world.github;
  const add = tokens.add.bind(tokens);
  const spy = vi.spyOn(tokens, 'add').mockImplementationOnce((token) => add(token, LONGEST_TOKEN + 1));
  const response = await signIn('omar-exempel');
  expect(new URL(locationOf(response), WORK_SITE).searchParams.get('fel')).toBe('github-answer');
  expect(spy.mock.results.map(({ value }) => [value.length, isValid(value)])).toEqual([
    [LONGEST_TOKEN + 1, false],
  ]);
});

describe('refuses', () => {
  it('someone who is not among the people, and says whom to ask; the token is ended', async () => {
    world.repo.collaborators.set('annan', 'admin');
    const before = new Set(world.github.log);
    const response = await signIn('annan');
    expect(world.github.log.filter((call) => !before.has(call)).map(({ operation }) => operation)).toEqual([
      'login/oauth/authorize',
      'login/oauth/access_token',
      'users/get-authenticated',
      'apps/delete-token',
    ]);
    expectRefused(response, 'unknown');
    const page = await answerSignIn(serviceAt(), arriving(locationOf(response), { github: settings }));
    expect(page).toMatchObject({
      status: 403,
      faults: [{ text: expect.stringContaining(opened.association.kontakt.mejl) }],
    });
  });

  it('one of the people who cannot read the repository, and a person whose App cannot', async () => {
    world.repo.collaborators.delete('omar-exempel');
    expectRefused(await signIn('omar-exempel'), 'access');
    world.repo.collaborators.set('omar-exempel', 'read');
    expect(cookieOf(await signIn('omar-exempel'), 'skav-arbete')).toBeDefined();
    logged = [];
    const poor = world.github.createApp('utan', { metadata: 'read' });
    expectRefused(
      await signIn('omar-exempel', { github: signInSettings(world.github, poor, WORK_SITE) }),
      'access',
    );
    world.repo.collaborators.set('omar-exempel', 'write');
  });

  it('someone who presses Cancel', async () => {
    expectRefused(await signIn(undefined), 'cancelled');
  });

  it('an answer that is not to this browser’s attempt, or too late, and asks GitHub nothing', async () => {
    const [mine, other] = [await begin(), await begin()];
    const to = await signInAtGitHub(mine.address, 'omar-exempel');
    const wrong = new URL(to);
    wrong.searchParams.set('state', new URL(other.address).searchParams.get('state') ?? '');
    const calls = world.github.log.length;
    for (const [where, attempt] of [
      [to, undefined],
      [to, other.attempt],
      [to, `AAAA${mine.attempt?.slice(4)}`],
      [to, 'a'.repeat(10_000)],
      [wrong, mine.attempt],
      [new URL(`${WORK_SITE}/arbete/in/github/svar`), mine.attempt],
    ] as const)
      expectRefused(await comeBack(where, attempt), 'attempt');
    expectRefused(await comeBack(to, mine.attempt, { service: serviceAt(600_001) }), 'attempt');
    expect(world.github.log.length).toBe(calls);
    // None of that has used it.
    expect(cookieOf(await comeBack(to, mine.attempt), 'skav-arbete')).toBeDefined();
  });

  it('a code of another attempt, of nobody, and two', async () => {
    const [mine, other] = [await begin(), await begin()];
    const foreign = await signInAtGitHub(other.address, 'omar-exempel');
    const to = await signInAtGitHub(mine.address, 'omar-exempel');
    const own = to.searchParams.get('code') ?? '';
    // Somebody's code in this browser's answer: PKCE ties it to the other's.
    to.searchParams.set('code', foreign.searchParams.get('code') ?? '');
    expectRefused(await comeBack(to, mine.attempt), 'answer');
    for (const codes of [['hittepa'], [own, own], []]) {
      const { address, attempt } = await begin();
      const back = await signInAtGitHub(address, 'omar-exempel');
      back.searchParams.delete('code');
      for (const code of codes) back.searchParams.append('code', code);
      expectRefused(await comeBack(back, attempt), 'answer');
    }
  });

  it.each([
    ['error=redirect_uri_mismatch', 'settings'],
    ['error=Omar%0AOmar&error_description=ghu_x', 'settings'],
  ])('GitHub’s answer %s', async (query, fault) => {
    const { address, attempt } = await begin();
    const state = new URL(address).searchParams.get('state');
    const to = new URL(`${WORK_SITE}/arbete/in/github/svar?${query}&state=${state}`);
    expectRefused(await comeBack(to, attempt), fault);
  });

  it('everything where the App’s secret is wrong, or GitHub is down', async () => {
    expectRefused(await signIn('omar-exempel', { github: { ...settings, clientSecret: 'fel' } }), 'settings');
    for (const operation of ['login/oauth/access_token', 'users/get-authenticated', 'repos/get-branch']) {
      const { address, attempt } = await begin();
      const to = await signInAtGitHub(address, 'omar-exempel');
      world.github.faults.add({ operation, when: 'down' });
      expectRefused(await comeBack(to, attempt), 'down');
    }
  });
});

it('ends the token of the session that a new one replaces, when somebody has signed in', async () => {
  const session = cookieOf(await signIn('omar-exempel'), 'skav-arbete');
  const earlier = await tokenIn(session);
  const again = async (login: string | undefined) => {
    const caller = arriving('/arbete/in/github', { github: settings });
    const start = await answerGitHubStart(serviceAt(), caller, session);
    const attempt = cookieOf(start, ATTEMPT_COOKIE);
    expect(Buffer.from(attempt ?? '', 'base64url').toString('latin1')).not.toContain('ghu_');
    return comeBack(await signInAtGitHub(locationOf(start), login), attempt);
  };
  await again(undefined);
  expect(isValid(earlier)).toBe(true);
  const later = await tokenIn(cookieOf(await again('omar-exempel'), 'skav-arbete'));
  expect([isValid(earlier), isValid(later)]).toEqual([false, true]);
});

it('signs in also when the earlier token has no room in the cookie', async () => {
  const begun = { way: 'github', person: 'omar-exempel', login: 'omar-exempel' };
  const session = sealSession(serviceAt(), { ...begun, token: 'g'.repeat(LONGEST_TOKEN) });
  const caller = arriving('/arbete/in/github', { github: settings });
  const start = await answerGitHubStart(serviceAt(), caller, session);
  const to = await signInAtGitHub(locationOf(start), 'omar-exempel');
  expect(cookieOf(await comeBack(to, cookieOf(start, ATTEMPT_COOKIE)), 'skav-arbete')).toBeDefined();
});

it('leads to the page for signing in where it is not open', async () => {
  const { attempt } = await begin();
  for (const github of [undefined, { ...settings, site: 'https://annan.example' }])
    for (const response of [
      await answerGitHubStart(serviceAt(), arriving('/arbete/in/github', { github })),
      await answerGitHubCallback(serviceAt(), arriving('/arbete/in/github/svar?code=x', { github }), attempt),
    ])
      expect([locationOf(response), response.headers.getSetCookie()]).toEqual(['/arbete/in', []]);
});

it('ends the token at GitHub on signing out, here or everywhere, and signs out though GitHub is down', async () => {
  const sessions = await Promise.all(
    [1, 2, 3, 4].map(async () => cookieOf(await signIn('omar-exempel'), 'skav-arbete')),
  );
  const tokens = await Promise.all(sessions.map(tokenIn));
  const out = async (at: number, form: Record<string, string> = {}) => {
    const person = await whoIs(serviceAt(), arriving('/arbete', { github: settings }), sessions[at]);
    if (!person) throw new Error('not signed in');
    const values = new Map(Object.entries(form).map(([name, value]) => [name, [value]]));
    const caller = arriving('/arbete/ut', { github: settings });
    return signOut(serviceAt(), { person, values }, caller);
  };
  expect(cookieOf(await out(0), 'skav-arbete')).toBe('');
  expect(tokens.map(isValid)).toEqual([false, true, true, true]);
  world.github.faults.add({ operation: 'apps/delete-token', when: 'down' });
  expect(cookieOf(await out(1), 'skav-arbete')).toBe('');
  expect(logged.join()).toContain('token-unrevoked');
  await out(2, { överallt: 'ja' });
  expect(tokens.map(isValid)).toEqual([false, false, false, false]);
  expect(await whoIs(serviceAt(), arriving('/arbete', { github: settings }), sessions[3])).toBeUndefined();
  // A token that has ended already is no error.
  const late = await whoIs(
    serviceAt(1),
    arriving('/arbete', { github: settings }),
    sealSession(serviceAt(1), {
      way: 'github',
      person: 'omar-exempel',
      login: 'omar-exempel',
      token: tokens[0] ?? '',
    }),
  );
  logged = [];
  if (!late) throw new Error('not signed in');
  await signOut(
    serviceAt(),
    { person: late, values: new Map() },
    arriving('/arbete/ut', { github: settings }),
  );
  expect(logged.join()).not.toContain('token-unrevoked');
});
