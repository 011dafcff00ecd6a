/**
 * The processor time of a release after the cases are read, and how much of it derives the facts of each case. With
 * `--old`, another tree of this project runs the same in turns with this one, in one run.
 *
 *     node bench/release.ts [rounds=3] [--old FOLDER]
 *
 * For the size of Västra Götaland (14 947 cases), and for an association with 60 cases a year in its third year.
 */
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { sha256 } from '../actions/release/read.ts';
import { requireAssociation } from '../adapters/folder/cached.ts';
import type { Case } from '../core/case/case.ts';
import { associationCases } from '../core/generate/association.ts';
import { VGR_ASSOCIATION, vgrCases } from '../core/generate/vgr.ts';
import type { Routine } from '../core/routine/routine.ts';
import { codeCases, statisticsFields } from '../core/statistics/facts/coded-cases.ts';
import { type Period, parsePeriod } from '../core/statistics/period.ts';
import { readPlan, type TablePlan } from '../core/statistics/plan/table-plan.ts';
import type { Dataset } from '../core/statistics/release/dataset.ts';
import { makeRelease } from '../core/statistics/release/make.ts';
import type { StoredRelease } from '../core/statistics/release/stored-release.ts';
import type { Association } from '../schemas/types.ts';
import { medianTime, ownProcessorTime } from './processor-time.ts';

const CASES = join(import.meta.dirname, '../cases');
const { values, positionals } = parseArgs({ options: { old: { type: 'string' } }, allowPositionals: true });
const rounds = Number(positionals[0] ?? 3);
const { association, routines } = await requireAssociation(CASES);
const plan = readPlan(readFileSync(join(CASES, 'tabellplan.yaml'), 'utf8')).plan as TablePlan;

/** An association with the cases to release. */
interface BenchAssociation {
  association: Association;
  routine: Routine;
  cases: Case[];
}

function storedRelease(
  { association: releasing, routine, cases }: BenchAssociation,
  year: string,
  earlier: StoredRelease[],
): StoredRelease {
  const { files, release: made } = makeRelease({
    association: releasing,
    routine,
    plan,
    cases,
    id: year,
    period: parsePeriod(year) as Period,
    lockDay: `${Number(year) + 1}-01-31`,
    earlier,
    sha256,
  });
  const datasets = made.tabeller.map(({ json }) => JSON.parse(files.get(json) ?? '') as Dataset);
  return { release: made, datasets, sha256: sha256(files.get('publicering.json') ?? '') };
}

/** Milliseconds of processor time, the median of the rounds. */
async function medianCpuTime(work: () => unknown): Promise<number> {
  const times: number[] = [];
  for (let round = 0; round < rounds; round++) times.push(await ownProcessorTime(work));
  return medianTime(times);
}

async function show(
  name: string,
  input: BenchAssociation,
  year: string,
  earlier: StoredRelease[],
): Promise<void> {
  const { release: made } = storedRelease(input, year, earlier);
  const whole = await medianCpuTime(() => storedRelease(input, year, earlier));
  const lockDay = `${Number(year) + 1}-01-31`;
  const facts = await medianCpuTime(() => codeCases(input.cases, lockDay, statisticsFields(input), input));
  const { rutor, dolda } = made.granskning;
  console.log(
    `${name}: ${whole.toFixed(0)} ms of cpu, of which ${facts.toFixed(0)} for the facts; ` +
      `${made.tabeller.length} tables, ${dolda} of ${rutor} cells hidden`,
  );
}

/** Runs this benchmark in both trees in turns, and prints the medians and their ratio for each size. */
function compareTrees(old: string): void {
  const trees = [resolve(old), join(import.meta.dirname, '..')];
  const runs = Array.from({ length: rounds }, () =>
    trees.map((cwd) => {
      const output = execFileSync(process.execPath, ['bench/release.ts', '3'], { cwd, encoding: 'utf8' });
      return [...output.matchAll(/: (\d+) ms of cpu/g)].map(([, time]) => Number(time));
    }),
  );
  for (const [size, name] of ['14 947 cases', '60 cases a year'].entries()) {
    const [before = 0, now = 0] = trees.map((_, tree) =>
      medianTime(runs.map((run) => run[tree]?.[size] ?? Number.NaN)),
    );
    console.log(`${name}: ${before} ms of cpu before, ${now} now, ratio ${(now / before).toFixed(2)}`);
  }
}

if (values.old !== undefined) {
  compareTrees(values.old);
  process.exit();
}

// No solver: nothing that a release uses may compile WebAssembly.
let compiled = 0;
for (const name of ['compile', 'instantiate'] as const) {
  const own = WebAssembly[name] as (...args: unknown[]) => unknown;
  Object.assign(WebAssembly, { [name]: (...args: unknown[]) => [compiled++, own(...args)][1] });
}

const vgr = routines['vastra-gotaland'] as Routine;
await show('14 947 cases', { association: VGR_ASSOCIATION, routine: vgr, cases: vgrCases(7) }, '2025', []);
const own = routines[association.rutin] as Routine;
const small = {
  association,
  routine: own,
  cases: associationCases({ association, routine: own }, { cases: 60, years: 3 }, 7),
};
const before: StoredRelease[] = [];
for (const year of ['2023', '2024']) before.push(storedRelease(small, year, before));
await show('60 cases a year, third year', small, '2025', before);
console.log(`WebAssembly modules compiled: ${compiled}`);
