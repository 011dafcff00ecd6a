import { type Case, isClosedPhase } from '../../case/case.ts';
import { standingRows } from '../../case/history.ts';
import { isNoAction } from '../no-action.ts';
import { type Deadline, MEASURE_EVENTS, type Routine, stepCode } from '../routine.ts';

/** One run of a deadline, from the event that started it to the one that stopped it, if any. */
export interface DeadlineRun {
  start: string;
  stopped?: string;
  /** The numbers of the confirmations since the start, for a deadline that a confirmation starts. */
  confirmed?: number[];
  /** The number of the measure, for a deadline about measures. */
  measureNr?: number;
}

interface Event {
  datum: string;
  händelse: string;
  till?: string | number | undefined;
}

/**
 * The latest run of a deadline in a case as it was on a day; for a deadline about measures, the latest run for each
 * measure. A deadline that starts at a level or a phase runs only while the case is there: see `stateRuns`. An event
 * stops a run before it starts one, so a deadline that both stops and starts at an event starts again there.
 * What happened in another system, before the case was imported, starts nothing: whether it was in time is not known.
 */
export function deadlineRuns(
  file: Case,
  routine: Routine,
  key: string,
  { 'klar-vid': ends, ...rest }: Deadline,
  today: string,
): DeadlineRun[] {
  // Each step that is marked as done has its own name.
  const own = (stop: Deadline['från']) =>
    stop.händelse === 'klart' ? { ...stop, till: stepCode(key) } : stop;
  const deadline: Deadline = { ...rest, 'klar-vid': ends.map(own) };
  const history: Event[] = standingRows(file.historik.filter(({ datum }) => datum <= today));
  if (isState(deadline.från.händelse)) return stateRuns(file, history, routine, key, deadline);
  const runs = new Map<number | undefined, DeadlineRun>();
  for (const event of history.slice(importedAt(history))) {
    if (isAboutNoWork(file, routine, event)) continue;
    const measure = MEASURE_EVENTS.includes(event.händelse) ? Number(event.till) : undefined;
    const run = runs.get(measure);
    if (run && run.stopped === undefined && deadline['klar-vid'].some((stop) => matches(file, stop, event)))
      run.stopped = event.datum;
    const running = runs.get(measure);
    if (running && running.stopped === undefined) {
      // A new confirmation does not start again, but what it promises counts from now on.
      if (matches(file, deadline.från, event)) running.confirmed?.push(Number(event.till));
      continue;
    }
    if (matches(file, deadline.från, event))
      runs.set(measure, {
        start: event.datum,
        ...(event.händelse === 'bekräftad' ? { confirmed: [Number(event.till)] } : {}),
        ...(measure === undefined ? {} : { measureNr: measure }),
      });
  }
  return [...runs.values()].map((run) => applyEffect(file, deadline, run));
}

/** The place of the last row that says that a case was imported, or of the first row. */
const importedAt = (history: readonly Event[]): number =>
  Math.max(
    0,
    history.findLastIndex(({ händelse }) => händelse === 'importerad'),
  );

/** Whether an event is about a measure that says that nothing is done, for which no deadline runs. */
function isAboutNoWork({ hantering }: Case, routine: Routine, { händelse, till }: Event): boolean {
  const measure = MEASURE_EVENTS.includes(händelse) && hantering.åtgärder?.find(({ nr }) => nr === till);
  return measure ? isNoAction(measure, routine) : false;
}

/** Where a case is after an event. */
interface State {
  fas: string;
  nivå: number;
}

const isState = (händelse: string): händelse is keyof State => händelse === 'fas' || händelse === 'nivå';

/**
 * The runs of a deadline that is bound to a level or a phase. A case is on the first level, in the first phase, from the
 * day it comes in. The deadline is not running before the case is there, ends when the
 * case leaves or is closed, and starts again when the case comes back. A step that is done by reaching a phase or a
 * level is done while the case is in it, however it got there: looking for a solution neither starts while measures
 * run, nor stays done when the case goes back to be investigated.
 */
function stateRuns(
  file: Case,
  history: readonly Event[],
  routine: Routine,
  key: string,
  deadline: Deadline,
): DeadlineRun[] {
  const state: State = { fas: 'mottagen', nivå: 1 };
  let last: DeadlineRun | undefined;
  /** The level or phase that the latest run belongs to, until the case has left it. */
  let place: string | number | undefined;
  const imported = importedAt(history);
  const isImported = history[imported]?.händelse === 'importerad';
  for (const [index, event] of history.entries()) {
    const sets = setBy(event);
    if (sets) Object.assign(state, { [sets]: event.till });
    const doneByState = deadline['klar-vid'].some((stop) => holds(stop, state));
    const isDone = doneByState || deadline['klar-vid'].some((stop) => matches(file, stop, event));
    const at = doneByState ? undefined : boundTo(routine, key, deadline, state);
    if (last && last.stopped === undefined && isDone) last.stopped = event.datum;
    if (isImported && index <= imported) {
      place = at;
      continue;
    }
    if (at === place) continue;
    if (last?.stopped === undefined) last = undefined;
    if (at !== undefined) last = { start: event.datum };
    place = at;
  }
  return last ? [last] : [];
}

/** What of a case's state an event sets. */
function setBy({ händelse, till }: Event): keyof State | undefined {
  if (isState(händelse)) return händelse;
  if (händelse !== 'importerad' || till === undefined) return undefined;
  return typeof till === 'number' ? 'nivå' : 'fas';
}

/** Whether a case is in the phase or on the level that a step is done by reaching. */
const holds = ({ händelse, till }: Deadline['från'], state: State): boolean =>
  till !== undefined && isState(händelse) && state[händelse] === till;

/** The level or phase that a deadline is bound to, if the case is there; nothing is bound to a level once it is closed. */
function boundTo(
  routine: Routine,
  key: string,
  { från: { händelse, till } }: Deadline,
  state: State,
): string | number | undefined {
  if (!isState(händelse)) return undefined;
  const at = state[händelse];
  if (till !== undefined) {
    if (at !== till) return undefined;
  } else if (händelse === 'nivå' && !levelHas(routine, key, state.nivå)) return undefined;
  return händelse === 'nivå' && isClosedPhase(state.fas) ? undefined : at;
}

function matches(
  { hantering }: Case,
  { händelse, till, åtgärder: kinds }: Deadline['från'],
  event: Event,
): boolean {
  const kind = hantering.åtgärder?.find(({ nr }) => nr === event.till)?.typ ?? '';
  return (
    händelse === event.händelse &&
    (kinds === undefined || kinds.includes(kind)) &&
    (till === undefined || MEASURE_EVENTS.includes(händelse) || till === event.till)
  );
}

/** A deadline that starts at any level runs only on the levels whose deadline it is. */
const levelHas = ({ nivåer }: Routine, key: string, level: number): boolean =>
  nivåer.some(({ nr, frist }) => nr === level && frist === key);

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
