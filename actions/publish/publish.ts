import { join } from 'node:path';
import { allowedWords } from '../../core/report/allow.ts';
import type { CaseWork } from '../service.ts';
import { builtFiles } from './built.ts';
import { knownCases } from './cases.ts';
import { guard, type PublishFault } from './guard.ts';
import { ownTexts } from './own.ts';
import { strayStatistics } from './statistics.ts';
import { writeStatusFiles } from './status-files.ts';

export interface Published {
  followed: number;
  removed: number;
  files: number;
  /** Ids of cases that no schema fits. */
  unread: string[];
  faults: PublishFault[];
}

/**
 * Makes what was built ready to be handed over: a status file for each receipt, then a look through all of it. With
 * any fault nothing may be handed over.
 * @param root the project, where `dist` was built
 * @param cases the association's folder
 */
export async function publish(
  work: CaseWork,
  root: string,
  cases: string,
  env: NodeJS.ProcessEnv,
): Promise<Published> {
  const known = await knownCases(work, work.today());
  writeStatusFiles(join(root, 'dist'), known.statuses);
  const built = builtFiles(root);
  const faults = guard(built, known, {
    allow: allowedWords(work.association),
    own: ownTexts(root, cases),
    secrets: secretValues(env),
  });
  for (const file of strayStatistics(built, cases)) faults.push({ code: 'statistics', file, kind: 'fil' });
  return {
    followed: known.cases.length,
    removed: known.removed,
    files: built.length,
    unread: known.unread.map(({ id }) => id),
    faults,
  };
}

function secretValues(env: NodeJS.ProcessEnv): string[] {
  return Object.entries(env).flatMap(([name, value]) =>
    value !== undefined && /SECRET|TOKEN|PASSWORD|_KEY/.test(name) ? [value] : [],
  );
}
