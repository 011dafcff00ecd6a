import type { Case } from '../case/case.ts';
import { isClosed } from '../case/case.ts';
import { addDays } from '../date.ts';
import type { Clock } from '../routine/clock/clocks.ts';
import { pausesOf } from '../routine/clock/pause.ts';
import type { Routine } from '../routine/routine.ts';
import { SILENCE_TEXTS } from '../texts/sweep.ts';
import { type ItemKind, itemKey, type SweepItem } from './item.ts';
import { repetition } from './repetition.ts';

/** Something in a case that no clock reminds of, and the days on which it comes up. */
interface Watch {
  kind: ItemKind;
  /** Part of the key: what has waited. */
  about: readonly (string | number)[];
  first: string;
  everyDays: number;
  /** The longest interval; left out when all are the same. */
  mostDays?: number;
  text: string;
  order?: string;
}

/**
 * Reminds of an open case that would be forgotten: one that is paused, one whose reporter has not answered a question,
 * and one in which nothing has happened for long. How long each may take is in the routine (`bevakning`). The
 * association's contact is reminded too, once it has gone on for as long as what is overdue may.
 *
 * @param clocks the case's clocks on the day; a case with something overdue is reminded of that instead
 */
export function silenceItems(
  file: Case,
  routine: Routine,
  clocks: readonly Clock[],
  today: string,
): SweepItem[] {
  return watches(file, routine, clocks, today).flatMap(
    ({ kind, about, first, everyDays, mostDays, text, order }): SweepItem[] => {
      const { nr } = repetition(first, everyDays, today, mostDays);
      if (nr < 0) return [];
      const forContact = today >= addDays(first, routine.bevakning.försenat);
      return [
        {
          key: itemKey(kind, file.id, ...about, nr),
          kind,
          caseId: file.id,
          audience: [`area:${file.område}`, ...(forContact ? (['contact'] as const) : [])],
          text,
          ...(order === undefined ? {} : { order }),
          day: first,
        },
      ];
    },
  );
}

/** The first day after `today` on which one of these reminders comes, comes again, or goes to the contact too. */
export function nextSilenceDays(
  file: Case,
  routine: Routine,
  clocks: readonly Clock[],
  today: string,
): string[] {
  return watches(file, routine, clocks, today).flatMap(({ first, everyDays, mostDays }) => [
    repetition(first, everyDays, today, mostDays).next,
    addDays(first, routine.bevakning.försenat),
  ]);
}

function watches(file: Case, routine: Routine, clocks: readonly Clock[], today: string): Watch[] {
  if (isClosed(file)) return [];
  const { väntan, igen, stilla, försenat } = routine.bevakning;
  const pause = pausesOf(file.historik.filter(({ datum }) => datum <= today)).at(-1);
  const waits: Watch[] = [];
  if (pause && pause.until === undefined) {
    const reason = routine.kodlistor.paus?.koder.find(({ kod }) => kod === pause.reason)?.namn;
    const { from, changedOn, back } = pause;
    const first = back ?? addDays(changedOn ?? from, väntan);
    waits.push({
      kind: 'paus',
      // A changed pause is a new reminder, also when the old one was already sent.
      about: first === addDays(from, väntan) ? [from] : [from, first],
      first,
      everyDays: igen,
      mostDays: försenat,
      text: SILENCE_TEXTS.paused(from, reason),
      order: '/fortsätt',
    });
  }
  for (const { nr, datum, till, svar } of file.hantering.frågor ?? [])
    if (svar === undefined)
      waits.push({
        kind: 'fraga',
        about: [nr],
        first: till ?? addDays(datum, väntan),
        everyDays: igen,
        mostDays: försenat,
        text: SILENCE_TEXTS.question(nr, datum),
      });
  if (waits.length > 0 || clocks.some(({ state }) => state === 'overdue')) return waits;
  const last = file.historik.findLast(({ datum }) => datum <= today)?.datum ?? file.mottagen;
  return [
    {
      kind: 'stilla',
      about: [last],
      first: addDays(last, stilla),
      everyDays: stilla,
      text: SILENCE_TEXTS.still(last),
    },
  ];
}
