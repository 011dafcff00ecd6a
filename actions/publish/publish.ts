import { join } from 'node:path';
import { allowedWords } from '../../core/report/allow.ts';
import type { CaseService } from '../service.ts';
import { builtFiles } from './built-files.ts';
import { readKnownCases } from './cases.ts';
import { findLeaks, type PublishFault } from './find-leaks.ts';
import { ownTexts } from './own-texts.ts';
import { unreleasedStatistics } from './statistics.ts';
import { writeStatusFiles } from './status-files.ts';

/** What was prepared, and what stops it. */
export interface PublishResult {
  followed: number;
  removed: number;
  files: number;
  /** Ids of cases that do not follow the schema. */
  unread: string[];
  faults: PublishFault[];
}

/**
 * Prepares what was built to be handed over: writes a status file for each receipt, then checks everything. With any
 * fault nothing may be handed over.
 * @param root the project, where `dist` was built
 * @param cases the association's folder
 * @throws ReleaseError when a release has been changed
 */
export async function publish(
  service: CaseService,
  root: string,
  cases: string,
  env: NodeJS.ProcessEnv,
): Promise<PublishResult> {
  const known = await readKnownCases(service, service.today());
  writeStatusFiles(join(root, 'dist'), known.statuses);
  const built = builtFiles(root);
  const faults = findLeaks(built, known, {
    allow: allowedWords(service.association),
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
