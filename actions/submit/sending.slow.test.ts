import { afterEach, beforeEach, expect, test } from 'vitest';
import { repairPullRequests } from '../../adapters/store/github/repair.ts';
import { type GitHubSite, startGitHubSite } from '../../testing/github-site.ts';
import { exampleReport } from '../../testing/report.ts';
import { drain } from '../outbox/drain.ts';
import { acceptCase } from '../review/review.ts';
import { submitBody } from './submit.ts';

let site: GitHubSite;
beforeEach(async () => {
  site = await startGitHubSite();
});
afterEach(() => site.github.close());
const expectNoFindings = () => expect(site.github.findings).toEqual([]);
const branches = async () => [...site.repo.heads('case/').keys()];
const pulls = () => [...site.repo.issues.values()];
const calls = () => site.github.log.map(({ operation }) => operation);

async function send(service: Awaited<ReturnType<GitHubSite['open']>>, key: string, changes = {}) {
  const result = await submitBody(service, exampleReport(changes), { key });
  if (!result.ok) throw new Error(JSON.stringify(result.fel));
  return result.receipt;
}

test('a report becomes a branch and a pull request, in six calls after the token', async () => {
  const service = await site.open();
  const { id } = await send(service, 'a');
  expect(await branches()).toEqual([`case/${id}`]);
  expect(await site.repo.git('diff', '--name-status', `main...case/${id}`)).toBe(
    `A\tcases/2026/11/${id}.yaml`,
  );
  expect(pulls().map(({ title, body }) => ({ title, body: body?.replaceAll(id, 'ID') }))).toEqual([
    {
      title: `${id} · Nässjö`,
      body: `Ärende \`ID\` i området Nässjö. Läs det i den första kommentaren, som alltid visar hur läget är nu.

Den som rapporterade ska ha svar senast **22 februari 2027**.

Så länge ärendet väntar på granskning:

- Ta emot det: *Approve* under *Files changed*, och sedan *Squash and merge*.
- Hör det inte hit? Skriv \`/avvisa fel-kanal\` eller \`/avvisa dubblett\` i en kommentar.
- Pekar det ut en person? Skriv \`/stopp personuppgift\`.`,
    },
  ]);
  expect(calls()).toEqual([
    'apps/create-installation-access-token',
    'repos/get-branch',
    'repos/get-content',
    'git/create-tree',
    'git/create-commit',
    'git/create-ref',
    'pulls/create',
  ]);
  expectNoFindings();
});

test('GitHub signs the commit, and no person is its author', async () => {
  const { id } = await send(await site.open(), 'a');
  const sha = (await site.repo.commitOf(`case/${id}`)) ?? '';
  expect(site.github.isSigned(sha)).toBe(true);
  expect(await site.repo.git('log', '-1', '--format=%s %an', sha)).toBe(`Ärende ${id} skav[bot]`);
  expectNoFindings();
});

const HOSTILE =
  '@everyone #1 --> | `code` $\u007b{ secrets.X }} $(id) \u202eomvänt <img src=x> ![x](https://x.test)';

test('what the reporter wrote is in the file and nowhere else', async () => {
  const { id } = await send(await site.open(), 'a', {
    beskrivning: HOSTILE,
    bakgrund: HOSTILE,
    bekräftad: true,
  });
  await repairPullRequests(site.githubRepo);
  const [pull] = pulls();
  const texts = [
    pull?.title,
    pull?.body,
    ...(pull?.labels ?? []),
    ...(await branches()),
    await site.repo.git('log', '--branches', '--format=%B%an%ae'),
    ...[...site.repo.comments.values()].map(({ body }) => body),
  ].join('\n');
  for (const word of ['@', '#1', '-->', 'code', 'secrets', '$(', '\u202e', 'img', 'x.test', 'Karin', '070'])
    expect(texts.replaceAll('<!-- skav:arende -->', '').replaceAll('@users.noreply.test', '')).not.toContain(
      word,
    );
  expect(await site.repo.git('show', `case/${id}:cases/2026/11/${id}.yaml`)).toContain('secrets');
  expectNoFindings();
});

test('the same key sent several times at once gives one branch, one pull request and one receipt', async () => {
  const services = await Promise.all([site.open(), site.open()]);
  const [first, second] = services.map(({ secret }) => secret.toString('hex'));
  expect(first).not.toBe(second);
  const one = services[0] as Awaited<ReturnType<GitHubSite['open']>>;
  const other = { ...services[1], secret: one.secret } as typeof one;
  const receipts = await Promise.all([send(one, 'a'), send(other, 'a'), send(one, 'a'), send(other, 'a')]);
  expect(new Set(receipts.map((receipt) => JSON.stringify(receipt))).size).toBe(1);
  for (const service of [one, other])
    expect(await drain(service, { all: true })).toMatchObject({ failed: [] });
  expect([await one.outbox.due({ all: true }), await other.outbox.due({ all: true })]).toEqual([[], []]);
  expect(await branches()).toHaveLength(1);
  expect(pulls()).toHaveLength(1);
  expectNoFindings();
});

