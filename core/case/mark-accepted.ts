import type { Case } from './case.ts';

/** A case that a coordinator has read and taken in, as it stands from then on. One that is past that is unchanged. */
export function markAccepted(file: Case, today: string): Case {
  if (file.hantering.fas !== 'mottagen') return file;
  return {
    ...file,
    hantering: { ...file.hantering, fas: 'samordning' },
    historik: [...file.historik, { datum: today, händelse: 'fas', till: 'samordning' }],
  };
}
