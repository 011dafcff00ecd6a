import type { Case } from '../../case/case.ts';
import { addDays } from '../../date.ts';
import { type FieldCode, IMMATURE, UNFILLED } from '../field.ts';
import { field, type Moment, type SourceField, YES_NO } from './source.ts';

/** What comes within so many days is taken to be of the same time, before the measure could work. */
const WASH_IN = 30;
/** How long after the measure a case counts as the same thing again. */
const HORIZON = 180;

/** When cases that are about the same thing came in. */
export interface Recurrence {
  /** Whether a case about the same thing came in between two days, both included. */
  between: (file: Case, from: string, to: string) => boolean;
  /** Whether it can be said at all: the case has a kind, or a link. */
  known: (file: Case) => boolean;
}

/**
 * Finds cases about the same thing: of the same kind between the same parties, or linked by a coordinator. `files` are
 * the cases at the lock. Other kinds (övrigt) are not a kind.
 */
export function recurrence(files: readonly Case[]): Recurrence {
  const days = new Map<string, string[]>();
  const received = new Map<string, string>();
  const links = new Map<string, string[]>();
  for (const file of files) {
    received.set(file.id, file.mottagen);
    for (const key of kinds(file)) push(days, key, file.mottagen);
    for (const id of file.hantering.liknar ?? []) {
      push(links, file.id, id);
      push(links, id, file.id);
    }
  }
  for (const list of days.values()) list.sort();
  return {
    known: (file) => links.has(file.id) || kinds(file).length > 0,
    between: (file, from, to) =>
      kinds(file).some((key) => anyBetween(days.get(key) ?? [], from, to)) ||
      (links.get(file.id) ?? []).some((id) => {
        const day = received.get(id);
        return day !== undefined && day >= from && day <= to;
      }),
  };
}

function kinds({ hantering, rapport }: Case): string[] {
  const types = hantering.klassning?.typ?.filter((code) => !/(?:^|-)ovrigt$/.test(code)) ?? [];
  const pairs = rapport.arbetsgivare.flatMap(({ part }) =>
    rapport.samverkansparter.map((other) => `${part}>${other.part}`),
  );
  return types.flatMap((type) => [...new Set(pairs)].map((pair) => `${type}|${pair}`));
}

function push(map: Map<string, string[]>, key: string, value: string): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}

/** Whether a sorted list of days has one between two. */
function anyBetween(days: readonly string[], from: string, to: string): boolean {
  let low = 0;
  let high = days.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((days[middle] ?? '') < from) low = middle + 1;
    else high = middle;
  }
  return (days[low] ?? '9999') <= to;
}

const CODES: readonly FieldCode[] = [
  ...YES_NO,
  { kod: IMMATURE, namn: 'För tidigt att säga' },
  { kod: UNFILLED, namn: 'Ej ifyllt' },
];

/**
 * Whether the same thing happened again within 180 days of the last finished measure, or of the report when there was
 * none. Cases without measures are the base rate.
 */
export const recurrenceField: SourceField = field(
  'aterkommande',
  'Hände igen inom 180 dagar',
  CODES,
  ({ file, lock, recurrence: known }: Moment) => {
    if (!known.known(file)) return [UNFILLED];
    const done = file.hantering.åtgärder?.flatMap(({ genomförd }) => genomförd ?? []).toSorted();
    const index = done?.at(-1) ?? file.mottagen;
    const end = addDays(index, HORIZON);
    const again = known.between(file, addDays(index, WASH_IN), end < lock ? end : lock);
    return [again ? 'ja' : lock >= end ? 'nej' : IMMATURE];
  },
);
