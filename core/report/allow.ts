import type { Association } from '../../schemas/types.ts';

/** The association's own places, units and parties, and what its coordinators have added: words that name no person. */
export function allowedWords({ namn, områden, parter, tillåtna = [] }: Association): string[] {
  const units = parter.flatMap((part) => part.lista?.enheter ?? []);
  return [namn, ...[...områden, ...parter, ...units].map((entry) => entry.namn), ...tillåtna];
}
