import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { FileFault, LoadedAssociation } from '../../adapters/folder/load.ts';
import { readTextFile } from '../../adapters/text-file.ts';
import { swedishDay } from '../../core/date.ts';
import { routineInForce } from '../../core/routine/in-force.ts';
import { audit } from '../../core/statistics/audit/audit.ts';
import { statisticsFields } from '../../core/statistics/facts/coded-cases.ts';
import { readPlan } from '../../core/statistics/plan/table-plan.ts';
import { ReleaseError } from '../../core/statistics/release/release-error.ts';
import { RELEASE_TEXTS } from '../../core/texts/statistics.ts';
import { RELEASES_FOLDER, readReleases } from './read.ts';
import { TABLE_PLAN_FILE } from './release.ts';

/**
 * Finds faults in a folder's table plan and its releases: the chain, every checksum, and the rule for small numbers.
 */
export async function releaseFaults(
  folder: string,
  { association, routines }: LoadedAssociation,
): Promise<FileFault[]> {
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
  if (!existsSync(join(folder, TABLE_PLAN_FILE))) return faults;
  const text = readTextFile(join(folder, TABLE_PLAN_FILE));
  if ('fault' in text) return [...faults, { file: TABLE_PLAN_FILE, ...text.fault }];
  const routine = association && routineInForce(association.rutin, routines, swedishDay(Date.now()));
  const fields = association && routine ? statisticsFields({ association, routine }) : undefined;
  return [
    ...faults,
    ...readPlan(text.text, fields).faults.map((fault) => ({ file: TABLE_PLAN_FILE, ...fault })),
  ];
}
