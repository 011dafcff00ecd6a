import { expect, it } from 'vitest';
import { SharedRuns } from './shared-run.ts';

it('shares the next run between those that ask while one is under way, and begins it after their calls', async () => {
  const runs = new SharedRuns<number>();
  const gate = Promise.withResolvers<void>();
  let begun = 0;
  const work = async () => {
    const mine = ++begun;
    await gate.promise;
    return mine;
  };
  const first = runs.run('a', work);
  await Promise.resolve();
  const rest = [1, 2, 3].map(() => runs.run('a', work));
  const other = runs.run('b', work);
  expect(begun).toBeLessThanOrEqual(2);
  gate.resolve();
  expect(await other).not.toBe(await first);
  expect(new Set(await Promise.all(rest)).size).toBe(1);
  expect(await rest[0]).not.toBe(await first);
  expect(begun).toBe(3);
});

it('reports a failure to those that share the run, and goes on with the next', async () => {
  const runs = new SharedRuns<string>();
  const fail = () => Promise.reject(new Error('full'));
  const failed = [runs.run('a', fail), runs.run('a', fail)];
  const results = await Promise.allSettled(failed);
  expect(results.map(({ status }) => status)).toEqual(['rejected', 'rejected']);
  expect(await runs.run('a', async () => 'synced')).toBe('synced');
});
