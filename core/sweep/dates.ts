import { addMonths } from '../date.ts';
import { type PressingState, STATE_KEYS } from '../routine/clock/clocks.ts';
import type { Laws } from '../routine/laws.ts';
import { bodyName, type Routine } from '../routine/routine.ts';
import { SWEEP_TEXTS } from '../texts/sweep.ts';
import { itemKey, type SweepItem } from './item.ts';

/** How many months before its last day a review is mentioned. */
const REVIEW_NOTICE_MONTHS = 1;
/** How many months after its end a reporting period is mentioned. */
const PERIOD_NOTICE_MONTHS = 2;

/** The review of a routine, from a month before its last day. */
export function routineReview(routine: Routine, today: string): SweepItem[] {
  const { senast: day, av } = routine['ses-över'];
  const state = reviewState(day, today);
  if (!state) return [];
  return [
    {
      key: itemKey('oversyn', routine.id, day, STATE_KEYS[state]),
      kind: 'oversyn',
      audience: ['contact'],
      text: SWEEP_TEXTS.review[state](routine.namn, day, bodyName(routine, av)),
      day,
    },
  ];
}

/** The review of the register of laws, from a month before its last day. */
export function lawReview(laws: Laws, today: string): SweepItem[] {
  const day = laws['ses-över'];
  const state = reviewState(day, today);
  if (!state) return [];
  return [
    {
      key: itemKey('lagar', day, STATE_KEYS[state]),
      kind: 'lagar',
      audience: ['contact'],
      text: SWEEP_TEXTS.laws[state](day),
      day,
    },
  ];
}

function reviewState(last: string, today: string): Exclude<PressingState, 'due-today'> | undefined {
  if (today > last) return 'overdue';
  return today >= addMonths(last, -REVIEW_NOTICE_MONTHS) ? 'due-soon' : undefined;
}

/** The reports whose period (a year, a part of a year, a tertial) has ended, for two months after its last day. */
export function endedPeriods(routine: Routine, today: string): SweepItem[] {
  const thisYear = Number(today.slice(0, 4));
  return routine.rapporter.flatMap(({ id, namn, vem, period, slutar = [] }) =>
    [thisYear - 1, thisYear]
      .flatMap((year) => slutar.map((monthDay) => `${year}-${monthDay}`))
      .filter((day) => day < today && today <= addMonths(day, PERIOD_NOTICE_MONTHS))
      .map(
        (day): SweepItem => ({
          key: itemKey('redovisning', routine.id, id, day),
          kind: 'redovisning',
          audience: ['contact'],
          text: SWEEP_TEXTS[period === 'lopande' ? 'yearly' : 'report'](namn, day, bodyName(routine, vem)),
          day,
        }),
      ),
  );
}

/** The routines that are in use: the association's own, and those that open cases follow (`open`: their ids). */
export function routinesInUse(
  own: Routine | undefined,
  routines: Readonly<Record<string, Routine>>,
  open: Iterable<string>,
): Routine[] {
  const ids = [...new Set([...(own ? [own.id] : []), ...open])].toSorted();
  return ids.flatMap((id) => routines[id] ?? []);
}
