import { beforeEach, expect, it, vi } from 'vitest';
import type { Service } from '../../actions/service.ts';
import { signInAddress } from '../../actions/work/one-machine.ts';
import { whoIs, whoWas } from '../../actions/work/who-is.ts';
import { testService } from '../../testing/service.ts';
import { arriving, WORK_SITE } from '../../testing/work.ts';
import { answerSignIn, signOut } from './sign-in.ts';

const LENA = 'lena.exempel@exempelbygden.example';
let logged: string[] = [];
beforeEach(() => {
  logged = [];
  vi.spyOn(console, 'error').mockImplementation((line: string) => void logged.push(line));
});

const codeOf = (service: Service) => new URL(signInAddress(service, WORK_SITE)).searchParams.get('kod') ?? '';
const post = (service: Service, form: Record<string, string>, query = '', changes = {}) =>
  answerSignIn(service, arriving(`/arbete/in${query}`, { form, ...changes }));
const sessionIn = (answer: Response) =>
  /^skav-arbete=([^;]*)/.exec(answer.headers.get('set-cookie') ?? '')?.[1];

it('signs in the person that was chosen, once, with a cookie that scripts and other sites do not get', async () => {
  const service = await testService();
  const code = codeOf(service);
  expect(await answerSignIn(service, arriving(`/arbete/in?kod=${code}`))).toMatchObject({
    status: 200,
    code,
    faults: [],
  });
  expect(await post(service, { kod: code })).toMatchObject({
    status: 422,
    code,
    faults: [{ control: 'person' }],
  });
  expect(await post(service, { kod: code, person: 'annan' })).toMatchObject({ status: 422 });
  const answer = await post(service, { kod: code, person: LENA });
  if (!(answer instanceof Response)) throw new Error('not signed in');
  expect([answer.status, answer.headers.get('location')]).toEqual([303, '/arbete/']);
  expect(answer.headers.get('set-cookie')).toMatch(
    /^skav-arbete=[\w-]+; Path=\/arbete; Max-Age=86400; HttpOnly; SameSite=Strict$/,
  );
  const signed = await whoIs(service, arriving('/arbete'), sessionIn(answer));
  expect(signed).toMatchObject({ id: LENA, roll: 'forbundschef' });
  expect(logged).toEqual([expect.stringContaining(`signed-in ${LENA} loggar in i arbetsytan (maskin)`)]);
  // The same code again, also in another encoding of the same bytes.
  for (const again of [code, `${code}=`, `${code} `])
    expect(await post(service, { kod: again, person: LENA })).toMatchObject({ status: 403 });
});

it('lets two posts of one code in once', async () => {
  const service = await testService();
  const kod = codeOf(service);
  const answers = await Promise.all([1, 2, 3].map(() => post(service, { kod, person: LENA })));
  expect(answers.filter((answer) => answer instanceof Response)).toHaveLength(1);
});

it.each([
  ['an old code', (service: Service) => codeOf({ ...service, now: () => service.now() - 3_600_001 }), {}],
  ['a code of another service', (service: Service) => codeOf({ ...service, secret: Buffer.alloc(32) }), {}],
  ['no code', () => '', {}],
  ['letters', () => 'abc', {}],
  ['a long text', () => 'a'.repeat(10_000), {}],
  ['a code from another machine', codeOf, { address: '192.0.2.7' }],
  ['a code where the service listens on a network', codeOf, { host: '0.0.0.0' }],
] as const)('refuses %s', async (_, code, changes) => {
  const service = await testService();
  const answer = await post(service, { kod: code(service), person: LENA }, '', changes);
  expect(answer).toMatchObject({ status: 403 });
  expect(answer).not.toHaveProperty('code');
});

it('refuses an address under another name of the machine', async () => {
  const service = await testService();
  const caller = arriving('/arbete/in');
  const request = new Request('http://skav.example/arbete/in', {
    method: 'POST',
    body: new URLSearchParams({ kod: codeOf(service), person: LENA }),
  });
  expect(await answerSignIn(service, { ...caller, request })).toMatchObject({ status: 403, isOpen: false });
});

it('signs in the head where no one is named', async () => {
  const service = await testService();
  const { personer: _, ...association } = service.association;
  const alone = { ...service, association };
  const answer = await post(alone, { kod: codeOf(alone) });
  if (!(answer instanceof Response)) throw new Error('not signed in');
  const session = sessionIn(answer);
  expect(await whoIs(alone, arriving('/arbete'), session)).toMatchObject({
    id: '',
    roll: 'forbundschef',
  });
  // When people are named later, that session is no longer valid.
  expect(await whoIs(service, arriving('/arbete'), session)).toBeUndefined();
});

it.each([
  ['/arbete/arende/EX-2026-7K3MQ9TB', '/arbete/arende/EX-2026-7K3MQ9TB'],
  ['https://annan.example/arbete', '/arbete/'],
  ['//annan.example/arbete', '/arbete/'],
  ['/arbete/../rapportera', '/arbete/'],
  ['/arbete\n/x', '/arbete/'],
  ['/arbete/in', '/arbete/'],
  ['/arbete/in/github', '/arbete/'],
  ['/arbete/installningar/personer/', '/arbete/installningar/personer/'],
])('goes on to %s as %s', async (till, location) => {
  const service = await testService();
  const query = `?${new URLSearchParams({ till })}`;
  const answer = await post(service, { kod: codeOf(service), person: LENA }, query);
  expect(answer instanceof Response && answer.headers.get('location')).toBe(location);
});

it('signs out here, or everywhere', async () => {
  const service = await testService();
  const signIn = async () =>
    sessionIn((await post(service, { kod: codeOf(service), person: LENA })) as Response);
  const [here, other] = [await signIn(), await signIn()];
  const signed = await whoIs(service, arriving('/arbete'), here);
  if (!signed) throw new Error('not signed in');
  const work = { person: signed, token: '' };
  const answer = await signOut(service, { ...work, values: new Map() }, arriving('/arbete/ut'));
  // Also in a browser that has a copy of the cookie.
  expect(await whoIs(service, arriving('/arbete'), here)).toBeUndefined();
  expect(await whoWas(service, arriving('/arbete'), here)).toBeUndefined();
  expect(answer.headers.get('set-cookie')).toMatch(/^skav-arbete=; Path=\/arbete; Max-Age=0;/);
  expect(await whoIs(service, arriving('/arbete'), other)).toBeDefined();
  await signOut(service, { ...work, values: new Map([['överallt', ['ja']]]) }, arriving('/arbete/ut'));
  expect(await whoIs(service, arriving('/arbete'), other)).toBeUndefined();
});
