import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { expect, it } from 'vitest';
import { receiptHash } from '../../core/receipt.ts';
import { associationFolder, temporaryFolder } from '../../testing/service.ts';
import { followCase } from '../follow/follow.ts';
import { openService } from '../open-service.ts';
import { drain } from '../outbox/drain.ts';

const ROUNDS = 12;

/**
 * Starts a writer in a separate process, kills it after `after` milliseconds of work, and returns every receipt that it
 * printed: id and code.
 */
async function killedWriter(cases: string, data: string, after: number): Promise<[string, string][]> {
  const writer = spawn(
    process.execPath,
    [join(import.meta.dirname, '../../testing/submit-writer.ts'), cases, data],
    {
      env: { ...process.env, SKAV_DYGNSTAK: '1000000' },
    },
  );
  let shown = '';
  let failed = '';
  writer.stdout.on('data', (chunk: Buffer) => {
    shown += chunk.toString();
  });
  writer.stderr.on('data', (chunk: Buffer) => {
    failed += chunk.toString();
  });
  // Counted from the first receipt, so that a slow start does not make an empty round.
  await Promise.race([once(writer.stdout, 'data'), once(writer, 'exit')]);
  await sleep(after);
  writer.kill('SIGKILL');
  if (writer.exitCode === null && writer.signalCode === null) await once(writer, 'close');
  if (!shown) throw new Error(`no receipt was shown: ${failed}`);
  const whole = shown.slice(0, shown.lastIndexOf('\n')).split('\n');
  return whole.map((line) => line.split(' ') as [string, string]);
}

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
  execFileSync('git', ['-C', join(data, 'cases.git'), 'fsck', '--strict', '--no-dangling']);
  const service = await openService(cases, data);
  for (const [id, code] of receipts.slice(-50))
    expect(await followCase(service, await receiptHash(code))).toMatchObject({ id });
  expect(receipts.length).toBeGreaterThan(ROUNDS);
});
