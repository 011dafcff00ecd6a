import type { Association } from '../../schemas/types.ts';
import { isOrderer } from '../case/orderer.ts';
import { PERSON_TEXTS } from '../texts/work/person.ts';
import { type Violation, violationList } from '../violation.ts';
import { personId } from './person.ts';

/** Finds what is wrong with the people that an association lets in to the workspace, with the place in the file. */
export function personProblems({
  personer = [],
  områden,
}: Pick<Association, 'personer' | 'områden'>): Violation<keyof typeof PERSON_TEXTS>[] {
  const { found, add } = violationList(PERSON_TEXTS);
  const areas = områden.map(({ kod }) => kod);
  const seen = new Set<string>();
  for (const [index, row] of personer.entries()) {
    const at = (key: keyof typeof row) => ['personer', index, key];
    const id = personId(row);
    if (id === undefined) add('person-unknown', at('namn'));
    else if (!isOrderer(id)) add('person-id', at(row.mejl === undefined ? 'inloggning' : 'mejl'));
    // Someone who signs in with either must be one person.
    for (const key of ['mejl', 'inloggning'] as const) {
      const one = row[key]?.toLowerCase();
      if (one !== undefined && seen.has(one)) add('person-twice', at(key));
      if (one !== undefined) seen.add(one);
    }
    const isCoordinator = row.roll === 'koordinator';
    if (isCoordinator !== (row.områden !== undefined))
      add(
        isCoordinator ? 'person-areas-missing' : 'person-areas-unused',
        at(isCoordinator ? 'roll' : 'områden'),
      );
    const unknown = row.områden?.findIndex((area) => !areas.includes(area)) ?? -1;
    if (unknown >= 0) add('person-area', ['personer', index, 'områden', unknown]);
  }
  return found;
}
