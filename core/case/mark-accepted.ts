import type { Case } from './case.ts';

/** The case after a coordinator has accepted it on a day. A case in a later phase is returned unchanged. */
export function markAccepted(file: Case, today: string): Case {
  if (file.hantering.fas !== 'mottagen') return file;
  return {
    ...file,
    hantering: { ...file.hantering, fas: 'samordning' },
    historik: [...file.historik, { datum: today, händelse: 'fas', till: 'samordning' }],
  };
}
