/** A party or a unit of an association. */
interface Choice {
  kod: string;
  avvecklad?: boolean;
}

/**
 * The parties or units that a form offers: not those that are retired, unless the form that is shown again has one.
 * A report that comes with a retired one is taken: its form may have been open since before.
 */
export const choosable = <Entry extends Choice>(
  list: readonly Entry[],
  chosen: readonly string[] = [],
): Entry[] => list.filter(({ kod, avvecklad }) => !avvecklad || chosen.includes(kod));
