import { afterEach, beforeEach, expect, test } from 'vitest';
import { casePath } from '../../../core/case/case.ts';
import { writeCase } from '../../../core/case/write.ts';
import { CASE_COMMENT_MARKER, CASE_LABEL } from '../../../core/texts/pull.ts';
import { exampleCase } from '../../../testing/case/example.ts';
import { type GitHubSite, startGitHubSite } from '../../../testing/github-site.ts';
import { exampleReport } from '../../../testing/report.ts';
import { submitForReceipt } from '../../../testing/submit.ts';
import { propose } from './propose.ts';
import { ensurePullDetails } from './pull-details.ts';
import { repairPullRequests } from './repair.ts';

let site: GitHubSite;
beforeEach(async () => {
  site = await startGitHubSite((text) =>
    text.replace(
      'kod: nassjo, namn: Nässjö,',
      'kod: nassjo, namn: Nässjö, granskare: [karin, forbund/nassjo],',
    ),
  );
  site.repo.collaborators.set('karin', 'write');
  site.repo.teams.set('nassjo', { role: 'write', members: [] });
});
afterEach(() => {
  expect(site.github.findings).toEqual([]);
  return site.github.close();
});

async function send(key = 'a'): Promise<string> {
  return (await submitForReceipt(await site.open(), exampleReport(), key)).id;
}
const issue = (number = 1) => site.repo.issues.get(number);
const comments = () => [...site.repo.comments.values()].map(({ body }) => body);
const writes = () =>
  site.github.log.filter(({ method, operation }) => method !== 'GET' && !/^apps/.test(operation));
const NOTHING = { opened: [], completed: [], closed: [], stray: [], failed: [], incomplete: [] };
/** Lets the App see teams. */
const allowTeams = () => Object.assign(site.app.permissions, { members: 'read' });

test('a new pull request gets its comment, reviewers and labels, and a second run changes nothing', async () => {
  allowTeams();
  const id = await send();
  expect(await repairPullRequests(site.githubRepo)).toEqual({ ...NOTHING, completed: [id] });
  expect(comments()).toEqual([`${CASE_COMMENT_MARKER}\nÄrendet kontrolleras …`]);
  expect(issue()?.labels).toEqual(['ärende', 'område: nassjo']);
  expect(issue()?.pull).toMatchObject({ reviewers: ['karin'], teams: ['nassjo'] });
  const before = writes().length;
  expect(await repairPullRequests(site.githubRepo)).toEqual(NOTHING);
  expect(writes()).toHaveLength(before);
});

test('the form’s App asks an area’s team at once, and a report is sent also when it may not or GitHub fails', async () => {
  const send = (nr: number) => {
    const file = exampleCase({ id: `EX-2026-0000000${nr}`, kvitto: `sha256:${String(nr).repeat(64)}` });
    const text = writeCase(file);
    return propose(site.githubRepo, { id: file.id, path: `cases/${casePath(file)}`, text, message: 'Nytt' });
  };
  expect(await send(1)).toBe('created');
  allowTeams();
  site.github.faults.add({ operation: 'pulls/request-reviewers', when: 'before', status: 500 });
  expect(await send(2)).toBe('created');
  expect(await send(3)).toBe('created');
  expect([1, 2, 3].map((nr) => issue(nr)?.pull?.teams)).toEqual([[], [], ['nassjo']]);
  // The job requests the reviewers that it can, and reports when that fails.
  expect([1, 2, 3].flatMap((nr) => issue(nr)?.pull?.reviewers)).toEqual([]);
});

test('a crash between any two calls is repaired by the next run', async () => {
  allowTeams();
  const id = await send();
  for (const operation of ['issues/create-comment', 'pulls/request-reviewers', 'issues/add-labels']) {
    site.github.faults.add({ operation, when: 'lost' });
    expect((await repairPullRequests(site.githubRepo)).failed.map((one) => one.id)).toEqual([id]);
  }
  // Only the answer was lost; the work was done.
  expect(await repairPullRequests(site.githubRepo)).toEqual(NOTHING);
  expect([comments().length, issue()?.pull?.reviewers]).toEqual([1, ['karin']]);
});

test('a branch without a pull request gets one, once', async () => {
  site.github.faults.add({ operation: 'pulls/create', when: 'down' });
  const id = await send();
  expect(site.repo.issues.size).toBe(0);
  allowTeams();
  expect(await repairPullRequests(site.githubRepo)).toEqual({ ...NOTHING, opened: [id], completed: [id] });
  expect(issue()?.title).toBe(`${id} · Nässjö`);
  expect(await repairPullRequests(site.githubRepo)).toEqual(NOTHING);
});

test('two parallel repairs open one pull request', async () => {
  site.github.faults.add({ operation: 'pulls/create', when: 'down' });
  await send();
  allowTeams();
  const { promise, resolve } = Promise.withResolvers<void>();
  site.github.faults.add({ operation: 'pulls/create', when: 'slow', delay: promise });
  const both = [repairPullRequests(site.githubRepo), repairPullRequests(site.githubRepo)];
  await Promise.race(both);
  resolve();
  expect((await Promise.all(both)).map(({ failed }) => failed)).toEqual([[], []]);
  expect(site.repo.issues.size).toBe(1);
});

