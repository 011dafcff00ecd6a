/**
 * The first look-up of a receipt after a start: elapsed time and processor time, in a separate process that has opened
 * the service. With `--old`, another tree of this project does the same in turns with this one, in one run.
 *
 *     node bench/follow.ts [--old FOLDER] [--cases 10000] [--rounds 5]
 *
 * The first round has nothing kept from an earlier start, and is shown by itself.
 */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { writeManyCases } from './many-cases.ts';
import { medianTime } from './processor-time.ts';

const { values } = parseArgs({
  options: {
    old: { type: 'string' },
    cases: { type: 'string', default: '10000' },
    rounds: { type: 'string', default: '5' },
  },
});
const [count, rounds] = [Number(values.cases), Number(values.rounds)];
const trees = { ...(values.old ? { old: resolve(values.old) } : {}), new: join(import.meta.dirname, '..') };
const LOOK_UP = `
  const [tree, cases, data, hash] = process.argv.slice(1);
  const { openService } = await import(tree + '/actions/open-service.ts');
  const { followCase } = await import(tree + '/actions/follow/follow.ts');
  const service = await openService(cases, data);
  const [clock, used] = [performance.now(), process.cpuUsage()];
  const status = await followCase(service, hash);
  const { user, system } = process.cpuUsage(used);
  if (!status) throw new Error('not found');
  console.log(performance.now() - clock, (user + system) / 1000);
`;

const folder = mkdtempSync(join(tmpdir(), 'skav-bench-'));
try {
  await writeManyCases(folder, count);
  const hash = Math.floor(count / 3)
    .toString(16)
    .padStart(64, '0');
  const times: Record<string, { clock: number; processor: number }[]> = {};
  for (let round = 0; round <= rounds; round++)
    for (const [name, tree] of Object.entries(trees)) {
      const args = [
        '--input-type=module',
        '-e',
        LOOK_UP,
        tree,
        join(folder, 'cases'),
        join(folder, 'data'),
        hash,
      ];
      const [clock = 0, processor = 0] = execFileSync(process.execPath, args, { encoding: 'utf8' })
        .split(' ')
        .map(Number);
      times[name] = [...(times[name] ?? []), { clock, processor }];
    }
  for (const [name, [first, ...rest]] of Object.entries(times)) {
    const median = (key: 'clock' | 'processor') => medianTime(rest.map((one) => one[key])).toFixed(0);
    console.log(
      `${name}: first round ${first?.clock.toFixed(0)} ms (processor ${first?.processor.toFixed(0)}), then a median of ` +
        `${median('clock')} ms (processor ${median('processor')})`,
    );
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}
