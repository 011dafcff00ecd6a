import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { expect, it } from 'vitest';
import { EXAMPLE_FOLDER, temporaryFolder } from '../../testing/service.ts';
import { openService } from '../open-service.ts';
import { localInbox } from './inbox/inbox.ts';
import { sweep } from './sweep.ts';

const ROUNDS = 5;

/**
 * Sweeps day after day in a separate process, kills it `after` milliseconds after its first day, and returns the last
 * day that it printed.
 */
async function killedSweeper(data: string, first: string, after: number): Promise<string> {
  const script = join(import.meta.dirname, '../../testing/sweeper.ts');
  const sweeper = spawn(process.execPath, [script, EXAMPLE_FOLDER, data, first]);
  let shown = '';
  let failed = '';
  sweeper.stdout.on('data', (chunk: Buffer) => {
    shown += chunk.toString();
  });
  sweeper.stderr.on('data', (chunk: Buffer) => {
    failed += chunk.toString();
  });
  await Promise.race([once(sweeper.stdout, 'data'), once(sweeper, 'exit')]);
  await sleep(after);
  sweeper.kill('SIGKILL');
  if (sweeper.exitCode === null && sweeper.signalCode === null) await once(sweeper, 'close');
  const day = shown.trim().split('\n').at(-1);
  if (!day) throw new Error(`no day was swept: ${failed}`);
  return day;
}

it('sends everything once and completes the pages, after kill -9 during a sweep', async () => {
  const data = join(temporaryFolder(), 'data');
  const memory = join(data, 'inbox/said.txt');
  let today = '2026-01-01';
  for (let round = 0; round < ROUNDS; round++) {
    today = await killedSweeper(data, today, round * 37);
    const service = await openService(EXAMPLE_FOLDER, data);
    const { plan } = await sweep(service, localInbox(data, service.association), { today });
    const lines = readFileSync(memory, 'utf8').split('\n').filter(Boolean);
    const keys = lines.map((line) => line.split(' ')[0]);
    expect(keys.filter((key, index) => keys.indexOf(key) < index)).toEqual([]);
    expect(plan.items.filter(({ key }) => !keys.includes(key))).toEqual([]);
    const page = readFileSync(join(data, 'inbox/koordinator/nassjo.txt'), 'utf8');
    for (const { caseId, text, audience } of plan.items)
      if (audience.includes('area:nassjo'))
        for (const part of [caseId ?? '', text]) expect(page).toContain(part);
    expect(readdirSync(join(data, 'inbox')).toSorted()).toEqual([
      'dagordning',
      'index.html',
      'index.txt',
      'koordinator',
      'said.txt',
    ]);
  }
});
