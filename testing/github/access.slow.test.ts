import { sign } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { connectGitHub } from '../../adapters/store/github/client.ts';
import {
  app,
  at,
  connect,
  createBranch,
  expectNoFindings,
  github,
  openTestPull,
  repo,
  statusOf,
  useStandIn,
} from './fixture.ts';
import { type GitHub, startGitHub } from './github.ts';

useStandIn();

describe('access', () => {
  it('depends on a token’s permissions or a person’s role', async () => {
    await createBranch('case/A');
    await openTestPull('case/A');
    repo.collaborators.set('karin', 'read').set('eva', 'maintain');
    expect(await statusOf(app.rest.issues.create({ ...at, title: 'x' }))).toBe(403);
    const job = await connect(github.jobToken({ contents: 'read' }));
    expect(await statusOf(job.rest.issues.createComment({ ...at, issue_number: 1, body: 'x' }))).toBe(403);
    const karin = await connect(github.userToken('karin'));
    expect(await statusOf(karin.rest.issues.createComment({ ...at, issue_number: 1, body: 'x' }))).toBe(201);
    expect(await statusOf(karin.rest.issues.addLabels({ ...at, issue_number: 1, labels: ['x'] }))).toBe(403);
    const stranger = await connect(github.userToken('okand'));
    expect(await statusOf(stranger.rest.pulls.get({ ...at, pull_number: 1 }))).toBe(404);
    const asked = await app.rest.repos.getCollaboratorPermissionLevel({ ...at, username: 'eva' });
    expect(asked.data).toMatchObject({ permission: 'write', role_name: 'maintain' });
    expectNoFindings();
  });

  it('is denied to a bad token, and to an App that is suspended or deleted', async () => {
    const bad = await connect('ghs_nonsense');
    expect(await statusOf(bad.rest.repos.get({ ...at }))).toBe(401);
    const other = github.createApp('annan', { contents: 'read' });
    other.isSuspended = true;
    const credentials = { app: String(other.id), key: other.privateKey };
    const client = await connectGitHub(
      { api: github.url, credentials, shouldRetry: false, timeout: 30_000 },
      at,
    );
    expect(await statusOf(client.rest.repos.get({ ...at }))).toBe(403);
    github.tokens.apps.delete(other.id);
    expect(await statusOf(client.rest.repos.get({ ...at }))).toBe(404);
    expectNoFindings();
  });
});

describe('an App', () => {
  /** The status of GitHub's answer to a JSON Web Token with these claims. */
  async function statusOfJwt(
    on: GitHub,
    claims: (seconds: number) => object,
    algorithm = 'RS256',
  ): Promise<number> {
    const { id, privateKey } = on.createApp('annan', { metadata: 'read' });
    const part = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url');
    const seconds = Math.floor(on.now() / 1000);
    const unsigned = `${part({ alg: algorithm, typ: 'JWT' })}.${part({ iss: id, ...claims(seconds) })}`;
    const signature = sign('RSA-SHA256', Buffer.from(unsigned), privateKey).toString('base64url');
    const headers = {
      authorization: `Bearer ${unsigned}.${signature}`,
      'x-github-api-version': '2022-11-28',
    };
    return (await fetch(`${on.url}/app`, { headers })).status;
  }

  it('is authenticated by a JSON Web Token for at most ten minutes, not from the future', async () => {
    expect(await statusOfJwt(github, (now) => ({ iat: now - 60, exp: now + 540 }))).toBe(200);
    expect(await statusOfJwt(github, (now) => ({ iat: now - 60, exp: now + 660 }))).toBe(401);
    expect(await statusOfJwt(github, (now) => ({ iat: now - 900, exp: now - 300 }))).toBe(401);
    expect(await statusOfJwt(github, (now) => ({ iat: now + 60, exp: now + 540 }))).toBe(401);
    expect(await statusOfJwt(github, (now) => ({ iat: now, exp: now + 540, iss: 1 }))).toBe(404);
    expect(await statusOfJwt(github, (now) => ({ iat: now, exp: now + 540 }), 'none')).toBe(401);
    expectNoFindings();
  });

  it('gets a token for an hour, with no more permissions than it has', async () => {
    let now = Date.now();
    const later = await startGitHub(() => now);
    try {
      await later.createRepository('forbund/arenden', { 'README.md': 'hej\n' });
      const own = later.createApp('skav', { contents: 'read', metadata: 'read' });
      const { value } = later.tokens.createInstallationToken(own, undefined, now);
      expect(() => later.tokens.createInstallationToken(own, { contents: 'write' }, now)).toThrow(
        expect.objectContaining({ status: 422 }),
      );
      const headers = { authorization: `token ${value}`, 'x-github-api-version': '2022-11-28' };
      const ask = async () => (await fetch(`${later.url}/repos/forbund/arenden`, { headers })).status;
      expect(await ask()).toBe(200);
      now += 3_600_000;
      expect(await ask()).toBe(401);
      expect(later.findings).toEqual([]);
    } finally {
      await later.close();
    }
  });
});
