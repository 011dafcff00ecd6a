import { type Case, isClosed } from '../case/case.ts';
import { standingRows } from '../case/history.ts';
import { EFFECTS } from '../case/transitions/measure.ts';
import { type Clock, unfinishedClocks } from '../routine/clock/clocks.ts';
import { standingMeasures } from '../routine/no-action.ts';
import { codeName, type Routine } from '../routine/routine.ts';
import { shorten } from '../shorten.ts';

/** How much of what happened a row has room for, so that a meeting's papers fit on two pages. */
const MAX_LENGTH = 280;

/** A case as a group discusses it. The text is the de-identified one, and is kept only while the case is open. */
export interface DiscussedCase {
  happened?: string;
  answered?: string;
  closed?: string;
  late: boolean;
  measures: readonly DiscussedMeasure[];
}

/** A measure in words, with the day that it was done and what came of it. */
export interface DiscussedMeasure {
  type: string;
  text: string;
  decided?: string;
  due?: string;
  done?: string;
  effect?: string;
  /** The day the effect was assessed. */
  assessed?: string;
}

/** Makes what a snapshot keeps of a case for the groups that discuss it. */
export function discussedCase(file: Case, routine: Routine, clocks: readonly Clock[]): DiscussedCase {
  const { rapport, historik, mottagen } = file;
  const last = (kind: string, till?: string) =>
    standingRows(historik).findLast(
      (row) => row.händelse === kind && (till === undefined || row.till === till),
    )?.datum;
  const answered = last('svar');
  const closed = isClosed(file) ? (last('fas', 'stangt') ?? last('fas') ?? mottagen) : undefined;
  return {
    ...(closed === undefined ? { happened: shorten(rapport.beskrivning, MAX_LENGTH) } : { closed }),
    ...(answered === undefined ? {} : { answered }),
    late: unfinishedClocks(clocks).some(({ state }) => state === 'overdue'),
    measures: standingMeasures(file).map(
      ({ nr, typ, text, genomförd, effekt, 'klar-senast': due }): DiscussedMeasure => ({
        type: codeName(routine, 'åtgärd', typ),
        text: shorten(text, MAX_LENGTH),
        ...decidedOn(historik, nr),
        ...(due === undefined ? {} : { due }),
        ...(genomförd === undefined ? {} : { done: genomförd }),
        ...(effekt === undefined ? {} : { effect: effectName(effekt.utfall), assessed: effekt.bedömd }),
      }),
    ),
  };
}

function decidedOn(historik: Case['historik'], nr: number): { decided?: string } {
  const row = standingRows(historik).find(({ händelse, till }) => händelse === 'åtgärd' && till === nr);
  return row ? { decided: row.datum } : {};
}

const effectName = (outcome: string): string =>
  EFFECTS.find(({ const: code }) => code === outcome)?.title ?? outcome;
