import { expect, it, onTestFinished } from 'vitest';
import { startWorld } from '../../testing/github/runner/world.ts';
import { AREAS, ID, makeLabels, PATH, waitingText } from '../../testing/workflows.ts';

it('an association’s repository without code checks, takes in, carries out and sweeps with the version it points at', async () => {
  const world = await startWorld('2026-11-22', {}, undefined, { isApart: true });
  const { github, repo, at, settle, runner } = world;
  onTestFinished(() => github.close());
  const topLevel = async () => (await repo.git('ls-tree', '--name-only', 'main')).split('\n');
  const own = ['.github', '.gitmodules', 'cases', 'skav'];
  expect(await topLevel()).toEqual(own);
  makeLabels(world, AREAS);
  /** How each run of a workflow ended, since the last time. */
  const ended = async (workflow: string) => {
    const runs = (await settle()).filter((run) => run.workflow === workflow && run.conclusion !== 'skipped');
    expect(runs.length).toBeGreaterThan(0);
    return new Set(runs.map(({ conclusion, log }) => (conclusion === 'success' ? conclusion : log)));
  };

  const form = await world.formClient();
  await world.push(`case/${ID}`, { [PATH]: waitingText('först') }, 'skav-intag[bot]');
  await form.rest.pulls.create({ ...at, title: 'x', head: `case/${ID}`, base: 'main' });
  expect(await ended('ärende')).toEqual(new Set(['success']));
  const coordinator = await world.clientOf('koordinator');
  await coordinator.rest.pulls.merge({ ...at, pull_number: 1, merge_method: 'squash' });
  expect(await ended('mottagning')).toEqual(new Set(['success']));
  await coordinator.rest.issues.createComment({ ...at, issue_number: 1, body: '/diarie "2026/45"' });
  expect(await ended('order')).toEqual(new Set(['success']));
  expect(await repo.git('show', `main:${PATH}`)).toContain('2026/45');
  await runner.schedule(repo);
  expect(await ended('genomgång')).toEqual(new Set(['success']));
  expect(await topLevel()).toEqual(own);
  expect(github.findings).toEqual([]);
});