test('a pull request that a person closed is left alone and reported', async () => {
  const id = await send();
  const { pulls } = (await site.githubRepo.client()).rest;
  await pulls.update({ ...site.githubRepo.at, pull_number: 1, state: 'closed' });
  expect(await repairPullRequests(site.githubRepo)).toEqual({ ...NOTHING, closed: [id] });
  expect(site.repo.issues.size).toBe(1);
});

test('a case that fails does not stop the others', async () => {
  const ids = [await send('a'), await send('b')].toSorted();
  allowTeams();
  site.github.faults.add({ operation: 'issues/create-comment', when: 'before', status: 500 });
  const { failed, completed } = await repairPullRequests(site.githubRepo);
  expect([failed.map(({ id }) => id), completed]).toEqual([[ids[0]], [ids[1]]]);
});

test('branches made by hand with odd names are reported, and disturb nothing', async () => {
  const id = await send();
  allowTeams();
  for (const name of [
    'case/a/b',
    'case/åäö',
    'case/-x',
    'case/EX-2026-HAND0001',
    'cases',
    'ny idé'.replace(' ', '-'),
  ])
    await site.repo.git('update-ref', `refs/heads/${name}`, 'main');
  const { store } = await site.open();
  expect(await store.waiting()).toEqual(['EX-2026-HAND0001', id].toSorted());
  expect((await store.snapshot()).waiting.map((file) => file.id)).toEqual([id]);
  const { stray, completed, failed } = await repairPullRequests(site.githubRepo);
  expect([stray.toSorted(), completed, failed]).toEqual([
    ['case/-x', 'case/EX-2026-HAND0001', 'case/a/b', 'case/åäö'],
    [id],
    [],
  ]);
});

test('a pull request made by hand on a case’s branch is completed, one on another branch is not', async () => {
  site.github.faults.add({ operation: 'pulls/create', when: 'down' });
  const id = await send();
  allowTeams();
  const { pulls, git } = (await site.githubRepo.client()).rest;
  const head = `case/${id}`;
  await pulls.create({ ...site.githubRepo.at, title: 'Min egen', head, base: 'main' });
  const sha = (await site.repo.commitOf(head)) ?? '';
  await git.createRef({ ...site.githubRepo.at, ref: 'refs/heads/annat', sha });
  await pulls.create({ ...site.githubRepo.at, title: 'Annat', head: 'annat', base: 'main' });
  expect(await repairPullRequests(site.githubRepo)).toEqual({ ...NOTHING, completed: [id] });
  expect([issue(1)?.labels, issue(2)?.labels]).toEqual([['ärende', 'område: nassjo'], []]);
});

test('a reviewer that GitHub does not know is reported, and the rest is done', async () => {
  const id = await send();
  // The App may not see teams.
  expect(await repairPullRequests(site.githubRepo)).toEqual({
    ...NOTHING,
    completed: [id],
    incomplete: [{ id, missing: ['reviewers'] }],
  });
  expect(issue()?.labels).toContain(CASE_LABEL);
});

test('of two comments that two jobs wrote at the same time the first stays', async () => {
  const id = await send();
  const { issues } = (await site.githubRepo.client()).rest;
  for (const body of ['ett', 'två'])
    await issues.createComment({
      ...site.githubRepo.at,
      issue_number: 1,
      body: `${CASE_COMMENT_MARKER}\n${body}`,
    });
  await ensurePullDetails(site.githubRepo, 1, id, '');
  expect(comments()).toEqual([`${CASE_COMMENT_MARKER}\nett`]);
});

test('a copied marker is not the service’s comment, and only who has neither been asked nor reviewed is asked', async () => {
  await send();
  allowTeams();
  site.repo.collaborators.set('reader', 'read');
  issue()?.pull?.teams.push('koordinatorer');
  const at = { ...site.githubRepo.at, issue_number: 1 };
  const { Octokit } = await import('octokit');
  const as = (login: string) =>
    new Octokit({
      auth: site.github.userToken(login),
      baseUrl: site.github.url,
      throttle: { enabled: false },
    });
  const headers = { 'x-github-api-version': '2022-11-28' };
  await as('reader').rest.issues.createComment({ ...at, body: `${CASE_COMMENT_MARKER}\nfalsk`, headers });
  await as('karin').rest.pulls.createReview({
    ...site.githubRepo.at,
    pull_number: 1,
    event: 'COMMENT',
    body: 'ja',
    headers,
  });
  const { store } = await site.open();
  const [id = ''] = await store.waiting();
  await ensurePullDetails(site.githubRepo, 1, id, (await store.readProposal(id))?.text ?? '');
  expect(comments()).toEqual([
    `${CASE_COMMENT_MARKER}\nfalsk`,
    `${CASE_COMMENT_MARKER}\nÄrendet kontrolleras …`,
  ]);
  // Karin has reviewed. Her team is requested, in addition to the code owners' team that GitHub requested.
  expect(issue()?.pull).toMatchObject({ reviewers: [], teams: ['koordinatorer', 'nassjo'] });
});
