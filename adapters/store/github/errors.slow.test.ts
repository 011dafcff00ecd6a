import { generateKeyPairSync } from 'node:crypto';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { RATE_LIMIT_FAULTS } from '../../../testing/github/faults.ts';
import { proposal } from '../../../testing/local-store.ts';
import { githubFixture } from '../../../testing/stores.ts';
import type { StoreError } from '../errors.ts';
import { openGitHubStore } from '../github.ts';

let space: Awaited<ReturnType<typeof githubFixture>>;
beforeEach(async () => {
  space = await githubFixture();
});
afterEach(() => space.remove());

type Options = Parameters<typeof openGitHubStore>[0];

/** Makes every call of the store and returns the codes of their errors, each once. */
async function codes(changes: Partial<Options> = {}): Promise<string[]> {
  const store = openGitHubStore({ ...space.options, ...changes });
  const id = 'EX-2026-A';
  const attempts = [
    () => store.propose(proposal(id)),
    () => store.waiting(),
    () => store.readProposal(id),
    () => store.read('cases/association.yaml'),
    () => store.accept(id, 'x', 'm'),
    () => store.update('cases/association.yaml', 'x', 'y', 'm'),
    () => store.reject(id),
    () => store.version(),
    () => store.snapshot(),
  ];
  const found: StoreError[] = [];
  for (const attempt of attempts) await attempt().catch((error: StoreError) => found.push(error));
  // No call may succeed as if the repository were simply empty.
  expect(found).toHaveLength(attempts.length);
  for (const { message } of found)
    expect(message).not.toMatch(/http|documentation|Not Found|Resource|token|[{}]/i);
  return [...new Set(found.map(({ code }) => code))];
}

test.each([
  ['a revoked App', () => space.github.tokens.apps.clear(), 'not-installed'],
  ['a suspended App', () => Object.assign(space.app, { isSuspended: true }), 'not-installed'],
  ['a repository that is gone', () => space.github.repositories.clear(), 'gone'],
  ['a repository that was renamed', () => space.github.rename(space.repo, 'nytt'), 'renamed'],
])('%s', async (_, cause, code) => {
  cause();
  expect(await codes()).toEqual([code]);
});

test('the error of an App without a permission names the permission', async () => {
  Object.assign(space.app, { permissions: { contents: 'read', pull_requests: 'write' } });
  const store = openGitHubStore(space.options);
  await expect(store.propose(proposal('EX-2026-A'))).rejects.toMatchObject({
    code: 'refused',
    data: { permission: 'contents=write' },
  });
});

test('a repository that is archived, and a branch main with another name', async () => {
  const store = openGitHubStore(space.options);
  await store.checkWritable?.();
  space.repo.isArchived = true;
  for (const write of [store.checkWritable?.(), store.propose(proposal('EX-2026-A'))])
    await expect(write).rejects.toMatchObject({ code: 'archived' });
  expect(await store.waiting()).toEqual([]);
  space.repo.isArchived = false;
  await space.github.renameBranch(space.repo, 'main', 'huvud');
  const calls = [
    store.version(),
    store.propose(proposal('EX-2026-A')),
    store.read('cases/association.yaml'),
    store.readProposal('EX-2026-A'),
    store.update('cases/association.yaml', 'x', 'y', 'm'),
  ];
  for (const call of calls) await expect(call).rejects.toMatchObject({ code: 'empty' });
});

test('a wrong key, or an expired token', async () => {
  const { privateKey } = generateKeyPairSync('rsa', {
    modulusLength: 2048,
    publicKeyEncoding: { type: 'spki', format: 'pem' },
    privateKeyEncoding: { type: 'pkcs8', format: 'pem' },
  });
  const credentials = { ...space.options.credentials, key: privateKey };
  expect(await codes({ credentials })).toEqual(['bad-credentials']);
  expect(await codes({ credentials: { token: 'ghs_old' } })).toEqual(['bad-credentials']);
});

test('no answer, or one that comes too late', async () => {
  expect(await codes({ api: 'http://127.0.0.1:1' })).toEqual(['unreachable']);
  space.github.faults.add({ when: 'slow', delay: 400, times: 100 });
  expect(await codes({ timeout: 50 })).toEqual(['unreachable']);
});

test('an empty repository', async () => {
  await space.github.createRepository('forbund/tomt');
  expect(await codes({ repo: 'forbund/tomt' })).toEqual(['empty']);
});

test('a rate limit says how many seconds to wait, from any of its headers', async () => {
  const now = 1_800_000_000_000;
  const wait = async (limit: Parameters<typeof space.github.faults.add>[0]) => {
    space.github.faults.clear();
    space.github.faults.add({ ...limit, operation: 'git/list-matching-refs' });
    const store = openGitHubStore({ ...space.options, now: () => now });
    return store.version().catch(({ code, data }: StoreError) => [code, data['seconds']]);
  };
  expect(await wait({ when: 'before', ...RATE_LIMIT_FAULTS.secondary() })).toEqual(['limited', '60']);
  expect(await wait({ when: 'before', ...RATE_LIMIT_FAULTS.primary(now / 1000 + 90) })).toEqual([
    'limited',
    '90',
  ]);
  expect(await wait({ when: 'before', status: 429 })).toEqual(['limited', '60']);
  expect(await wait({ when: 'before', status: 409 })).toEqual(['unexpected', undefined]);
});

test('a connection that failed is tried again at the next call', async () => {
  const store = openGitHubStore(space.options);
  space.github.faults.add({ when: 'down', at: 1 });
  await expect(store.version()).rejects.toMatchObject({ code: 'unreachable' });
  expect(await store.version()).toMatch(/^[0-9a-f]{20}$/);
});

test('a pull request that may not be merged keeps the case waiting', async () => {
  const store = openGitHubStore(space.options);
  await store.propose(proposal('EX-2026-A'));
  space.github.faults.add({ operation: 'pulls/merge', when: 'before', status: 405, times: 100 });
  await expect(store.accept('EX-2026-A', 'x\n', 'm')).rejects.toMatchObject({ code: 'not-mergeable' });
  expect(await store.waiting()).toEqual(['EX-2026-A']);
});
