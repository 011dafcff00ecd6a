import { join } from 'node:path';
import { allowedWords } from '../../core/report/allow.ts';
import type { CaseService } from '../service.ts';
import { builtFiles } from './built-files.ts';
import { readKnownCases } from './cases.ts';
import { findLeaks, type PublishFault } from './find-leaks.ts';
import { ownTexts } from './own-texts.ts';
import { unreleasedStatistics } from './statistics.ts';
import { writeStatusFiles } from './status-files.ts';

export interface PublishResult {
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
  work: CaseService,
  root: string,
  cases: string,
  env: NodeJS.ProcessEnv,
): Promise<PublishResult> {
  const known = await readKnownCases(work, work.today());
  writeStatusFiles(join(root, 'dist'), known.statuses);
  const built = builtFiles(root);
  const faults = findLeaks(built, known, {
    allow: allowedWords(work.association),
    ownTexts: ownTexts(root, cases),
    secrets: secretValues(env),
  });
  for (const file of unreleasedStatistics(built, cases))
    faults.push({ code: 'statistics', file, kind: 'fil' });
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
