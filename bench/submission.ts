/**
 * What a submission costs: `propose()` of the local store compared with native git, which writes the same commit with
 * the same durability (`core.fsync=all`) to the same repository, in one run. The times depend on the machine; compare
 * the ratios within a run.
 *
 *   node bench/submission.ts [--cases 1000,100000] [--writers 1,8,64] [--count 200] [--rounds 2]
 *
 * `count` is the most submissions that one kind of writer makes in a cell and round. submission-writers.ts describes
 * the kinds.
 */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import {
  CASES_FOLDER,
  fastImport,
  makeEmptyRepository,
  plumbing,
  skav,
  submission,
  type Writer,
} from './submission-writers.ts';

const { values } = parseArgs({
  options: {
    cases: { type: 'string', default: '1000,100000' },
    writers: { type: 'string', default: '1,8,64' },
    count: { type: 'string', default: '200' },
    rounds: { type: 'string', default: '2' },
  },
});
const numbers = (list: string): number[] => list.split(',').map(Number);

interface Result {
  p50: number;
  p99: number;
  perSecond: number;
}

/**
 * Runs `writers` loops in parallel, which together make `count` submissions, each loop one at a time. Adds the
 * milliseconds of each to `times` and returns the seconds of all.
 */
async function measure(writer: Writer, writers: number, count: number, times: number[]): Promise<number> {
  let left = count;
  const begin = performance.now();
  const write = async () => {
    while (left-- > 0) {
      const one = submission(CASES_FOLDER);
      const start = performance.now();
      await writer.submit(one);
      times.push(performance.now() - start);
    }
  };
  await Promise.all(Array.from({ length: writers }, write));
  return (performance.now() - begin) / 1000;
}

const kinds = { skav, plumbing, 'fast-import': fastImport };
type Kind = keyof typeof kinds;
/** The share of `count` that each kind makes: plumbing takes a fifth of a second, so it makes fewer. */
const share: Record<Kind, number> = { skav: 1, plumbing: 0.3, 'fast-import': 1 };

async function cell(gitdir: string, writers: number): Promise<Map<Kind, Result>> {
  const times: Record<Kind, number[]> = { skav: [], plumbing: [], 'fast-import': [] };
  const seconds: Record<Kind, number> = { skav: 0, plumbing: 0, 'fast-import': 0 };
  for (let round = 0; round < Number(values.rounds); round++)
    for (const kind of Object.keys(kinds) as Kind[]) {
      const writer = await kinds[kind](gitdir);
      await measure(writer, 1, 2, []);
      const count = Math.ceil(Number(values.count) * share[kind] * (writers === 1 ? 0.5 : 1));
      seconds[kind] += await measure(writer, writers, Math.max(count, writers), times[kind]);
      await writer.end();
    }
  return new Map(
    (Object.keys(kinds) as Kind[]).map((kind) => {
      const sorted = times[kind].sort((a, b) => a - b);
      const at = (part: number) => sorted[Math.min(sorted.length - 1, Math.floor(part * sorted.length))] ?? 0;
      return [kind, { p50: at(0.5), p99: at(0.99), perSecond: sorted.length / seconds[kind] }];
    }),
  );
}

const folder = mkdtempSync(join(tmpdir(), 'skav-bench-'));
const ours = new Map<string, number>();
try {
  console.log(
    '| cases | writers | writer | p50 ms | p99 ms | a second | p50 to plumbing | p99 to plumbing |',
  );
  console.log('|--:|--:|---|--:|--:|--:|--:|--:|');
  for (const cases of numbers(values.cases)) {
    const gitdir = await makeEmptyRepository(folder, cases);
    for (const writers of numbers(values.writers)) {
      const results = await cell(gitdir, writers);
      const peer = results.get('plumbing');
      for (const [kind, { p50, p99, perSecond }] of results) {
        if (kind === 'skav') ours.set(`${cases} ${writers}`, p50);
        const ratios = peer ? [p50 / peer.p50, p99 / peer.p99].map((ratio) => ratio.toFixed(2)) : [];
        console.log(
          `| ${[cases, writers, kind, p50.toFixed(1), p99.toFixed(1), perSecond.toFixed(0), ...ratios].join(' | ')} |`,
        );
      }
    }
    execFileSync('git', ['fsck', '--strict', '--connectivity-only', '--no-dangling'], {
      cwd: gitdir,
      stdio: 'ignore',
    });
  }
  const sizes = numbers(values.cases);
  const [small, large] = [Math.min(...sizes), Math.max(...sizes)];
  for (const writers of numbers(values.writers)) {
    const ratio = (ours.get(`${large} ${writers}`) ?? 0) / (ours.get(`${small} ${writers}`) ?? 1);
    console.log(`\nskav, p50 with ${writers} at ${large} cases to that at ${small}: ${ratio.toFixed(2)}`);
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}
