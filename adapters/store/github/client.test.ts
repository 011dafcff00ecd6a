import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, beforeEach, expect, onTestFinished, test } from 'vitest';
import { type GitHub, startGitHub } from '../../../testing/github/github.ts';
import { connectGitHub } from './client.ts';

const at = { owner: 'forbund', repo: 'arenden' };
let github: GitHub;
beforeEach(async () => {
  github = await startGitHub();
  await github.createRepository('forbund/arenden', { 'README.md': 'hej\n' });
});
afterEach(() => {
  expect(github.findings).toEqual([]);
  return github.close();
});
const client = (shouldRetry: boolean) =>
  connectGitHub(
    { api: github.url, credentials: { token: github.userToken('forbund') }, shouldRetry, timeout: 30_000 },
    at,
  );

test('a web function does not retry: the outbox does', async () => {
  github.faults.add({ when: 'before', status: 502 });
  await expect((await client(false)).rest.repos.get(at)).rejects.toMatchObject({ status: 502 });
  expect(github.log).toHaveLength(1);
});

test('a workflow waits and retries', async () => {
  github.faults.add({ when: 'before', status: 502 });
  expect((await (await client(true)).rest.repos.get(at)).status).toBe(200);
  expect(github.log.map(({ status }) => status)).toEqual([502, 200]);
});

test('the number of an installation is looked up when it is not given', async () => {
  const { id, privateKey } = github.createApp('skav', { metadata: 'read' });
  const credentials = { app: String(id), key: privateKey };
  const octokit = await connectGitHub(
    { api: github.url, credentials, shouldRetry: false, timeout: 30_000 },
    at,
  );
  await octokit.rest.repos.get(at);
  expect(github.log.map(({ operation }) => operation)).toEqual([
    'apps/get-repo-installation',
    'apps/create-installation-access-token',
    'repos/get',
  ]);
});

test.each([
  ['was cut', 'application/json', '{"id":1,"default_branch":"ma'],
  ['is the page of a proxy', 'text/html', '<p>Logga in</p>'],
])('an answer that %s is none', async (_name, type, text) => {
  const server = createServer((_request, response) => {
    response.writeHead(200, { 'content-type': type }).end(text);
  });
  await new Promise<void>((done) => void server.listen(0, '127.0.0.1', done));
  onTestFinished(() => void server.close());
  const api = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  for (const shouldRetry of [false, true]) {
    const octokit = await connectGitHub(
      { api, credentials: { token: 'x' }, shouldRetry, timeout: 30_000 },
      at,
    );
    await expect(octokit.rest.repos.get(at)).rejects.toMatchObject({ code: 'unreachable' });
  }
});
