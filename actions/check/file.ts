import { caseFindings } from '../../core/case/findings.ts';
import type { RuleContext } from '../../core/case/rules.ts';
import { soundCase } from './sound-case.ts';
import { type CheckedFile, readCase, strictResult } from './strict.ts';

/**
 * Checks one case file. The canonical reader is tried first; only a file that it gives up on, or in which something is
 * found, is read by the strict one, which has the place of everything. `allow` are words that name no person.
 */
export function checkFile(source: string, context: RuleContext, allow: readonly string[]): CheckedFile {
  const sound = soundCase(source, context);
  const found = sound && caseFindings(sound, allow);
  if (found?.length === 0) return { file: sound, stops: [], warnings: [] };
  const read = readCase(source, context);
  return strictResult(source, context, read, found ?? (read.case ? caseFindings(read.case, allow) : []));
}
