import type { Helped } from '../../case/transitions/helped.ts';
import { formatCount } from './numbers.ts';

/**
 * Says how many reporters have said whether their answer helped, and what, with exact numbers: for internal use. Not
 * everyone answers, so it is not a share of the cases.
 */
export function helpedSentence(said: readonly Helped[]): string {
  const count = (what: Helped) => formatCount(said.filter((one) => one === what).length);
  if (said.length === 0) return 'Ingen som har rapporterat har sagt om svaret hjälpte.';
  return (
    `Hjälpte svaret? ${formatCount(said.length)} av dem som har rapporterat har sagt det: ` +
    `ja ${count('ja')}, delvis ${count('delvis')}, nej ${count('nej')}.`
  );
}
