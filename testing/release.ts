import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { sha256 } from '../actions/release/read.ts';
import { requireAssociation } from '../adapters/folder/cached.ts';
import { associationCases } from '../core/generate/association.ts';
import { type Period, parsePeriod } from '../core/statistics/period.ts';
import { readPlan, type TablePlan } from '../core/statistics/plan/table-plan.ts';
import type { Dataset } from '../core/statistics/release/dataset.ts';
import type { ReleaseInput } from '../core/statistics/release/input.ts';
import { type MadeRelease, makeRelease } from '../core/statistics/release/make.ts';
import type { StoredRelease } from '../core/statistics/release/stored-release.ts';

export { readReleases, sha256 } from '../actions/release/read.ts';

const CASES = join(import.meta.dirname, '../cases');
const { association, routines } = await requireAssociation(CASES);
const routine = routines[association.rutin];
if (!routine) throw new Error('The example association has no routine.');

/** The example association with its routine. Its table plan follows. */
export const source = { association, routine };
export const planText = readFileSync(join(CASES, 'tabellplan.yaml'), 'utf8');
export const plan = readPlan(planText).plan as TablePlan;

/** The input for a release of generated cases, `cases` a year from 2023 to 2025. */
export function releaseInput(cases: number, year: string, changes: Partial<ReleaseInput> = {}): ReleaseInput {
  return {
    ...source,
    plan,
    cases: associationCases(source, { cases, years: 3 }, 5),
    id: year,
    period: parsePeriod(year) as Period,
    lockDay: `${Number(year.slice(0, 4)) + 1}-01-31`,
    earlier: [],
    sha256,
    ...changes,
  };
}

/** A release as it would be read from its folder. */
export function stored({ release, files }: MadeRelease, { sha256 }: ReleaseInput): StoredRelease {
  const datasets = release.tabeller.map(({ json }) => JSON.parse(files.get(json) ?? '') as Dataset);
  return { release, datasets, sha256: sha256(files.get('publicering.json') ?? '') };
}

export { makeRelease };
