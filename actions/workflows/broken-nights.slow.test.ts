import { expect, it } from 'vitest';
import { watchdogText } from '../../core/texts/outbox.ts';
import { WORKFLOW_TEXTS } from '../../core/texts/workflow.ts';
import {
  type BrokenWorld,
  brokenWorld,
  idOf,
  leaveWork,
  night,
  noteOf,
  SWEEP,
  siteOf,
} from '../../testing/broken-world.ts';
import { runJobHere } from '../../testing/github/runner/in-process.ts';
import type { World } from '../../testing/github/runner/world.ts';
import { ID, PATH } from '../../testing/workflows.ts';

const mutations = ({ github }: World): number =>
  github.log.filter(({ method, operation }) => method !== 'GET' && !operation.startsWith('apps/')).length;

/** Expects that a night does everything that was left, once, and that there is nothing left to do after it. */
async function expectWhole(world: BrokenWorld, day: string): Promise<void> {
  const { repo, given, github } = world;
  const own = await night(world, day);
  expect(own.conclusion, own.log).toBe('success');
  const before = mutations(world);
  expect((await night(world)).conclusion).toBe('success');
  expect(mutations(world)).toBe(before);

  const file = await repo.git('show', `${repo.defaultBranch}:${PATH}`);
  for (const nr of given) expect(file.split(`Samtal nummer ${nr} med`), `order ${nr}`).toHaveLength(2);
  const pulls = [...repo.issues.values()].filter(({ pull }) => pull && pull.head !== `case/${ID}`);
  expect(pulls.map(({ pull }) => pull?.head).toSorted()).toEqual(given.map((nr) => `case/${idOf(nr)}`));
  for (const { state, labels, pull } of pulls)
    expect([state, labels]).toEqual([pull?.mergedAt ? 'closed' : 'open', expect.arrayContaining(['ärende'])]);
  const bodies = [...repo.comments.values()].map(({ body }) => body);
  const keys = (kind: string) =>
    bodies.flatMap((body) =>
      decodeURIComponent(new RegExp(`^<!-- skav:${kind}:([\\w%-]+)`).exec(body)?.[1] ?? '')
        .split(' ')
        .filter(Boolean),
    );
  expect(keys('svar')).toHaveLength(given.length);
  expect(keys('paminnelse').length).toBeGreaterThan(0);
  for (const kind of ['svar', 'paminnelse']) expect(new Set(keys(kind)).size).toBe(keys(kind).length);
  expect(github.findings).toEqual([]);
}

// A job's own token lives as long as the job, six hours at most, and an App's an hour:
// https://docs.github.com/actions/concepts/security/github_token
it('a token that is no longer valid in the middle of a sweep: red, and the next night is whole', async () => {
  const world = await brokenWorld();
  const { github, setDay } = world;
  // The writer's token expires while GitHub is slow: everything it was to write is left undone, and the run fails.
  await leaveWork(world);
  const operation = 'issues/list-labels-for-repo';
  github.faults.add({ operation, when: 'slow', delay: () => setDay('2026-12-12') });
  const expired = await night(world, '2026-12-11');
  expect(expired.conclusion).toBe('failure');
  expect(expired.log).toContain(WORKFLOW_TEXTS.unauthorized);
  await expectWhole(world, '2026-12-13');

  // Every token expires: before a pull request has all its parts, and in the middle of an order.
  let day = 14;
  for (const operation of ['issues/add-labels', 'git/create-commit']) {
    await leaveWork(world);
    github.faults.add({ operation, from: 1, when: 'before', status: 401, message: 'Bad credentials' });
    const own = await night(world, `2026-12-${day++}`);
    expect(own.conclusion, own.log).toBe('failure');
    github.faults.clear();
    await expectWhole(world, `2026-12-${day++}`);
  }
});

// A cancelled run gets a signal, and is killed after ten seconds. It does not count as failed, and GitHub sends no
// mail: https://docs.github.com/actions/reference/workflow-cancellation-reference
it('a sweep that is cancelled midway, and one that never starts: the next one does everything', async () => {
  let isCancelled = false;
  const world = await brokenWorld(async (context) => {
    const run = await runJobHere(context);
    return isCancelled ? { ...run, conclusion: 'cancelled' } : run;
  });
  const { github, repo, runner, settle, setDay } = world;
  const { watch } = await siteOf(world);
  // When the branch has its pull request and no comment, and when an order is on main and has no answer.
  for (const [from, day] of [
    [1, '11'],
    [3, '12'],
  ] as const) {
    await leaveWork(world);
    // From then on the job makes no call.
    github.faults.add({ operation: 'issues/create-comment', from, when: 'down' });
    isCancelled = true;
    setDay(`2026-12-${day}`);
    await runner.schedule(repo);
    expect((await settle()).filter(({ workflow }) => workflow === SWEEP)).toEqual([]);
    isCancelled = false;
    github.faults.clear();
  }
  expect(await repo.git('show', `main:${PATH}`)).toContain('Samtal nummer 1 ');
  expect(repo.runs.filter(({ name }) => name === SWEEP).map(({ conclusion }) => conclusion)).toEqual([
    'cancelled',
    'cancelled',
  ]);
  await expectWhole(world, '2026-12-13');

  // "If the load is sufficiently high enough, some queued jobs may be dropped", says GitHub of scheduled runs, and what
  // comes to a queue that is full is cancelled. So no night, and no run for any order; the watchdog sees it and starts one.
  // https://docs.github.com/actions/reference/workflows-and-actions/events-that-trigger-workflows#schedule
  // https://docs.github.com/actions/how-tos/write-workflows/choose-when-workflows-run/control-workflow-concurrency
  for (let lost = 0; lost < 3; lost++) await leaveWork(world);
  setDay('2026-12-16');
  expect(await watch()).toEqual([watchdogText('sen')]);
  const started = (await settle()).filter(({ event }) => event === 'workflow_dispatch');
  expect(started.map(({ workflow, conclusion }) => [workflow, conclusion]).toSorted()).toEqual([
    [SWEEP, 'success'],
    ['larm', 'success'],
  ]);
  await expectWhole(world, '2026-12-17');
  const notes = [...(await repo.git('show', `main:${PATH}`)).matchAll(/Samtal nummer (\d) med/g)];
  expect(notes.map(([, nr]) => Number(nr))).toEqual([1, 2, 3, 4, 5]);
});

