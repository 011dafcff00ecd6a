import type { Case } from '../../case/case.ts';
import type { Period } from '../period.ts';
import { asOf } from './as-of.ts';

/** The imported cases that came in during a period, of those that had been imported by the lock. */
export const importedIn = (
  cases: readonly Case[],
  { från, till }: Pick<Period, 'från' | 'till'>,
  lock: string,
): Case[] =>
  cases.flatMap((file) =>
    file.källa && file.mottagen >= från && file.mottagen <= till ? (asOf(file, lock) ?? []) : [],
  );
