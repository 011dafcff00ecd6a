import { type Case, isClosed } from '../case/case.ts';
import type { Clock } from '../routine/clock/clocks.ts';
import { AREA_LABEL_PREFIX, isServiceLabel, SERVICE_LABELS, type ServiceLabelKey } from './labels.ts';

/** What decides the labels of a case's pull request. */
export interface LabelFacts {
  /** `undefined` if the file cannot be read, or if the pull request changes more than one. */
  file?: Case;
  /** The area that has the case now, if it is not the file's. */
  area?: string;
  clocks?: readonly Clock[];
  /** Whether the pull request still waits for the case to be accepted. */
  open: boolean;
  /** How many faults the file has, and how many the change itself. */
  faults: number;
  shape: number;
  stops: number;
  warnings: number;
}

/** The labels of the service that a case's pull request should have, sorted. */
export function desiredLabels({ file, area, clocks = [], open, ...found }: LabelFacts): string[] {
  const keys: ServiceLabelKey[] = [];
  const isWrong = found.faults + found.shape + found.stops > 0;
  if (found.shape > 0) keys.push('ändring');
  if (found.faults > 0) keys.push('rätta');
  if (found.stops > 0) keys.push('personuppgift');
  if (found.warnings > 0 && found.stops === 0) keys.push('läs');
  if (open && file && !isWrong) keys.push('väntar');
  if (file && isClosed(file)) keys.push('stängt');
  const states = new Set(clocks.map(({ state }) => state));
  if (states.has('overdue')) keys.push('försenat');
  else if (states.has('due-soon') || states.has('due-today')) keys.push('nära');
  if (states.has('paused')) keys.push('pausat');
  const areas = file ? [`${AREA_LABEL_PREFIX}${area ?? file.område}`] : [];
  return [...keys.map((key) => SERVICE_LABELS[key].name), ...areas].toSorted();
}

/** The labels to add and to remove. A label that is not the service's own is left alone. */
export function labelChanges(
  has: readonly string[],
  wanted: readonly string[],
): { add: string[]; remove: string[] } {
  return {
    add: wanted.filter((name) => !has.includes(name)),
    remove: has.filter((name) => isServiceLabel(name) && !wanted.includes(name)),
  };
}
