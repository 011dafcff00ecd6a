import { createPrivateKey, generateKeyPairSync } from 'node:crypto';
import { expect, test } from 'vitest';
import { githubSettings, readKey } from './github-settings.ts';

const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
const pkcs8 = privateKey.export({ type: 'pkcs8', format: 'pem' }).toString();
const pkcs1 = privateKey.export({ type: 'pkcs1', format: 'pem' }).toString();
const base64 = (text: string) => Buffer.from(text).toString('base64');
const inner = (pem: string) => pem.replaceAll(/-----[^-]+-----|\s/g, '');
const WHOLE = {
  SKAV_GITHUB_REPO: 'exempelbygden/arenden',
  SKAV_GITHUB_APP: '123456',
  SKAV_GITHUB_KEY: base64(pkcs1),
};

test.each([
  ['the file as base64', base64(pkcs1)],
  ['its newer form as base64', base64(pkcs8)],
  ['the inner base64', inner(pkcs1)],
  ['the inner base64 of the newer form', inner(pkcs8)],
  ['the file with \\n', pkcs8.replaceAll('\n', '\\n')],
  ['the file itself', pkcs1],
])('reads a key from %s', (_, line) => {
  expect(createPrivateKey(readKey(line)).equals(privateKey)).toBe(true);
});

test.each([
  '',
  'hej',
  base64('hej'),
  inner(pkcs8).slice(0, 100),
  base64(generateKeyPairSync('ed25519').privateKey.export({ type: 'pkcs8', format: 'pem' }).toString()),
])('an invalid key is refused, and not quoted', (line) => {
  expect(() => readKey(line)).toThrow(expect.objectContaining({ code: 'bad-key', data: {} }));
});

test('without a repository cases are kept on this machine', () => {
  expect(githubSettings({})).toBeUndefined();
});

test('an empty repository is a mistake, and not a wish to keep cases on this machine', () => {
  expect(() => githubSettings({ SKAV_GITHUB_REPO: '' })).toThrow(
    expect.objectContaining({ code: 'bad-settings', data: { name: 'SKAV_GITHUB_REPO', reason: 'empty' } }),
  );
});

test('a workflow retries and is patient, a web function is not', () => {
  expect(githubSettings(WHOLE)).toMatchObject({ shouldRetry: false, timeout: 5000 });
  const workflow = { SKAV_GITHUB_REPO: 'a/b', SKAV_GITHUB_TOKEN: 'ghs_x', GITHUB_ACTIONS: 'true' };
  expect(githubSettings({ ...workflow, GITHUB_API_URL: 'https://github.example/api/v3' })).toEqual({
    repo: 'a/b',
    api: 'https://github.example/api/v3',
    credentials: { token: 'ghs_x' },
    shouldRetry: true,
    timeout: 30_000,
  });
});

test.each([
  [{ SKAV_GITHUB_REPO: 'https://github.com/a/b' }, 'SKAV_GITHUB_REPO'],
  [{ SKAV_GITHUB_REPO: 'arenden' }, 'SKAV_GITHUB_REPO'],
  [{ SKAV_GITHUB_APP: undefined }, 'SKAV_GITHUB_APP'],
  [{ SKAV_GITHUB_APP: 'min app' }, 'SKAV_GITHUB_APP'],
  [{ SKAV_GITHUB_KEY: undefined }, 'SKAV_GITHUB_KEY'],
  [{ SKAV_GITHUB_INSTALLATION: 'x' }, 'SKAV_GITHUB_INSTALLATION'],
  [{ SKAV_GITHUB_API: 'github' }, 'SKAV_GITHUB_API'],
])('%j is refused, with the name of the setting', (changes, name) => {
  expect(() => githubSettings({ ...WHOLE, ...changes })).toThrow(
    expect.objectContaining({ code: 'bad-settings', data: expect.objectContaining({ name }) }),
  );
});

test('everything fits in the 4 KB of environment that a function has', () => {
  const { privateKey: large } = generateKeyPairSync('rsa', { modulusLength: 2048 });
  const pem = large.export({ type: 'pkcs1', format: 'pem' }).toString();
  const env = { ...WHOLE, SKAV_GITHUB_KEY: base64(pem), SKAV_GITHUB_INSTALLATION: '12345678' };
  expect(Object.entries(env).join('').length).toBeLessThan(2500);
});
