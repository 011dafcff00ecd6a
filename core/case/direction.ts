import caseSchema from '../../schemas/case.json' with { type: 'json' };
import type { Association } from '../../schemas/types.ts';
import type { Case } from './case.ts';

/** Which way a report goes between the principals (huvudmän) of those who work together. */
export type Direction = NonNullable<Case['rapport']['riktning']>;

/** The directions, with their names in Swedish. */
export const DIRECTIONS: readonly { kod: Direction; namn: string }[] = caseSchema.$defs.riktning.oneOf.map(
  ({ const: kod, title }) => ({ kod: kod as Direction, namn: title }),
);

/**
 * Derives the direction of a report from the principals of the employer and the counterparts in the association's list
 * of parties. A report that goes both ways has no single direction, and is `annan`.
 *
 * @returns undefined if the association names no principal: then nothing is derived
 */
export function deriveDirection(
  { arbetsgivare, samverkansparter }: Pick<Case['rapport'], 'arbetsgivare' | 'samverkansparter'>,
  { parter }: Pick<Association, 'parter'>,
): Direction | undefined {
  if (!parter.some(({ huvudman }) => huvudman !== undefined)) return undefined;
  const principals = (parties: readonly { part: string }[]) =>
    new Set(parties.flatMap(({ part }) => parter.find(({ kod }) => kod === part)?.huvudman ?? []));
  const [from, to] = [principals(arbetsgivare), principals(samverkansparter)];
  const toRegion = from.has('kommun') && to.has('region');
  const toMunicipality = from.has('region') && to.has('kommun');
  if (toRegion && !toMunicipality) return 'kommun-till-region';
  if (toMunicipality && !toRegion) return 'region-till-kommun';
  const differ = [...from].some((one) => [...to].some((other) => other !== one));
  return differ ? 'annan' : 'ingen';
}

/** The direction of a case: the one that was set by hand, otherwise the one that was derived when it came in. */
export function directionOf({ rapport, hantering }: Pick<Case, 'rapport' | 'hantering'>): Direction {
  return hantering.riktning?.kod ?? rapport.riktning ?? 'ingen';
}

/** The name of a direction in Swedish, as in "Från kommun till region". */
export function directionName(direction: Direction): string {
  return DIRECTIONS.find(({ kod }) => kod === direction)?.namn ?? direction;
}
