import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { receiptHash } from '../../core/receipt.ts';
import { killedWriter } from '../../testing/killed-writer.ts';
import { fsck } from '../../testing/local-store.ts';
import { associationFolder, temporaryFolder } from '../../testing/service.ts';
import { followCase } from '../follow/follow.ts';
import { openService } from '../open-service.ts';
import { drain } from '../outbox/drain.ts';

const ROUNDS = 12;

it('keeps the case of every receipt that was shown, after kill -9 during 64 parallel submissions', async () => {
  const cases = associationFolder();
  const data = join(temporaryFolder(), 'data');
  const receipts: [string, string][] = [];
  for (let round = 0; round < ROUNDS; round++) {
    receipts.push(...(await killedWriter(cases, data, 20 + round * 25)));
    const service = await openService(cases, data);
    expect((await drain(service, { all: true })).failed).toEqual([]);
    const waiting = new Set(await service.store.waiting());
    expect(receipts.filter(([id]) => !waiting.has(id))).toEqual([]);
    expect(readdirSync(join(data, 'outbox'))).toEqual([]);
    const contacts = new Set(readdirSync(join(data, 'contacts')));
    expect(receipts.filter(([id]) => !contacts.has(id))).toEqual([]);
  }
  expect(fsck(join(data, 'cases.git'))).toBe('');
  const service = await openService(cases, data);
  for (const [id, code] of receipts.slice(-50))
    expect(await followCase(service, await receiptHash(code))).toMatchObject({ id });
  expect(receipts.length).toBeGreaterThan(ROUNDS);
});
