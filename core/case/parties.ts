import type { Association } from '../../schemas/types.ts';
import type { CaseRule } from '../texts/file.ts';
import type { Party } from './case.ts';

/** What is wrong with a party under the association's lists, and which key it is about. */
export interface PartyProblem {
  rule: Extract<
    CaseRule,
    'unknown-party' | 'unknown-unit' | 'missing-unit' | 'missing-text' | 'no-unit' | 'no-text'
  >;
  key: 'part' | 'enhet' | 'text';
}

/**
 * Checks a party against the association's lists: it exists, and has the unit or the text that it needs and no other.
 * Returns `undefined` if nothing is wrong.
 */
export function partyProblem(party: Party, association: Association): PartyProblem | undefined {
  const known = association.parter.find(({ kod }) => kod === party.part);
  if (!known) return { rule: 'unknown-party', key: 'part' };
  if (known.lista) {
    if (party.enhet === undefined) return { rule: 'missing-unit', key: 'enhet' };
    if (!known.lista.enheter.some(({ kod }) => kod === party.enhet))
      return { rule: 'unknown-unit', key: 'enhet' };
  } else if (party.enhet !== undefined) return { rule: 'no-unit', key: 'enhet' };
  if (known.fritext) {
    if (!party.text?.trim()) return { rule: 'missing-text', key: 'text' };
  } else if (party.text !== undefined) return { rule: 'no-text', key: 'text' };
  return undefined;
}

/** A party in words: `Kommun: Nässjö`, `Annan: Kriminalvården`. Unknown codes are shown as they are. */
export function partyName({ part, enhet, text }: Party, association: Association): string {
  const known = association.parter.find(({ kod }) => kod === part);
  const unit = known?.lista?.enheter.find(({ kod }) => kod === enhet)?.namn ?? enhet ?? text;
  return unit ? `${known?.namn ?? part}: ${unit}` : (known?.namn ?? part);
}
