import type { Routine } from '../routine/routine.ts';
import type { Case } from './case.ts';

/**
 * The case after a coordinator has accepted it on a day. It is returned unchanged in a later phase, and when the routine
 * demands something before the next one, such as a confirmation.
 */
export function markAccepted(file: Case, today: string, routine: Routine): Case {
  const next = routine.faser.find(({ kod }) => kod === 'samordning');
  if (file.hantering.fas !== 'mottagen' || next?.kräver) return file;
  return {
    ...file,
    hantering: { ...file.hantering, fas: 'samordning' },
    historik: [...file.historik, { datum: today, händelse: 'fas', till: 'samordning' }],
  };
}
