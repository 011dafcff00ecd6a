import { expect, it, onTestFinished } from 'vitest';
import { ORDER_REPLY_TEXTS } from '../../core/texts/order/reply.ts';
import { runJobHere } from '../../testing/github/runner/in-process.ts';
import type { JobRun } from '../../testing/github/runner/job.ts';
import { INTAKE, printed, startWorld } from '../../testing/github/runner/world.ts';
import { AREAS, ID, makeLabels, mergedCase, PATH, waitingText } from '../../testing/workflows.ts';

const ofWorkflow = (runs: readonly JobRun[], name: string): JobRun => {
  const run = runs.find(({ workflow, conclusion }) => workflow === name && conclusion !== 'skipped');
  if (!run) throw new Error(`no run of ${name}: ${printed(runs)}`);
  return run;
};

it('an order that is started again is carried out once, and never over what has been done since', async () => {
  const world = await startWorld('2026-11-22', {}, runJobHere);
  onTestFinished(() => world.github.close());
  const { github, repo, runner, settle, setDay, at } = world;
  const write = await mergedCase(world);
  const person = await world.clientOf('koordinator');
  const main = () => repo.git('rev-parse', 'main');
  const tree = () => repo.git('show', `main:${PATH}`);
  const answers = () => [...repo.comments.values()].filter(({ body }) => body.startsWith('<!-- skav:svar:'));
  /** Gives an order in a run that GitHub breaks off before it has done anything. */
  const lose = async (body: string) => {
    github.faults.add({ operation: 'repos/get-collaborator-permission-level', when: 'before', status: 502 });
    await write('koordinator', body);
    const run = ofWorkflow(await settle(), 'order');
    expect(run.conclusion).toBe('failure');
    const [comment] = [...repo.comments.values()].filter((one) => one.body === body);
    return { run, id: comment?.id ?? 0 };
  };
  const again = async (run: JobRun) => {
    runner.rerun(run);
    return ofWorkflow(await settle(), 'order');
  };

  // Done, then started again with the same event: nothing more happens.
  await write('koordinator', '/diarie "SN 2026/1"');
  const done = ofWorkflow(await settle(), 'order');
  const [before, count] = [await main(), answers().length];
  expect((await again(done)).conclusion).toBe('success');
  expect([await main(), answers().length]).toEqual([before, count]);

  // Lost, then started again at once: carried out exactly once.
  const lost = await lose('/diarie "SN 2026/2"');
  expect((await again(lost.run)).conclusion).toBe('success');
  expect(await tree()).toContain('SN 2026/2');
  const after = await main();
  await again(lost.run);
  expect(await main()).toBe(after);

  // Removed meanwhile, changed meanwhile, and overtaken by an order that has been carried out.
  const removed = await lose('/diarie "SN 2026/3"');
  await person.rest.issues.deleteComment({ ...at, comment_id: removed.id });
  const gone = await again(removed.run);
  expect([gone.conclusion, await main()]).toEqual(['success', after]);
  expect(gone.log).toContain('borttagen');
  const changed = await lose('/diarie "SN 2026/4"');
  setDay('2026-11-23');
  await person.rest.issues.updateComment({ ...at, comment_id: changed.id, body: 'Nej, vi väntar.' });
  await again(changed.run);
  expect(await main()).toBe(after);
  const overtaken = await lose('/diarie "SN 2026/5"');
  setDay('2026-11-24');
  await write('koordinator', '/diarie "SN 2026/6"');
  await settle();
  const newest = await main();
  await again(overtaken.run);
  expect(await main()).toBe(newest);
  expect(answers().at(-1)?.body).toContain(ORDER_REPLY_TEXTS.overtaken);
  // The nightly sweep does not carry it out either, since it has been answered.
  setDay('2026-11-25');
  await runner.schedule(repo);
  await settle();
  expect(await tree()).not.toContain('SN 2026/5');

  // More than a week old. After 30 days GitHub no longer lets anyone start the run again.
  const old = await lose('/diarie "SN 2026/7"');
  runner.stop();
  setDay('2026-12-05');
  await again(old.run);
  expect(await tree()).not.toContain('SN 2026/7');
  expect(answers().at(-1)?.body).toContain(ORDER_REPLY_TEXTS.old);
  setDay('2027-01-05');
  expect(() => runner.rerun(old.run)).toThrow();
  expect(github.findings).toEqual([]);
});

