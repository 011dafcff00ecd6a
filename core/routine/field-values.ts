import type { Case } from '../case/case.ts';
import { DIRECTIONS, directionOf } from '../case/direction.ts';
import type { ListName, Routine } from './routine.ts';

type Condition = NonNullable<Routine['villkor']>[number];
/** A field of a case that a routine's conditions are about. */
export type Field = Condition['fält'];
/** When something applies: when a field has one of some codes. */
export type When = NonNullable<Condition['när']>;

/** The path of each field under `hantering` in a case. */
export const FIELD_PATHS: Readonly<Record<Field, readonly string[]>> = {
  typ: ['klassning', 'typ'],
  orsak: ['klassning', 'orsak'],
  ärendet: ['klassning', 'ärendet'],
  'konsekvens-organisation': ['klassning', 'konsekvens', 'organisation'],
  'konsekvens-person': ['klassning', 'konsekvens', 'person'],
  'konsekvens-säkerhet': ['klassning', 'konsekvens', 'säkerhet'],
  rutinföljsamhet: ['klassning', 'rutinföljsamhet'],
  slag: ['klassning', 'slag'],
  målgrupp: ['klassning', 'målgrupp'],
  sektor: ['klassning', 'sektor'],
  diarienummer: ['diarienummer'],
  'externt-nummer': ['externt-nummer'],
  riktning: ['riktning'],
};

/** The fields that are not part of the classification: their values are not codes that `/klassa` sets. */
export const UNCLASSED_FIELDS: readonly Field[] = ['diarienummer', 'externt-nummer', 'riktning'];

/** The values of a field in a case; none when it is empty. */
export function fieldValues(file: Pick<Case, 'rapport' | 'hantering'>, field: Field): readonly string[] {
  if (field === 'riktning') return [directionOf(file)];
  let value: unknown = file.hantering;
  for (const key of FIELD_PATHS[field]) value = (value as Record<string, unknown> | undefined)?.[key];
  // Every order that is tried reads every field, so nothing is copied.
  return typeof value === 'string' ? [value] : ((value as readonly string[] | undefined) ?? []);
}

/** The codes that a field can have under a routine, or undefined when it has no list. */
export function fieldCodes(
  { kodlistor }: Pick<Routine, 'kodlistor'>,
  field: Field,
): readonly { kod: string; namn: string }[] | undefined {
  return field === 'riktning' ? DIRECTIONS : kodlistor[field as ListName]?.koder;
}

/** Whether something applies to a case: always when nothing is said about when. */
export function applies(when: When | undefined, file: Pick<Case, 'rapport' | 'hantering'>): boolean {
  return !when || fieldValues(file, when.fält).some((code) => when.är.includes(code));
}

/** Who does something in a case: the first of `vem-vid` that applies, otherwise `vem`. */
export function responsibleFor(
  { vem, 'vem-vid': others = [] }: Pick<Routine['frister']['svar'], 'vem' | 'vem-vid'>,
  file: Pick<Case, 'rapport' | 'hantering'>,
): string {
  return others.find(({ när }) => applies(när, file))?.vem ?? vem;
}
