import type { Case } from '../../case/case.ts';

type Measure = NonNullable<Case['hantering']['åtgärder']>[number];

/** A measure that has been carried out. */
export type DoneMeasure = Measure & { genomförd: string };

/** The measures that have been carried out, in the order that they were. */
export function carriedOut({ hantering }: Case): DoneMeasure[] {
  return (hantering.åtgärder ?? [])
    .filter((measure): measure is DoneMeasure => measure.genomförd !== undefined)
    .toSorted((a, b) => (a.genomförd < b.genomförd ? -1 : a.genomförd > b.genomförd ? 1 : 0));
}

/** Whether a measure remains to be carried out. One that was given up does not. */
export function isPlanned({ hantering }: Case): boolean {
  return (hantering.åtgärder ?? []).some(
    ({ genomförd, effekt }) => genomförd === undefined && effekt?.utfall !== 'ej-genomford',
  );
}
