/**
 * A release, in seconds of cpu after the cases are read, and what protection and audit take of it.
 *
 *     node bench/release.ts [rounds=3]
 *
 * At the size of Västra Götaland (14 947 cases), and for an association of 60 cases a year in its third year, with
 * everything released before as part of what is protected and audited.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { sha256 } from '../actions/release/read.ts';
import { requireAssociation } from '../adapters/folder/cached.ts';
import { loadSolver } from '../adapters/solver.ts';
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

const CASES = join(import.meta.dirname, '../cases');
const rounds = Number(process.argv[2] ?? 3);
const solver = await loadSolver();
const { association, routines } = await requireAssociation(CASES);
const plan = readPlan(readFileSync(join(CASES, 'tabellplan.yaml'), 'utf8')).plan as TablePlan;

interface BenchAssociation {
  association: Association;
  routine: Routine;
  cases: Case[];
}

function storedRelease(
  { association: who, routine, cases }: BenchAssociation,
  year: string,
  earlier: StoredRelease[],
): StoredRelease {
  const { files, release: made } = makeRelease({
    association: who,
    routine,
    plan,
    cases,
    id: year,
    period: parsePeriod(year) as Period,
    lockDay: `${Number(year) + 1}-01-31`,
    earlier,
    solver,
    sha256,
  });
  const datasets = made.tabeller.map(({ json }) => JSON.parse(files.get(json) ?? '') as Dataset);
  return { release: made, datasets, sha256: sha256(files.get('publicering.json') ?? '') };
}

/** Milliseconds of cpu, the median of the rounds. */
function medianCpuTime(work: () => void): number {
  const times = Array.from({ length: rounds }, () => {
    const from = process.cpuUsage();
    work();
    const { user, system } = process.cpuUsage(from);
    return (user + system) / 1000;
  });
  return times.toSorted((a, b) => a - b)[rounds >> 1] ?? 0;
}

function show(name: string, whose: BenchAssociation, year: string, earlier: StoredRelease[]): void {
  const last = storedRelease(whose, year, earlier);
  const whole = medianCpuTime(() => storedRelease(whose, year, earlier));
  const facts = medianCpuTime(() =>
    codeCases(whose.cases, `${Number(year) + 1}-01-31`, statisticsFields(whose), whose),
  );
  const { rutor, dolda } = last.release.granskning;
  console.log(
    `${name}: ${whole.toFixed(0)} ms of cpu, of which ${facts.toFixed(0)} for the facts; ${last.release.tabeller.length} tables, ${dolda} of ${rutor} cells hidden`,
  );
}

const vgr = routines['vastra-gotaland'] as Routine;
show('14 947 cases', { association: VGR_ASSOCIATION, routine: vgr, cases: vgrCases(7) }, '2025', []);
const own = routines[association.rutin] as Routine;
const small = {
  association,
  routine: own,
  cases: associationCases({ association, routine: own }, { cases: 60, years: 3 }, 7),
};
const before: StoredRelease[] = [];
for (const year of ['2023', '2024']) before.push(storedRelease(small, year, before));
show('60 cases a year, third year', small, '2025', before);
