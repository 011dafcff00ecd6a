import type { Association } from '../../schemas/types.ts';
import { addMonths } from '../date.ts';
import type { Laws } from '../routine/laws.ts';
import { bodyName, type Routine } from '../routine/routine.ts';
import { SWEEP_TEXTS } from '../texts/sweep.ts';
import type { SweepItem } from './item.ts';

/** Months before a review's last day from which it is said, and months after a period's end that it is. */
const NEAR_MONTHS = 1;
const AFTER_MONTHS = 2;

/** The review of a routine, from a month before its last day. */
export function routineReview(routine: Routine, today: string): SweepItem[] {
  const { senast, av } = routine['ses-över'];
  const state = reviewState(senast, today);
  if (!state) return [];
  const text = SWEEP_TEXTS.review[state](routine.namn, senast, bodyName(routine, av));
  const nyckel = `översyn:${routine.id}:${senast}:${state}`;
  return [{ key: nyckel, kind: 'översyn', audience: ['kontakt'], text, day: senast }];
}

/** The review of the register of laws, from a month before its last day. */
export function lawReview(laws: Laws, today: string): SweepItem[] {
  const senast = laws['ses-över'];
  const state = reviewState(senast, today);
  if (!state) return [];
  const nyckel = `lagar:${senast}:${state}`;
  return [
    { key: nyckel, kind: 'lagar', audience: ['kontakt'], text: SWEEP_TEXTS.laws[state](senast), day: senast },
  ];
}

function reviewState(last: string, today: string): 'nära' | 'passerad' | undefined {
  if (today > last) return 'passerad';
  return today >= addMonths(last, -NEAR_MONTHS) ? 'nära' : undefined;
}

/** The reports whose period has ended, for some time after its last day: year, part of a year, tertial. */
export function endedPeriods(routine: Routine, today: string): SweepItem[] {
  const year = Number(today.slice(0, 4));
  return routine.rapporter.flatMap(({ id, namn, vem, slutar = [] }) =>
    [year - 1, year]
      .flatMap((of) => slutar.map((day) => `${of}-${day}`))
      .filter((day) => day < today && today <= addMonths(day, AFTER_MONTHS))
      .map(
        (day): SweepItem => ({
          key: `redovisning:${routine.id}:${id}:${day}`,
          kind: 'redovisning',
          audience: ['kontakt'],
          text: SWEEP_TEXTS.report(namn, day, bodyName(routine, vem)),
          day: day,
        }),
      ),
  );
}

/** The routines that are in use: the association's own, and those of cases that are not closed. */
export function routinesInUse(
  { rutin }: Association,
  routines: Readonly<Record<string, Routine>>,
  open: Iterable<string>,
): Routine[] {
  const ids = [...new Set([rutin, ...open])].toSorted();
  return ids.flatMap((id) => routines[id] ?? []);
}
