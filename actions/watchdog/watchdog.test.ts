import { expect, it, onTestFinished } from 'vitest';
import { createGitHubRepo } from '../../adapters/store/github.ts';
import { runJobHere } from '../../testing/github/runner/in-process.ts';
import { startWorld } from '../../testing/github/runner/world.ts';
import { testService } from '../../testing/service.ts';
import { AREAS, makeLabels } from '../../testing/workflows.ts';
import { runDaily } from './watchdog.ts';

const HOUR = 3_600_000;
const SWEEP = { path: '.github/workflows/sweep.yml', name: 'sweep', event: 'schedule' };
const describe = () => ({ title: '', body: '', comment: '', labels: [], reviewers: [], teams: [] });
const silent = { log: () => {} };

/** A world with the intake's App, and the watchdog of its site. */
async function watchedWorld() {
  const world = await startWorld(
    '2026-11-23',
    {
      'cases/association.yaml': (text) =>
        text.replace('dataskydd:', 'kontakt-på-github: [chef, forbund/ledning]\ndataskydd:'),
    },
    runJobHere,
  );
  onTestFinished(() => world.github.close());
  const { github, repo } = world;
  repo.collaborators.set('chef', 'write');
  makeLabels(world, AREAS);
  const app = github.createApp('skav', { actions: 'write', metadata: 'read' });
  const service = await testService();
  // A token is valid for an hour, and days pass in these tests.
  const githubRepo = () =>
    createGitHubRepo({
      repo: repo.fullName,
      api: github.url,
      // Not the App's key: octokit signs with the real clock, and the world has its own.
      credentials: { token: github.tokens.createInstallationToken(app, undefined, github.now()).value },
      shouldRetry: false,
      timeout: 5_000,
      describe,
      now: github.now,
    });
  const now = github.now();
  return {
    ...world,
    blobs: service.blobs,
    run: (after = 0) => runDaily({ ...service, now: () => now + after }, githubRepo(), silent),
  };
}

it('starts the nightly sweep when it has not run for 26 hours, and reports it', async () => {
  const { github, repo, run, settle } = await watchedWorld();
  github.recordRun(repo, SWEEP);
  expect(await run(26 * HOUR - 60_000)).toMatchObject({ alarms: [] });
  expect(await settle()).toEqual([]);
  github.recordRun(repo, { ...SWEEP, conclusion: 'failure' });
  expect((await run(26 * HOUR + 60_000)).alarms).toEqual([expect.stringMatching(/^Nattens genomgång/)]);
  expect((await settle()).map(({ workflow }) => workflow).toSorted()).toEqual(['genomgång', 'larm']);

  // It is also an alarm when the runs cannot be read.
  github.faults.add({ operation: 'actions/list-workflow-runs', when: 'before', status: 502 });
  expect((await run()).alarms).toEqual([expect.stringMatching(/^Det går inte att se om/)]);
});

it('notifies a person of an alarm on GitHub, and again after a week', async () => {
  const { github, repo, blobs, run, settle, setDay } = await watchedWorld();
  github.recordRun(repo, SWEEP);
  await blobs.write('dead/a', 'x');
  const comments = () => [...repo.comments.values()].filter(({ body }) => body.includes('Vakten'));
  const said = async () => {
    github.recordRun(repo, SWEEP);
    expect((await run()).alarms).toEqual([expect.stringContaining('inte togs emot')]);
    expect(await settle()).toMatchObject([{ workflow: 'larm', conclusion: 'success' }]);
    return comments().length;
  };
  expect(await said()).toBe(1);
  expect(comments()[0]?.body).toMatch(/@chef Vakten[\s\S]*inte togs emot/);
  expect(github.mails.some(({ to }) => to === 'chef')).toBe(true);
  setDay('2026-11-24');
  expect(await said()).toBe(1);
  setDay('2026-12-01');
  expect(await said()).toBe(2);
});

it('reports that no one was notified when the alarm cannot be passed on', async () => {
  const { github, repo, blobs, run } = await watchedWorld();
  github.recordRun(repo, SWEEP);
  await blobs.write('dead/a', 'x');
  github.faults.add({ operation: 'actions/create-workflow-dispatch', when: 'before', status: 502 });
  expect((await run()).alarms).toEqual([
    expect.stringContaining('inte togs emot'),
    expect.stringContaining('ingen har fått det'),
  ]);
});

it('reports on the outbox where there is no GitHub', async () => {
  const service = await testService();
  expect((await runDaily(service, undefined, silent)).alarms).toEqual([]);
  await service.blobs.write('dead/a', 'x');
  expect((await runDaily(service, undefined, silent)).alarms).toEqual([
    expect.stringContaining('skav outbox'),
  ]);
});
