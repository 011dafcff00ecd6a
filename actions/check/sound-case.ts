import { digest } from '../../adapters/cache/cache.ts';
import type { Case } from '../../core/case/case.ts';
import { freeTexts, numberTexts } from '../../core/case/free-texts.ts';
import { readCanonical } from '../../core/case/read-canonical.ts';
import { type RuleContext, ruleViolations } from '../../core/case/rules.ts';
import { staleValues } from '../../core/case/stale.ts';

/**
 * Returns the case in a file that is canonical, in which no rule is broken and nothing is outdated, as in nearly all;
 * undefined for any other file, and the strict reader has to look. What may identify a person is not looked for.
 */
export function soundCase(source: string, context: RuleContext): Case | undefined {
  const file = readCanonical(source);
  const isSound =
    file && staleValues(file, context).length === 0 && ruleViolations(file, context).length === 0;
  return isSound ? file : undefined;
}

/** A checksum of all that is searched in a case for what may identify a person. */
export const textsOf = (file: Case): string =>
  digest(...numberTexts(file).map(([, text]) => text), '', ...freeTexts(file).map(([, text]) => text)).slice(
    0,
    16,
  );
