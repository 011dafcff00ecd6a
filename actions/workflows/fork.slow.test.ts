import { expect, it, onTestFinished } from 'vitest';
import { ORDER_REPLY_TEXTS } from '../../core/texts/order/reply.ts';
import { runJobHere } from '../../testing/github/runner/in-process.ts';
import { INTAKE, startWorld } from '../../testing/github/runner/world.ts';
import { AREAS, ID, makeLabels, PATH, waitingText } from '../../testing/workflows.ts';

it('a pull request from a fork does not stand for the case that its branch names', async () => {
  const world = await startWorld('2026-11-22', {}, runJobHere);
  onTestFinished(() => world.github.close());
  const { github, repo, runner, settle, setDay, at, push } = world;
  makeLabels(world, AREAS);
  // The case's own pull request is not open yet, and a fork has one with the same branch name.
  await push(`case/${ID}`, { [PATH]: waitingText('intagets') }, INTAKE);
  await push('x', { [PATH]: waitingText('en annans') }, 'lasare');
  runner.stop();
  const person = await world.clientOf('koordinator');
  const { number } = (await person.rest.pulls.create({ ...at, title: ID, head: 'x', base: 'main' })).data;
  const pull = repo.issues.get(number)?.pull;
  if (!pull) throw new Error('no pull request');
  Object.assign(pull, { head: `case/${ID}`, fork: 'lasare' });
  runner.resume();

  setDay('2026-11-27');
  await runner.schedule(repo);
  await settle();
  const own = [...repo.issues.values()].find((one) => one.pull && one.number !== number);
  expect(own?.labels).toContain('väntar på granskning');
  expect(repo.issues.get(number)?.labels).toEqual([]);
  const reminders = [...repo.comments.values()].filter(({ body }) => body.includes('Läsa rapporten: 27'));
  expect(reminders.map(({ issue }) => issue)).toEqual([own?.number]);

  await person.rest.issues.createComment({ ...at, issue_number: number, body: '/avvisa dubblett' });
  await settle();
  expect([...repo.comments.values()].at(-1)?.body).toContain(ORDER_REPLY_TEXTS['no-case']);
  expect(await repo.git('show', `case/${ID}:${PATH}`)).toContain('intagets');
  expect(github.findings).toEqual([]);
});
