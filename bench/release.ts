/**
 * The processor time of a release after the cases are read, and how much of it derives the facts of each case.
 *
 *     node bench/release.ts [rounds=3]
 *
 * For the size of Västra Götaland (14 947 cases), and for an association with 60 cases a year in its third year.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
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
const rounds = Number(process.argv[2] ?? 3);
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
