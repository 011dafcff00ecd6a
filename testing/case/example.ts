import type { Case } from '../../core/case/case.ts';

/** A small valid case to build on in tests and benchmarks: received, with nothing done. */
export function exampleCase(changes: Partial<Case> = {}): Case {
  return {
    schema: 1,
    id: 'EX-2026-7K3MQ9TB',
    rutin: 'hoglandet',
    mottagen: '2026-11-21',
    område: 'nassjo',
    kvitto: `sha256:${'0'.repeat(64)}`,
    rapport: {
      datum: '2026-11-21',
      arbetsgivare: [{ part: 'kommun', enhet: 'nassjo' }],
      samverkansparter: [{ part: 'vardcentral', enhet: 'aneby' }],
      beskrivning: 'Mötet ställdes in två gånger.\nIngen fick besked.',
      löst: false,
      allvarlighetsgrad: 'allvarlig',
      händelser: 1,
    },
    hantering: { fas: 'mottagen', nivå: 1 },
    historik: [{ datum: '2026-11-21', händelse: 'mottagen' }],
    ...changes,
  };
}
