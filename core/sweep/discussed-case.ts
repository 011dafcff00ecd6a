import { type Case, isClosed, type Party } from '../case/case.ts';
import { standingRows } from '../case/history.ts';
import { EFFECTS } from '../case/transitions/measure.ts';
import { type Clock, unfinishedClocks } from '../routine/clock/clocks.ts';
import { standingMeasures } from '../routine/no-action.ts';
import { codeName, type Routine } from '../routine/routine.ts';

/** How much of what happened a row has room for, so that a meeting's papers fit on two pages. */
const MAX_LENGTH = 280;

/** A case as a group discusses it. The text is the de-identified one, and is kept only while the case is open. */
export interface DiscussedCase {
  received: string;
  happened?: string;
  /** Without the words of a party that is not in the association's list. */
  parties: readonly Party[];
  types: readonly string[];
  answered?: string;
  closed?: string;
  late: boolean;
  measures: readonly DiscussedMeasure[];
}

/** A measure in words, with the day that it was done and what came of it. */
export interface DiscussedMeasure {
  type: string;
  text: string;
  due?: string;
  done?: string;
  effect?: string;
}

/** Makes what a snapshot keeps of a case for the groups that discuss it. */
export function discussedCase(file: Case, routine: Routine, clocks: readonly Clock[]): DiscussedCase {
  const { rapport, hantering, historik, mottagen } = file;
  const last = (kind: string, till?: string) =>
    standingRows(historik).findLast(
      (row) => row.händelse === kind && (till === undefined || row.till === till),
    )?.datum;
  const answered = last('svar');
  const closed = isClosed(file) ? (last('fas', 'stangt') ?? last('fas') ?? mottagen) : undefined;
  return {
    received: mottagen,
    ...(closed === undefined ? { happened: shorten(rapport.beskrivning) } : { closed }),
    parties: [...rapport.arbetsgivare, ...rapport.samverkansparter].map(
      ({ text: _words, ...codes }) => codes,
    ),
    types: (hantering.klassning?.typ ?? []).map((code) => codeName(routine, 'typ', code)),
    ...(answered === undefined ? {} : { answered }),
    late: unfinishedClocks(clocks).some(({ state }) => state === 'overdue'),
    measures: standingMeasures(file).map(
      ({ typ, text, genomförd, effekt, 'klar-senast': due }): DiscussedMeasure => ({
        type: codeName(routine, 'åtgärd', typ),
        text: shorten(text),
        ...(due === undefined ? {} : { due }),
        ...(genomförd === undefined ? {} : { done: genomförd }),
        ...(effekt === undefined ? {} : { effect: effectName(effekt.utfall) }),
      }),
    ),
  };
}

function shorten(text: string): string {
  const line = text.replace(/\s+/gu, ' ').trim();
  if (line.length <= MAX_LENGTH) return line;
  const cut = line.slice(0, MAX_LENGTH);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), 1))} …`;
}

const effectName = (outcome: string): string =>
  EFFECTS.find(({ const: code }) => code === outcome)?.title ?? outcome;
