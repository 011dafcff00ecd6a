import { months, plus, toNumber, workdays } from './calendar.ts';
import type { Duty, Where } from './reading.ts';

/** What the calculator reads of a case: its own words, and none of the functions of core. */
export interface Facts {
  id: string;
  mottagen: string;
  rapport: { riktning?: string };
  hantering: {
    åtgärder?: {
      nr: number;
      typ: string;
      'klar-senast'?: string;
      effekt?: { utfall: string; bedömd: string };
    }[];
    bekräftelser?: { nr: number; besked?: string }[];
    frågor?: { svar?: unknown }[];
  };
  historik: { datum: string; händelse: string; till?: string | number }[];
}

/** A duty that a case has on a day and that has not been met. */
export interface Owed {
  duty: Duty;
  /** The duty's name, with the number of the measure. */
  name: string;
  due: string;
  state: 'far' | 'near' | 'late' | 'still';
}

const NONE: ReadonlySet<string> = new Set();

type Row = Facts['historik'][number];

/** Returns every duty that has not been met in a case on a day, by a reading of the routine. */
export function owed(file: Facts, reading: readonly Duty[], today: string): Owed[] {
  const rows = file.historik.filter(({ datum }) => datum <= today);
  const at = placeAfter(rows);
  if (at.phase === 'stangt' || at.phase === 'arkiverat') return [];
  const { stood: days, isOn } = stillDays(rows, today);
  return reading.flatMap((duty) => {
    if (duty.direction !== undefined && file.rapport.riktning !== duty.direction) return [];
    const still = duty.standsStill ? days : NONE;
    return running(file, duty, rows).flatMap(({ start, nr, day }): Owed[] => {
      const { length } = duty;
      let due = day;
      if (length !== 'the day that was written')
        due =
          'months' in length ? months(start, length.months, still) : workdays(start, length.workdays, still);
      if (due === undefined) return [];
      const state =
        today > due
          ? 'late'
          : isOn && duty.standsStill
            ? 'still'
            : today >= workdays(due, -duty.near)
              ? 'near'
              : 'far';
      return [{ duty, name: nr === undefined ? duty.id : `${duty.id}-${nr}`, due, state }];
    });
  });
}

const placeAfter = (rows: readonly Row[]) => ({
  phase: String(rows.findLast(({ händelse }) => händelse === 'fas')?.till ?? 'mottagen'),
  level: Number(rows.findLast(({ händelse }) => händelse === 'nivå')?.till ?? 1),
});

/** The days on which a case has been paused before today, and whether it is paused now. A pause may end any day. */
function stillDays(rows: readonly Row[], today: string): { stood: Set<string>; isOn: boolean } {
  const stood = new Set<string>();
  let since: string | undefined;
  for (const { datum, händelse } of [...rows, { datum: today, händelse: 'today' }]) {
    if (händelse === 'paus') since ??= datum;
    if (!['fortsatt', 'today'].includes(händelse) || since === undefined) continue;
    for (let day = since; day < datum; day = plus(day, 1)) stood.add(day);
    if (händelse === 'today') return { stood, isOn: true };
    since = undefined;
  }
  return { stood, isOn: false };
}

interface Running {
  start: string;
  nr?: number;
  day?: string;
}

function running(file: Facts, duty: Duty, rows: readonly Row[]): Running[] {
  if (duty.from === 'report') return rows.some((row) => meets(duty, row)) ? [] : [{ start: file.mottagen }];
  if (!('event' in duty.from)) return staying(duty, duty.from, rows);
  const { event, kinds } = duty.from;
  if (event === 'bekräftad') return promised(file, duty, rows);
  if (event === 'svar') {
    const since = rows.slice(rows.findLastIndex((row) => meets(duty, row)) + 1);
    const start = since.find(({ händelse }) => händelse === event)?.datum;
    return start === undefined ? [] : [{ start }];
  }
  return (file.hantering.åtgärder ?? []).flatMap(({ nr, typ, effekt, ...own }): Running[] => {
    if (typ === 'ingen-atgard' || (kinds && !kinds.includes(typ))) return [];
    const mine = rows.filter(
      ({ till, händelse }) => till === nr && ['åtgärd', 'genomförd', 'effekt'].includes(händelse),
    );
    const start = mine.find(({ händelse }) => händelse === event)?.datum;
    const tooEarly = duty.met.includes('effekt') && effekt?.utfall === 'for-tidigt';
    if (start === undefined || (!tooEarly && mine.some((row) => meets(duty, row)))) return [];
    const day = own['klar-senast'];
    return [
      { start: tooEarly ? (effekt?.bedömd ?? start) : start, nr, ...(day === undefined ? {} : { day }) },
    ];
  });
}

/** The newest promise since the last answer. */
function promised(file: Facts, duty: Duty, rows: readonly Row[]): Running[] {
  const since = rows.slice(rows.findLastIndex((row) => meets(duty, row)) + 1);
  const told = since.filter(({ händelse }) => händelse === 'bekräftad');
  const days = told.flatMap(
    ({ till }) => file.hantering.bekräftelser?.find(({ nr }) => nr === till)?.besked ?? [],
  );
  const [start, day] = [told[0]?.datum, days.at(-1)];
  return start === undefined || day === undefined ? [] : [{ start, day }];
}

/** The day on which a case reached its present phase or level, if the duty belongs there and has not been met since. */
function staying(duty: Duty, where: Where, rows: readonly Row[]): Running[] {
  const isThere = ({ phase, level }: ReturnType<typeof placeAfter>) =>
    (where.phase === undefined || where.phase === phase) &&
    (where.levels?.includes(level) ?? true) &&
    !where.never?.includes(phase) &&
    !(where.levels && ['stangt', 'arkiverat'].includes(phase));
  const places = rows.map((_row, index) => placeAfter(rows.slice(0, index + 1)));
  const last = places.length - 1;
  if (!isThere(places[last] ?? { phase: '', level: 0 })) return [];
  let first = last;
  const isSame = (index: number) =>
    places[index] !== undefined &&
    isThere(places[index]) &&
    (where.levels === undefined || places[index].level === places[last]?.level);
  while (isSame(first - 1)) first--;
  if (rows.slice(first + 1).some((row) => meets(duty, row))) return [];
  return [{ start: rows[first]?.datum ?? '' }];
}

const meets = ({ met }: Duty, { händelse, till }: Row): boolean =>
  met.includes(händelse) || met.includes(`${händelse} ${till}`);

/** Whether the case waits for someone outside: a pause, or a question without an answer. */
export function isWaiting(file: Facts, today: string): boolean {
  const rows = file.historik.filter(({ datum }) => datum <= today);
  const pause = rows.findLast(({ händelse }) => händelse === 'paus' || händelse === 'fortsatt')?.händelse;
  return pause === 'paus' || (file.hantering.frågor ?? []).some(({ svar }) => svar === undefined);
}

export const daysFromTo = (from: string, to: string): number => toNumber(to) - toNumber(from);
