import type { RoutineRule } from '../../texts/routine.ts';
import { suggestion } from '../../texts/suggestion.ts';
import type { AddViolation } from '../../violation.ts';
import type { DataPath } from '../../yaml/parse.ts';
import {
  type Deadline,
  type Demanded,
  deadlines,
  isMarked,
  MEASURE_EVENTS,
  NUMBER_FIELDS,
  type Routine,
  STEPS,
  stepCode,
} from '../routine.ts';
import { whenRule } from './lists.ts';

type Event = Deadline['från'];

/** The deadlines that the receipt promises on the day a report is received. */
const PROMISED = ['läst', 'svar'];

/** The event that sets the date which each kind of dated deadline has. */
const DATED_BY = { 'klar-senast': 'åtgärd', besked: 'bekräftad' } as const;

/** The events that tell the reporter something. */
const TELLING: readonly string[] = ['svar', 'bekräftad'];

/** Every deadline starts and stops at an event that can happen, and has exactly one length. */
export function deadlineRules(routine: Routine, add: AddViolation<RoutineRule>): void {
  for (const [key, deadline] of deadlines(routine)) {
    const path = ['frister', key];
    const { från, månader, arbetsdagar, datum, ord } = deadline;
    eventRule(routine, från, [...path, 'från'], add);
    if (från.händelse === 'klart') add('event-never', [...path, 'från'], 'Ett steg börjar inte med klart.');
    const code = stepCode(key);
    const first = deadlines(routine).find(([other]) => stepCode(other) === code)?.[0];
    if (isMarked(deadline) && first !== key) add('duplicate', path, `Ordern är /klart ${code}.`);
    if (deadline.när) whenRule(routine, deadline.när, [...path, 'när'], add);
    for (const [index, { när }] of (deadline['vem-vid'] ?? []).entries())
      whenRule(routine, när, [...path, 'vem-vid', index, 'när'], add);
    if (PROMISED.includes(key) && deadline.när) add('deadline-promised', [...path, 'när']);
    for (const [index, stop] of deadline['klar-vid'].entries()) {
      const at = [...path, 'klar-vid', index];
      eventRule(routine, stop, at, add);
      if (MEASURE_EVENTS.includes(från.händelse) && !MEASURE_EVENTS.includes(stop.händelse))
        add('event-of-measure', at);
    }
    if ([månader, arbetsdagar, datum].filter((length) => length !== undefined).length !== 1)
      add('deadline-length', path);
    if (datum !== undefined && från.händelse !== DATED_BY[datum]) add('deadline-date', [...path, 'datum']);
    const told = deadline['klar-vid'].some(({ händelse }) => TELLING.includes(händelse));
    if (deadline.kräver && !told) add('deadline-demand', [...path, 'kräver']);
    const judges = deadline['klar-vid'].some(({ händelse }) => händelse === 'effekt');
    if (deadline['samma-dag'] !== undefined && !judges) add('deadline-same-day', [...path, 'samma-dag']);
    demandRule(routine, deadline.kräver, [...path, 'kräver'], add);
    if (ord !== undefined && deadline['talets-källa'] === undefined) add('deadline-words', [...path, 'ord']);
    if (deadline['får-pausas'] && !routine.kodlistor.paus) add('deadline-pause', [...path, 'får-pausas']);
    if (PROMISED.includes(key) && (från.händelse !== 'mottagen' || datum !== undefined))
      add('deadline-promised', [...path, 'från']);
    const near = deadline.nära?.arbetsdagar ?? 0;
    // A month has at least nineteen working days before holidays are taken off, so fifteen always fit in it.
    if (near >= (arbetsdagar ?? (månader === undefined ? 61 : månader * 15)) && near > 0)
      add('deadline-near', [...path, 'nära', 'arbetsdagar']);
  }
}

/** What is demanded is a step, a number, or a field that has a list. */
export function demandRule(
  { kodlistor }: Routine,
  demanded: readonly Demanded[] = [],
  path: DataPath,
  add: AddViolation<RoutineRule>,
): void {
  for (const [index, field] of demanded.entries())
    if (!STEPS.includes(field) && !NUMBER_FIELDS.includes(field) && !(field in kodlistor))
      add('rule-field', [...path, index]);
}

/** Only events about phases and levels have a target, and then one that the routine has. */
function eventRule(
  { faser, nivåer, kodlistor }: Routine,
  { händelse, till, åtgärder }: Event,
  path: DataPath,
  add: AddViolation<RoutineRule>,
): void {
  const kinds = kodlistor.åtgärd.koder.map(({ kod }) => kod);
  for (const [index, kind] of (åtgärder ?? []).entries())
    if (!MEASURE_EVENTS.includes(händelse))
      add('event-never', [...path, 'åtgärder'], 'Bara åtgärder har slag.');
    else if (!kinds.includes(kind))
      add('code-unknown', [...path, 'åtgärder', index], suggestion(kind, kinds));
  if (till === undefined) return;
  const phases = faser.map(({ kod }): string | number => kod);
  const levels = nivåer.map(({ nr }): string | number => nr);
  const allowed = händelse === 'fas' ? phases : händelse === 'nivå' ? levels : [];
  if (allowed.includes(till)) return;
  const hint = allowed.length > 0 ? `Tillåtet: ${allowed.join(', ')}.` : 'Bara fas och nivå har till.';
  add('event-never', [...path, 'till'], hint);
}
