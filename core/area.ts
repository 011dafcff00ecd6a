import type { Association, Mottagare } from '../schemas/types.ts';
import type { DataPath } from './yaml/parse.ts';

type Areas = Pick<Association, 'områden'>;

/** The areas that cases can be in from now on. One that another area has replaced only has its old cases. */
export const areasInUse = <Area extends { 'ersätts-av'?: string }>(areas: readonly Area[]): Area[] =>
  areas.filter((area) => area['ersätts-av'] === undefined);

/** The code of the area that now has an area's cases: the area itself, or the one that replaces it. */
export const areaNow = ({ områden }: Areas, code: string): string =>
  områden.find(({ kod }) => kod === code)?.['ersätts-av'] ?? code;

/** The name of the area that now has an area's cases, or its code when the association does not have it. */
export function areaNameNow(association: Areas, code: string): string {
  const now = areaNow(association, code);
  return association.områden.find(({ kod }) => kod === now)?.namn ?? now;
}

/**
 * The contact for an area's cases: the coordinator of the area that now has them, or else the association's contact.
 */
export function coordinatorOf(
  association: Pick<Association, 'områden' | 'kontakt'>,
  code: string,
): Mottagare {
  const now = areaNow(association, code);
  return association.områden.find(({ kod }) => kod === now)?.koordinator ?? association.kontakt;
}

/** The areas whose replacement is missing, or is itself replaced: the places of the wrong values. */
export function wrongReplacements(association: Areas): DataPath[] {
  const allowed = areasInUse(association.områden).map(({ kod }) => kod);
  return association.områden.flatMap((area, index) => {
    const by = area['ersätts-av'];
    return by === undefined || allowed.includes(by) ? [] : [['områden', index, 'ersätts-av']];
  });
}
