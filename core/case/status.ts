import type { Routine } from '../routine/routine.ts';
import { dueDay } from '../routine/routine.ts';
import { NEXT_TEXTS, PHASE_TEXTS } from '../texts/status.ts';
import type { Case, Phase } from './case.ts';

/** What the reporter sees with the receipt code: how far it has come, what is next, and the answers. */
export interface Status {
  id: string;
  steg: { text: string; datum?: string; nivå?: number; läge: 'klart' | 'nu' | 'kvar' }[];
  /** What is due next, and when at the latest. */
  nästa?: { text: string; datum: string };
  svar: { datum: string; text: string }[];
}

const STEPS: readonly Phase[] = ['mottagen', 'samordning', 'utredning', 'atgard', 'uppfoljning', 'stangt'];

/** The case in the reporter's words. Nothing of the report is in it: who holds the code may not be who wrote. */
export function statusOf(file: Case, routine: Routine): Status {
  const { fas, nivå, svar = [] } = file.hantering;
  const now = STEPS.indexOf(fas === 'arkiverat' ? 'stangt' : fas);
  const next = nextOf(file, routine);
  return {
    id: file.id,
    steg: STEPS.map((phase, index) => {
      const datum = index <= now ? reached(file, phase) : undefined;
      return {
        text: PHASE_TEXTS[phase],
        ...(datum === undefined ? {} : { datum }),
        ...(phase === 'utredning' && index <= now ? { nivå } : {}),
        läge:
          index < now || fas === 'stangt' || fas === 'arkiverat' ? 'klart' : index === now ? 'nu' : 'kvar',
      };
    }),
    ...(next ? { nästa: next } : {}),
    svar: svar.map(({ datum, text }) => ({ datum, text })),
  };
}

/** The day a phase was last entered; a phase that was passed over has none. */
function reached({ historik, mottagen }: Case, phase: Phase): string | undefined {
  if (phase === 'mottagen') return mottagen;
  return historik.findLast(({ händelse, till }) => händelse === 'fas' && till === phase)?.datum;
}

function nextOf({ hantering, mottagen }: Case, { frister }: Routine): Status['nästa'] {
  const { fas, svar = [], åtgärder = [] } = hantering;
  if (fas === 'mottagen') return { text: NEXT_TEXTS.läst, datum: dueDay(frister.läst, mottagen) };
  if (fas === 'stangt' || fas === 'arkiverat') return undefined;
  if (svar.length === 0) return { text: NEXT_TEXTS.svar, datum: dueDay(frister.svar, mottagen) };
  const open = åtgärder
    .filter(({ genomförd }) => genomförd === undefined)
    .map((measure) => measure['klar-senast']);
  const [first] = open.toSorted();
  return first === undefined ? undefined : { text: NEXT_TEXTS.åtgärd, datum: first };
}
