import type { Case } from '../../case/case.ts';
import { type Deadline, MEASURE_EVENTS, type Routine } from '../routine.ts';

/** One run of a deadline, from the event that started it to the one that stopped it, if any. */
export interface DeadlineRun {
  start: string;
  stopped?: string;
  /** The number of the measure, for a deadline about measures. */
  measureNr?: number;
}

interface Event {
  datum: string;
  händelse: string;
  till?: string | number | undefined;
}

/**
 * The latest run of a deadline in a case; for a deadline about measures, the latest run for each measure. An event
 * stops a run before it starts one, so a deadline that both stops and starts at a new level starts again there.
 */
export function deadlineRuns(file: Case, routine: Routine, key: string, deadline: Deadline): DeadlineRun[] {
  const runs = new Map<number | undefined, DeadlineRun>();
  for (const event of events(file)) {
    const measure = MEASURE_EVENTS.includes(event.händelse) ? Number(event.till) : undefined;
    const run = runs.get(measure);
    if (run && run.stopped === undefined && deadline['klar-vid'].some((stop) => matches(stop, event)))
      run.stopped = event.datum;
    const running = runs.get(measure);
    if (running && running.stopped === undefined) continue;
    if (matches(deadline.från, event) && levelHas(routine, key, deadline, event))
      runs.set(measure, { start: event.datum, ...(measure === undefined ? {} : { measureNr: measure }) });
  }
  return [...runs.values()].map((run) => applyEffect(file, deadline, run));
}

/** The history, with an event for the first level: a case is on it from the day it is received. */
function events({ historik }: Case): Event[] {
  return historik.flatMap((event): Event[] => {
    if (event.händelse !== 'mottagen') return [event];
    const { datum } = event;
    return [event, { datum, händelse: 'nivå', till: 1 }];
  });
}

function matches({ händelse, till }: Deadline['från'], event: Event): boolean {
  return (
    händelse === event.händelse &&
    (till === undefined || MEASURE_EVENTS.includes(händelse) || till === event.till)
  );
}

/** A deadline that starts at any level runs only on the levels whose deadline it is. */
function levelHas({ nivåer }: Routine, key: string, { från }: Deadline, event: Event): boolean {
  if (från.händelse !== 'nivå' || från.till !== undefined) return true;
  return nivåer.some(({ nr, frist }) => nr === event.till && frist === key);
}

/**
 * A measure that will not be carried out stops the run. An effect that was too early to tell restarts a run that an
 * assessment stops, from the day of the assessment; the measure itself stays carried out.
 */
function applyEffect({ hantering }: Case, deadline: Deadline, run: DeadlineRun): DeadlineRun {
  const effect = hantering.åtgärder?.find(({ nr }) => nr === run.measureNr)?.effekt;
  if (run.stopped === undefined)
    return effect?.utfall === 'ej-genomford' ? { ...run, stopped: effect.bedömd } : run;
  if (effect?.utfall !== 'for-tidigt' || !deadline['klar-vid'].some(({ händelse }) => händelse === 'effekt'))
    return run;
  const { stopped: _tooEarly, ...rest } = run;
  return { ...rest, start: effect.bedömd };
}