// An archived repository is read-only: issues, pull requests, code, labels, branches, comments.
// https://docs.github.com/repositories/archiving-a-github-repository/archiving-repositories
it('an archived repository: red, the health and the watchdog say so, and the night after is whole', async () => {
  const world = await brokenWorld();
  const { github, repo } = world;
  const site = await siteOf(world);
  await leaveWork(world);
  expect(await site.larm()).toEqual([]);
  repo.isArchived = true;
  const [main, calls] = [await repo.git('rev-parse', 'main'), github.log.length];
  const own = await night(world, '2026-12-11');
  expect(own.conclusion).toBe('failure');
  expect(own.log).toContain(WORKFLOW_TEXTS.archived);
  const written = github.log.slice(calls).filter(({ method }) => method !== 'GET');
  expect(
    new Set(written.filter(({ operation }) => !operation.startsWith('apps/')).map(({ status }) => status)),
  ).toEqual(new Set([403]));
  expect(await repo.git('rev-parse', 'main')).toBe(main);

  // A report waits, and the health endpoint reports it at once.
  await site.put();
  expect((await site.deliver()).failed).toMatchObject([
    { state: 'waits', stopsAll: true, error: { code: 'archived' } },
  ]);
  expect(await site.larm()).toEqual(['arkivet']);
  world.setDay('2026-12-12');
  expect(await site.watch()).toEqual([
    expect.stringContaining('arkiverat'),
    expect.stringMatching(/ingen har fått det[\s\S]*arkiverat/),
  ]);

  repo.isArchived = false;
  expect((await site.deliver()).done).toEqual([idOf(9)]);
  await world.settle();
  await leaveWork(world, 9);
  await expectWhole(world, '2026-12-13');
  expect(await site.larm()).toEqual([]);
});

// The default branch, rules and open pull requests follow; git, workflows and environments do not:
// https://docs.github.com/repositories/configuring-branches-and-merges-in-your-repository/managing-branches-in-your-repository/renaming-a-branch
it('main with another name: red, the health says so, and the night after it is main again is whole', async () => {
  const world = await brokenWorld();
  const { github, repo, settle, at } = world;
  const site = await siteOf(world);
  await leaveWork(world);
  await expectWhole(world, '2026-12-11');
  const first = [...repo.issues.values()].find(({ pull }) => pull?.head === `case/${idOf(1)}`);
  await leaveWork(world);
  await github.renameBranch(repo, 'main', 'huvud');
  expect(first?.pull?.base).toBe('huvud');
  expect((await night(world, '2026-12-12')).conclusion).toBe('failure');
  await site.put();
  expect((await site.deliver()).failed).toMatchObject([
    { state: 'waits', stopsAll: true, error: { code: 'empty' } },
  ]);
  expect(await site.larm()).toEqual(['arkivet']);
  world.setDay('2026-12-13');
  expect((await site.watch()).join('\n')).toContain('heta main');

  // A case is accepted on the other branch, where no workflow runs for it, and an order is given whose run fails.
  const person = await world.clientOf('koordinator');
  await person.rest.pulls.merge({ ...at, pull_number: first?.number ?? 0, merge_method: 'squash' });
  await settle();
  await world.write('koordinator', noteOf(3));
  expect((await settle()).map(({ workflow, conclusion }) => [workflow, conclusion])).toEqual([
    ['order', 'failure'],
  ]);

  await github.renameBranch(repo, 'huvud', 'main');
  expect((await site.deliver()).done).toEqual([idOf(9)]);
  const own = await night(world, '2026-12-14');
  expect(own.conclusion, own.log).toBe('success');
  expect(await repo.git('show', `main:cases/2026/11/${idOf(1)}.yaml`)).toContain('fas: samordning');
  expect(await repo.git('show', `main:${PATH}`)).toContain('Samtal nummer 3');
  expect(await site.larm()).toEqual([]);
  expect(github.findings).toEqual([]);
});
