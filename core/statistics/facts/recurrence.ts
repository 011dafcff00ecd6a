import type { Case } from '../../case/case.ts';
import { addDays } from '../../date.ts';
import { type FieldCode, IMMATURE, UNFILLED } from '../field.ts';
import { type Alike, WASH_IN_DAYS } from './alike.ts';
import { carriedOut, isPlanned } from './measures.ts';
import { field, type Moment, type SourceField, YES_NO } from './source.ts';

/** How long after the measure a case counts as the same thing again. */
const HORIZON = 180;

const CODES: readonly FieldCode[] = [
  ...YES_NO,
  { kod: IMMATURE, namn: 'För tidigt att säga' },
  { kod: UNFILLED, namn: 'Ej ifyllt' },
];

/** The day from which it is counted whether the same thing comes again: the last measure's, or the report's own. */
export function countedFrom(file: Case): string {
  return carriedOut(file).at(-1)?.genomförd ?? file.mottagen;
}

/** The first case about the same thing after the time in which a measure cannot have worked yet. */
export function nextAlike(file: Case, alike: Alike): string | undefined {
  return alike.firstFrom(file, addDays(countedFrom(file), WASH_IN_DAYS));
}

/**
 * Whether the same thing happened again within 180 days of the last finished measure, or of the report when there was
 * none. Cases without measures are the base rate; one whose measures all remain to be done is too early to judge.
 */
export const recurrenceField: SourceField = field(
  'aterkommande',
  'Hände igen inom 180 dagar',
  CODES,
  ({ file, lock, alike }: Moment) => {
    if (!alike.known(file)) return [UNFILLED];
    if (carriedOut(file).length === 0 && isPlanned(file)) return [IMMATURE];
    const end = addDays(countedFrom(file), HORIZON);
    const next = nextAlike(file, alike);
    if (next !== undefined && next <= end && next <= lock) return ['ja'];
    return [lock >= end ? 'nej' : IMMATURE];
  },
);
