/**
 * What `skav import` of many rows costs: processor time, time on the clock and the most memory of its process, tried and
 * into an empty archive, for four files as different systems write them. With `--old`, another tree is measured in turns
 * with this one.
 *
 *     node bench/import.ts [--old FOLDER] [--rows 10000] [--rounds 3]
 */
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { oldExports } from '../testing/import/exports.ts';
import { writeManyCases } from './many-cases.ts';
import { medianTime } from './processor-time.ts';

const { values } = parseArgs({
  options: {
    old: { type: 'string' },
    rows: { type: 'string', default: '10000' },
    rounds: { type: 'string', default: '3' },
  },
});
const trees = { ...(values.old ? { old: resolve(values.old) } : {}), new: join(import.meta.dirname, '..') };
/** Makes a process print its own use at its end. */
const REPORT = `data:text/javascript,process.on('exit',()=>{const{userCPUTime:u,systemCPUTime:s,maxRSS:m}=process.resourceUsage();
if(process.argv[1]?.endsWith('skav.js'))process.stderr.write('used '+(u+s)/1e6+' '+m/1024+'\\n')})`;

/** Runs the command line of a tree. @returns seconds of processor time, megabytes at most, seconds on the clock */
function run(tree: string, args: readonly string[], folder: string): number[] {
  const begin = performance.now();
  const { stderr } = spawnSync('npm', ['run', '-s', 'skav', '--', ...args], {
    cwd: tree,
    env: {
      ...process.env,
      NODE_OPTIONS: `--import=${encodeURI(REPORT)}`,
      SKAV_CASES: join(folder, 'cases'),
      SKAV_DATA: join(folder, 'data'),
      SKAV_CACHE: join(folder, 'cache'),
    },
    encoding: 'utf8',
  });
  const used = /^used (\S+) (\S+)$/m.exec(stderr);
  if (!used) throw new Error(stderr.slice(-1000));
  return [Number(used[1]), Number(used[2]), (performance.now() - begin) / 1000];
}

const place = mkdtempSync(join(tmpdir(), 'skav-bench-'));
const times = new Map<string, number[][]>();
try {
  await writeManyCases(join(place, 'empty'), 1);
  const files = (await oldExports(Number(values.rows))).map(({ name, bytes, map }) => {
    const path = join(place, name);
    writeFileSync(path, bytes);
    writeFileSync(`${path}.yaml`, map);
    return { name, args: ['import', path, '--karta', `${path}.yaml`] };
  });
  for (let round = 0; round < Number(values.rounds); round++)
    for (const { name, args } of files)
      for (const [which, tree] of Object.entries(trees))
        for (const [what, more] of Object.entries({ tried: ['--dry-run'], 'in an archive': [] })) {
          const folder = join(place, 'one');
          mkdirSync(folder);
          cpSync(join(place, 'empty'), folder, { recursive: true });
          const row = `${name}, ${what}, ${which}`;
          times.set(row, [...(times.get(row) ?? []), run(tree, [...args, ...more], folder)]);
          rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
        }
} finally {
  rmSync(place, { recursive: true, force: true, maxRetries: 5 });
}
console.log('median: seconds of processor time, megabytes at most, seconds on the clock');
for (const [row, all] of times)
  console.log(
    `${row.padEnd(45)} ${[0, 1, 2].map((at) => medianTime(all.map((one) => one[at] ?? Number.NaN)).toFixed(1)).join('  ')}`,
  );
