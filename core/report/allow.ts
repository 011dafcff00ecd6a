import type { Association } from '../../schemas/types.ts';

/** The association's own places, units and parties, and what its coordinators have added: words that name no person. */
export function allowedWords(association: Association): string[] {
  const { namn, tillåtna = [] } = association;
  return [namn, ...placesAndParties(association).map((entry) => entry.namn), ...tillåtna];
}

/** The codes of the association's own places, parties and units, which files and branches may be named after. */
export const ownCodes = (association: Association): string[] =>
  placesAndParties(association).map(({ kod }) => kod);

function placesAndParties({ områden, parter }: Association): { kod: string; namn: string }[] {
  const units = parter.flatMap((part) => part.lista?.enheter ?? []);
  return [...områden, ...parter, ...units];
}
