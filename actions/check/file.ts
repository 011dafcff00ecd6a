import type { Case } from '../../core/case/case.ts';
import type { RuleContext } from '../../core/case/rules.ts';
import { soundCase, textsOf } from './sound-case.ts';
import type { CheckedFile } from './strict.ts';

// Loaded with the first file that needs them. Most changes of a case leave its texts, and need neither.
let detector: Promise<typeof import('../../core/case/findings.ts')> | undefined;
let strictReader: Promise<typeof import('./strict.ts')> | undefined;

/**
 * Checks one case file. The canonical reader is tried first; only a file that it gives up on, or in which something is
 * found, is read by the strict one, which has the place of everything.
 * @param allow words that name no person
 * @param known the checksum of the texts in which nothing was found before
 */
export async function checkFile(
  source: string,
  context: RuleContext,
  allow: readonly string[],
  known?: string,
): Promise<CheckedFile> {
  const findingsIn = async (file: Case) => {
    if (known !== undefined && textsOf(file) === known) return [];
    detector ??= import('../../core/case/findings.ts');
    return (await detector).caseFindings(file, allow);
  };
  const sound = soundCase(source, context);
  const found = sound && (await findingsIn(sound));
  if (found?.length === 0) return { file: sound, stops: [], warnings: [] };
  strictReader ??= import('./strict.ts');
  const { checkStrictly } = await strictReader;
  return checkStrictly(source, context, found ? async () => found : findingsIn);
}
