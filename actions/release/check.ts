import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { FileFault, LoadedAssociation } from '../../adapters/folder/load.ts';
import { readTextFile } from '../../adapters/text-file.ts';
import { swedishDay } from '../../core/date.ts';
import type { Fault } from '../../core/fault.ts';
import { routineInForce } from '../../core/routine/in-force.ts';
import { audit } from '../../core/statistics/audit/audit.ts';
import { statisticsFields } from '../../core/statistics/facts/coded-cases.ts';
import { readPlan } from '../../core/statistics/plan/table-plan.ts';
import { ReleaseError } from '../../core/statistics/release/release-error.ts';
import { RELEASE_TEXTS } from '../../core/texts/statistics.ts';
import { RELEASES_FOLDER, readReleases } from './read.ts';
import { TABLE_PLAN_FILE } from './release.ts';

/** What is found in a part of an association's folder. */
export interface Findings {
  faults: FileFault[];
  warnings: FileFault[];
}

/**
 * Finds faults in a folder's table plan and its releases: the chain, every checksum, and the rule for small numbers.
 * Warns of the tables that the routine in force cannot give.
 */
export async function releaseFindings(
  folder: string,
  { association, routines }: LoadedAssociation,
): Promise<Findings> {
  const faults: FileFault[] = [];
  const add = (file: string, code: string, text: string) =>
    faults.push({ file, code, line: 1, column: 1, text });
  try {
    for (const { publicering, tabell } of audit(readReleases(join(folder, RELEASES_FOLDER))).fel)
      add(
        `${RELEASES_FOLDER}/${publicering}/${tabell}.json`,
        'release-unsafe',
        RELEASE_TEXTS['release-unsafe'],
      );
  } catch (error) {
    if (!(error instanceof ReleaseError)) throw error;
    add(RELEASES_FOLDER, error.code, error.message);
  }
  if (!existsSync(join(folder, TABLE_PLAN_FILE))) return { faults, warnings: [] };
  const text = readTextFile(join(folder, TABLE_PLAN_FILE));
  if ('fault' in text) return { faults: [...faults, { file: TABLE_PLAN_FILE, ...text.fault }], warnings: [] };
  const routine = association && routineInForce(association.rutin, routines, swedishDay(Date.now()));
  const fields = association && routine ? statisticsFields({ association, routine }) : undefined;
  const plan = readPlan(text.text, fields);
  const inPlan = (fault: Fault) => ({ file: TABLE_PLAN_FILE, ...fault });
  return { faults: [...faults, ...plan.faults.map(inPlan)], warnings: plan.warnings.map(inPlan) };
}
