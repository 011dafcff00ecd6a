import type { Association } from '../../schemas/types.ts';
import { areaNameNow, areaNow } from '../area.ts';
import { describePersonText } from '../texts/work/person.ts';

export type PersonRow = NonNullable<Association['personer']>[number];
export type Role = PersonRow['roll'];

/** Someone who is signed in to the workspace. */
export interface Person {
  /**
   * The address, or else the login: unique among the association's people, and recorded in a commit as the one who
   * ordered it.
   */
  id: string;
  namn: string;
  roll: Role;
  /** The codes of the areas whose cases the person handles. */
  områden: readonly string[];
}

/** The id of a row: addresses and logins in upper or lower case are the same person's. */
export const personId = ({ mejl, inloggning }: Pick<PersonRow, 'mejl' | 'inloggning'>): string | undefined =>
  (mejl ?? inloggning)?.toLowerCase();

/** Everyone that the association lets in. The head handles every area. */
export function people({ personer = [], områden }: Pick<Association, 'personer' | 'områden'>): Person[] {
  const every = områden.map(({ kod }) => kod);
  return personer.flatMap((row): Person[] => {
    const id = personId(row);
    const { namn, roll } = row;
    const own = roll === 'lasare' ? [] : roll === 'forbundschef' ? every : (row.områden ?? []);
    return id === undefined ? [] : [{ id, namn, roll, områden: own }];
  });
}

/** The person with a login at GitHub, in upper or lower case. */
export function personWithLogin(
  association: Pick<Association, 'personer' | 'områden'>,
  login: string,
): Person | undefined {
  const row = association.personer?.find(
    ({ inloggning }) => inloggning?.toLowerCase() === login.toLowerCase(),
  );
  const id = row && personId(row);
  return id === undefined ? undefined : people(association).find((one) => one.id === id);
}

/** Whether a person handles the cases of an area. The cases of a replaced area belong to the area that replaced it. */
export function handlesArea(
  person: Pick<Person, 'roll' | 'områden'>,
  association: Pick<Association, 'områden'>,
  area: string,
): boolean {
  if (person.roll === 'lasare') return false;
  return person.roll === 'forbundschef' || person.områden.includes(areaNow(association, area));
}

/** A person by name, role and areas, as in a list to choose from: two can have the same name. */
export const describePerson = (
  { namn, roll, områden }: Omit<Person, 'id'>,
  association: Pick<Association, 'områden'>,
): string =>
  describePersonText(
    namn,
    roll,
    områden.map((code) => areaNameNow(association, code)),
  );

/**
 * The name of one of the association's people, by the id or by the login that a commit has of who gave an order on GitHub.
 * The id itself for a person who is no longer one of them.
 */
export const nameOfPerson = (association: Pick<Association, 'personer' | 'områden'>, id: string): string =>
  (people(association).find((one) => one.id === id.toLowerCase()) ?? personWithLogin(association, id))
    ?.namn ?? id;
