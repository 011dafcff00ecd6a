import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { type log, logText } from '../../adapters/log.ts';
import { loseCase, submitAndAccept, submitCase, testCasePath } from '../../testing/inbox.ts';
import { exampleReport } from '../../testing/report.ts';
import { testService } from '../../testing/service.ts';
import { acceptCase } from '../review/review.ts';
import { submitBody } from '../submit/submit.ts';
import { sweepHourly } from './hourly.ts';

it('sweeps at once and again, each time on the current day', async () => {
  const service = await testService();
  const page = join(service.data, 'inbox/koordinator/nassjo.txt');
  const days = ['2026-11-22', '2026-11-27'];
  const stop = sweepHourly(
    { ...service, today: () => days.shift() ?? '2026-11-30' },
    service.data,
    () => {},
    20,
  );
  onTestFinished(stop);
  await expect.poll(() => existsSync(page)).toBe(true);
  const result = await submitBody(service, exampleReport(), {});
  if (!result.ok) throw new Error('not taken in');
  await expect.poll(() => readFileSync(page, 'utf8')).toContain(result.receipt.id);
});

it('logs a failure by its name and continues', async () => {
  const service = await testService();
  // A file where the folder should be.
  writeFileSync(join(service.data, 'inbox'), 'x');
  const lines: string[] = [];
  const collect: typeof log = (code, data) => lines.push(logText({ code, ...(data ? { data } : {}) }));
  const stop = sweepHourly(service, service.data, collect, 10);
  await expect.poll(() => lines.length).toBeGreaterThan(1);
  await stop();
  expect(new Set(lines)).toEqual(new Set([expect.stringMatching(/^Svepet gick inte att göra: \w+$/)]));
});

it('names a case that is gone in each sweep, and shows the others', async () => {
  const service = await testService();
  const [lost, whole] = [await submitAndAccept(service), await submitCase(service)];
  await loseCase(service, lost);
  const lines: string[] = [];
  const collect: typeof log = (code, data = {}) => lines.push(logText({ code, data }));
  const stop = sweepHourly({ ...service, today: () => '2026-11-30' }, service.data, collect, 1_000);
  const named = () => lines.filter((line) => line.startsWith(testCasePath(lost)));
  await expect.poll(() => named().length).toBeGreaterThan(1);
  await stop();
  expect(readFileSync(join(service.data, 'inbox/koordinator/nassjo.txt'), 'utf8')).toContain(whole);
});

it('erases the contact details whose time has passed', async () => {
  const service = await testService();
  const result = await submitBody(service, exampleReport(), {});
  if (!result.ok) throw new Error('not taken in');
  const contacts = () => service.blobs.list('contacts');
  expect(await contacts()).toEqual([result.receipt.id]);
  await acceptCase(service, result.receipt.id);
  const closed = `cases/2026/11/${result.receipt.id}.yaml`;
  const before = (await service.store.read(closed)) ?? '';
  const after = before
    .replace('fas: samordning', 'fas: stangt')
    .concat('  - {datum: 2026-11-22, händelse: fas, till: stangt}\n');
  await service.store.update(closed, before, after, 'Stäng');
  const stop = sweepHourly({ ...service, today: () => '2027-02-22' }, service.data, () => {}, 20);
  onTestFinished(stop);
  await expect.poll(contacts).toEqual([]);
});
