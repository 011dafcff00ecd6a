import type { Association } from '../schemas/types.ts';
import type { DataPath } from './yaml/parse.ts';

type Areas = Pick<Association, 'områden'>;

/** The areas that cases can be in from now on. One that another area has replaced only has its old cases. */
export const areasInUse = <Area extends { 'ersätts-av'?: string }>(areas: readonly Area[]): Area[] =>
  areas.filter((area) => area['ersätts-av'] === undefined);

/** The code of the area that now has an area's cases: the area itself, or the one that replaces it. */
export const areaNow = ({ områden }: Areas, code: string): string =>
  områden.find(({ kod }) => kod === code)?.['ersätts-av'] ?? code;

/** The areas whose replacement is missing, or is itself replaced: the places of the wrong values. */
export function wrongReplacements(association: Areas): DataPath[] {
  const allowed = areasInUse(association.områden).map(({ kod }) => kod);
  return association.områden.flatMap((area, index) => {
    const by = area['ersätts-av'];
    return by === undefined || allowed.includes(by) ? [] : [['områden', index, 'ersätts-av']];
  });
}