test('a lost answer, and then two submissions and two drains at once, still give one pull request', async () => {
  const service = await site.open();
  site.github.faults.add({ operation: 'pulls/create', when: 'lost' });
  const receipt = await send(service, 'a');
  expect(await service.outbox.due({ all: true })).toHaveLength(1);
  const [again] = await Promise.all([
    send(service, 'a'),
    send(service, 'a'),
    drain(service, { all: true }),
    drain(service, { all: true }),
  ]);
  expect(again).toEqual(receipt);
  expect(await service.outbox.due({ all: true })).toEqual([]);
  expect([await branches(), pulls().length]).toEqual([[`case/${receipt.id}`], 1]);
  expectNoFindings();
});

test('a report sent again after it was accepted is recognized, and does not come back', async () => {
  const service = await site.open();
  site.github.faults.add({ operation: 'pulls/create', when: 'lost' });
  const { id } = await send(service, 'a');
  await acceptCase(service, id);
  expect(await drain(service, { all: true })).toEqual({ done: [id], failed: [] });
  expect([await branches(), pulls().map(({ pull }) => pull?.mergedAt !== null)]).toEqual([[], [true]]);
  expectNoFindings();
});

test('a report sent again after a person closed its pull request gets no second one', async () => {
  const service = await site.open();
  site.github.faults.add({ operation: 'pulls/create', when: 'lost' });
  const { id } = await send(service, 'a');
  const { pulls: api } = (await site.githubRepo.client()).rest;
  await api.update({ ...site.githubRepo.at, pull_number: 1, state: 'closed' });
  expect(await drain(service, { all: true })).toEqual({ done: [id], failed: [] });
  expect(pulls().map(({ state }) => state)).toEqual(['closed']);
  expectNoFindings();
});

test('a case accepted while a slower writer is about to make its branch does not come back', async () => {
  const [slow, quick] = [await site.open(), await site.open()];
  const same = { ...slow, secret: quick.secret };
  const { promise, resolve } = Promise.withResolvers<void>();
  site.github.faults.add({ operation: 'git/create-ref', when: 'slow', delay: promise });
  const sending = send(same, 'a');
  await expect.poll(calls).toContain('git/create-commit');
  const { id } = await send(quick, 'a');
  await acceptCase(quick, id);
  resolve();
  await sending;
  await drain(same, { all: true });
  expect(await branches()).toEqual([]);
  expect(await same.outbox.due({ all: true })).toEqual([]);
  expect(await site.repo.git('rev-list', '--count', 'main')).toBe('2');
  expectNoFindings();
});

test('a branch that somebody changes while it is being accepted is not accepted', async () => {
  const service = await site.open();
  const { id } = await send(service, 'a');
  const path = `cases/2026/11/${id}.yaml`;
  const { promise, resolve } = Promise.withResolvers<void>();
  site.github.faults.add({ operation: 'pulls/merge', when: 'slow', delay: promise });
  const accepting = acceptCase(service, id).catch((error: unknown) => error);
  await expect.poll(calls).toContain('pulls/list');
  await expect.poll(() => site.repo.git('rev-list', '--count', `case/${id}`)).toBe('3');
  const { repos } = (await site.githubRepo.client()).rest;
  const { data } = await repos.getContent({ ...site.githubRepo.at, path, ref: `case/${id}` });
  const { sha } = data as { sha: string };
  const content = Buffer.from('annat\n').toString('base64');
  const branch = `case/${id}`;
  await repos.createOrUpdateFileContents({ ...site.githubRepo.at, path, branch, sha, content, message: 'm' });
  resolve();
  // It is read again, and what the person wrote has not become a case.
  expect(await accepting).toMatchObject({ code: 'unreadable-case' });
  expect(await service.store.read(path)).toBeUndefined();
  expectNoFindings();
});

test('two cases that a person merges at the same moment are both on main', async () => {
  const service = await site.open();
  const ids = [(await send(service, 'a')).id, (await send(service, 'b')).id];
  await Promise.all(
    ids.map(async (_, at) => {
      const { pulls } = (await site.githubRepo.client()).rest;
      await pulls.merge({ ...site.githubRepo.at, pull_number: at + 1 });
    }),
  );
  expect((await service.store.snapshot()).main.map((file) => file.id).sort()).toEqual(ids.toSorted());
  expect(await drain(service, { all: true })).toEqual({ done: [], failed: [] });
  expectNoFindings();
});

test('when GitHub limits the rate, the reporter has a receipt and the outbox knows how long to wait', async () => {
  const service = await site.open();
  site.github.limits.contentPerMinute = 0;
  await send(service, 'a');
  const { failed } = await drain(service, { all: true });
  expect(failed.map(({ error }) => error)).toMatchObject([{ code: 'limited', data: { seconds: '60' } }]);
  site.github.limits.contentPerMinute = 80;
  expect((await drain(service, { all: true })).failed).toEqual([]);
  expect(pulls()).toHaveLength(1);
  expectNoFindings();
});
