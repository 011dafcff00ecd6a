import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

/**
 * Starts a writer in a separate process, kills it after `after` milliseconds of work, and returns every receipt that it
 * printed: id and code.
 */
export async function killedWriter(cases: string, data: string, after: number): Promise<[string, string][]> {
  const writer = spawn(process.execPath, [join(import.meta.dirname, 'submit-writer.ts'), cases, data], {
    env: { ...process.env, SKAV_DYGNSTAK: '1000000' },
  });
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
