import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { receiptHash } from '../core/receipt.ts';
import { fsck, git } from '../testing/local-store.ts';
import { exampleReport } from '../testing/report.ts';
import { associationFolder, temporaryFolder } from '../testing/service.ts';
import { doOrders } from './command/do.ts';
import { followCase } from './follow/follow.ts';
import { openService } from './open-service.ts';
import { drain } from './outbox/drain.ts';
import { serviceHealth } from './outbox/service-health.ts';
import { acceptCase } from './review/review.ts';
import { submitBody } from './submit/submit.ts';

const NOON = Date.parse('2026-11-23T12:00:00+01:00');
/** The receipts that the version of then gave, by idempotency key. */
const GIVEN = JSON.parse(readFileSync('testing/data-folders/before-format.json', 'utf8')) as Record<
  'accepted' | 'waiting' | 'outbox',
  { id: string; kod: string }
>;

it('a data folder of a version from before formats goes on, with nothing lost and nothing doubled', async () => {
  const data = join(temporaryFolder(), 'data');
  mkdirSync(data);
  execFileSync('tar', ['-xzf', 'testing/data-folders/before-format.tgz', '-C', data]);
  const service = await openService(associationFolder(), data, () => NOON, {});
  expect(readFileSync(join(data, 'format'), 'utf8').trim()).toBe('skav-data 1');

  const status = async (key: keyof typeof GIVEN) => followCase(service, await receiptHash(GIVEN[key].kod));
  for (const key of ['accepted', 'waiting', 'outbox'] as const)
    expect(await status(key)).toMatchObject({ id: GIVEN[key].id });
  expect(await drain(service, { all: true })).toMatchObject({ failed: [] });
  expect(await status('outbox')).toMatchObject({ id: GIVEN.outbox.id });

  for (const [key, { id, kod }] of Object.entries(GIVEN)) {
    const again = await submitBody(service, exampleReport(), { key });
    expect(again).toMatchObject({ ok: true, receipt: { id, kod } });
  }
  await drain(service, { all: true });
  const archive = join(data, 'cases.git');
  const cases = (ref: string) => git(archive, 'ls-tree', '-r', '--name-only', ref).match(/EX-2026-\w{8}/g);
  const branches = git(archive, 'for-each-ref', '--format=%(refname:short)', 'refs/heads/case/').split('\n');
  expect(branches.toSorted()).toEqual(
    [GIVEN.waiting.id, GIVEN.outbox.id].map((id) => `case/${id}`).toSorted(),
  );
  expect(cases('main')?.filter((id) => id === GIVEN.accepted.id)).toHaveLength(1);
  expect(fsck(archive)).toBe('');

  // What was written then is handled by the rules of now.
  await acceptCase(service, GIVEN.waiting.id);
  for (const id of [GIVEN.accepted.id, GIVEN.waiting.id])
    expect(await doOrders(service, id, '/bekräfta "Rapporten har kommit in."')).toMatchObject({ ok: true });
  expect((await serviceHealth(service, NOON)).body.larm).toEqual([]);
});
