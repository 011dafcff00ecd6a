import { CHANGE_TEXTS } from '../../texts/change.ts';
import type { DataPath } from '../../yaml/parse.ts';
import type { Case } from '../case.ts';
import type { ChangeViolation } from './replay.ts';

/** The rows that a waiting case may have: it came in, was moved to another area, and was masked. */
const ROWS: readonly Case['historik'][number]['händelse'][] = ['mottagen', 'flytt', 'avidentifierad'];
/** The fields that a case has from the start, and the one that a move adds. */
const FIELDS: readonly string[] = ['fas', 'nivå', 'flyttar'] satisfies (keyof Case['hantering'])[];

/** Finds what was done to a case before it was accepted: anything but moving and masking it. */
export function waitingViolations({ hantering, historik }: Case): ChangeViolation[] {
  const paths: DataPath[] = [
    ...Object.keys(hantering)
      .filter((field) => !FIELDS.includes(field))
      .map((field) => ['hantering', field]),
    ...historik.flatMap(({ händelse }, index) => (ROWS.includes(händelse) ? [] : [['historik', index]])),
  ];
  return paths.map((path) => ({ code: 'waits', path, text: CHANGE_TEXTS.waits }));
}