it('a check, a sweep and an alarm that are started again show what is so today', async () => {
  const world = await startWorld('2026-11-22', {}, runJobHere);
  onTestFinished(() => world.github.close());
  const { github, repo, runner, settle, setDay, at, push } = world;
  makeLabels(world, AREAS);
  await push(`case/${ID}`, { [PATH]: waitingText('ny') }, INTAKE);
  const form = await world.formClient();
  const { number } = (await form.rest.pulls.create({ ...at, title: ID, head: `case/${ID}`, base: 'main' }))
    .data;
  const check = ofWorkflow(await settle(), 'ärende');
  setDay('2026-11-23');
  await runner.schedule(repo);
  const sweep = ofWorkflow(await settle(), 'genomgång');
  const person = await world.clientOf('koordinator');
  await person.rest.pulls.merge({ ...at, pull_number: number, merge_method: 'squash' });
  await settle();
  await person.rest.issues.createComment({ ...at, issue_number: number, body: '/fas utredning' });
  await settle();
  const state = async () => ({
    main: await repo.git('rev-parse', 'main'),
    labels: repo.issues.get(number)?.labels,
    live: [...repo.comments.values()].find(({ body }) => body.startsWith('<!-- skav:arende'))?.body,
    branches: await repo.git('for-each-ref', '--format=%(refname)', 'refs/heads'),
  });
  const before = await state();
  expect(before.labels).not.toContain('väntar på granskning');
  for (const run of [check, sweep]) {
    runner.rerun(run);
    expect((await settle()).map(({ conclusion }) => conclusion)).toEqual(['success']);
    expect(await state()).toEqual(before);
  }

  await (await world.formClient()).rest.actions.createWorkflowDispatch({
    ...at,
    workflow_id: 'alarm.yml',
    ref: 'main',
    inputs: { larm: 'blind' },
  });
  const alarm = ofWorkflow(await settle(), 'larm');
  const alarms = () => [...repo.comments.values()].filter(({ body }) => body.startsWith('<!-- skav:larm'));
  expect(alarms()).toHaveLength(1);
  setDay('2026-12-10');
  runner.rerun(alarm);
  expect(ofWorkflow(await settle(), 'larm').conclusion).toBe('success');
  expect(alarms()).toHaveLength(1);

  // Each job with the writer's environment has left a deployment of main. GitHub sends no mail about it.
  const { deployments } = repo;
  expect(new Set(deployments.map(({ environment }) => environment))).toEqual(new Set(['skrivare']));
  expect(deployments.filter(({ state: one }) => one === 'success')).toHaveLength(1);
  for (const one of deployments) {
    expect(one.ref).toBe('refs/heads/main');
    expect(await repo.git('branch', '--contains', one.sha, '--format=%(refname:short)', 'main')).toBe('main');
    expect(JSON.stringify(one)).not.toContain(ID);
  }
  expect(github.findings).toEqual([]);
});

it('a pull request of Dependabot gets its check without secrets and with a token that only reads', async () => {
  const world = await startWorld('2026-11-22', {}, runJobHere);
  onTestFinished(() => world.github.close());
  const { github, repo, runner, settle, at, push } = world;
  makeLabels(world, AREAS);
  const dependabot = github.createApp('dependabot', {
    contents: 'write',
    pull_requests: 'write',
    metadata: 'read',
  });
  const { value } = github.tokens.createInstallationToken(dependabot, undefined, github.now());
  const client = await world.clientWith(value);
  await push('dependabot/npm/x', { 'package.json': '{"name":"skav"}\n' }, 'dependabot[bot]');
  const pull = { ...at, title: 'Bump', head: 'dependabot/npm/x', base: 'main' };
  await client.rest.pulls.create(pull);
  const first = ofWorkflow(await settle(), 'ärende');
  expect([first.conclusion, first.permissions], first.log).toEqual([
    'success',
    { contents: 'read', pull_requests: 'read' },
  ]);
  // GitHub restricts the run in the same way when a person starts it again.
  runner.rerun(first);
  const second = ofWorkflow(await settle(), 'ärende');
  expect([second.conclusion, second.permissions]).toEqual(['success', first.permissions]);

  // A Dependabot branch that holds a case fails: the log says why, since Dependabot's token cannot comment.
  await push('dependabot/npm/y', { [PATH]: waitingText('x') }, 'dependabot[bot]');
  await client.rest.pulls.create({ ...pull, head: 'dependabot/npm/y' });
  expect(ofWorkflow(await settle(), 'ärende').conclusion).toBe('failure');
  // A run that Dependabot causes gets no secret, so it writes nothing. The nightly sweep does the work.
  const comments = repo.comments.size;
  expect(comments).toBe(0);
  expect(github.findings).toEqual([]);
});
