import type { Case } from '../../core/case/case.ts';
import { exampleCase } from './example.ts';

/** A case that came in in March 2025 and was imported in November 2026, closed on level 2, without what its system lacked. */
export function importedCase(changes: Partial<Case> = {}): Case {
  const { arbetsgivare, samverkansparter, beskrivning } = exampleCase().rapport;
  return exampleCase({
    id: 'EX-2025-7K3MQ9TB',
    mottagen: '2025-03-03',
    källa: { system: 'Gamla', nummer: '2025-0017' },
    rapport: { arbetsgivare, samverkansparter, beskrivning },
    hantering: { fas: 'stangt', nivå: 2 },
    historik: [
      { datum: '2025-03-03', händelse: 'mottagen' },
      { datum: '2026-11-29', händelse: 'importerad', till: 'stangt' },
      { datum: '2026-11-29', händelse: 'importerad', till: 2 },
    ],
    ...changes,
  });
}

/** The same, still open in a phase. */
export const openImportedCase = (fas: Case['hantering']['fas'] = 'utredning', nivå = 1): Case =>
  importedCase({
    hantering: { fas, nivå },
    historik: [
      { datum: '2025-03-03', händelse: 'mottagen' },
      { datum: '2026-11-29', händelse: 'importerad', till: fas },
      { datum: '2026-11-29', händelse: 'importerad', till: nivå },
    ],
  });
