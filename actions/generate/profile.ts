import { cpSync, existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { stringify } from 'yaml';
import { type Case, casePath } from '../../core/case/case.ts';
import { writeCase } from '../../core/case/write.ts';
import { swedishDay } from '../../core/date.ts';
import { associationCases, associationSizes } from '../../core/generate/association.ts';
import { VGR_ASSOCIATION, vgrCases } from '../../core/generate/vgr.ts';
import { routineInForce } from '../../core/routine/in-force.ts';
import type { Routine } from '../../core/routine/routine.ts';
import type { Association } from '../../schemas/types.ts';
import { TABLE_PLAN_FILE } from '../release/release.ts';

export const PROFILES = ['vgr2025', 'forbund', 'forbund80'] as const;
export type GenerateProfile = (typeof PROFILES)[number];

/** How many associations `forbund80` has. */
const ASSOCIATIONS = 80;

/** A folder without faults, that routines, plan and association are taken from. */
export interface SourceFolder {
  source: string;
  association: Association;
  routines: Record<string, Routine>;
}

/**
 * Writes a profile to an empty folder.
 * @returns the number of cases
 */
export function writeProfile(
  profile: GenerateProfile,
  { source, association, routines }: SourceFolder,
  folder: string,
  { seed, cases, years }: { seed: number; cases: number; years: number },
): number {
  if (profile === 'vgr2025') return writeFolder(source, folder, vgrCases(seed), VGR_ASSOCIATION);
  const routine = routineInForce(association.rutin, routines, swedishDay(Date.now()));
  if (!routine) throw new Error('a folder without faults has its routine');
  const own = { association, routine };
  if (profile === 'forbund')
    return writeFolder(source, folder, associationCases(own, { cases, years }, seed));
  let written = 0;
  for (const [at, size] of associationSizes(ASSOCIATIONS, seed).entries()) {
    const place = join(folder, `forbund-${String(at + 1).padStart(2, '0')}`);
    written += writeFolder(
      source,
      place,
      associationCases(own, { cases: size, years }, seed * ASSOCIATIONS + at),
    );
  }
  return written;
}

/** Writes an association's folder: the routines and the plan of `source`, and these cases. */
function writeFolder(
  source: string,
  folder: string,
  cases: readonly Case[],
  association?: Association,
): number {
  mkdirSync(folder, { recursive: true });
  cpSync(join(source, 'routines'), join(folder, 'routines'), { recursive: true });
  if (existsSync(join(source, TABLE_PLAN_FILE)))
    cpSync(join(source, TABLE_PLAN_FILE), join(folder, TABLE_PLAN_FILE));
  if (association) writeFileSync(join(folder, 'association.yaml'), stringify(association));
  else cpSync(join(source, 'association.yaml'), join(folder, 'association.yaml'));
  for (const file of cases) {
    const path = join(folder, casePath(file));
    mkdirSync(dirname(path), { recursive: true });
    // Two cases with one id would be one file, and the sums would not be the profile's.
    writeFileSync(path, writeCase(file), { flag: 'wx' });
  }
  return cases.length;
}
