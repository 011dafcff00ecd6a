import type { Association } from '../../schemas/types.ts';
import { areaNameNow } from '../area.ts';
import type { Case, Party } from '../case/case.ts';
import { partyName } from '../case/parties.ts';
import { codeName, type Routine } from '../routine/routine.ts';

/** What distinguishes a case from others without its words: its parties, what it is about and when it came. */
export interface CaseLabel {
  received: string;
  /** Without the words of a party that is not in the association's list. */
  parties: readonly Party[];
  /** The names of its types. */
  types: readonly string[];
}

/** A label as it is shown, with the names of the area and the parties. */
export interface ShownLabel {
  area: string;
  received: string;
  parties: string;
  types: readonly string[];
}

/** The label of a case. */
export function caseLabel({ rapport, hantering, mottagen }: Case, routine: Routine): CaseLabel {
  return {
    received: mottagen,
    parties: [...rapport.arbetsgivare, ...rapport.samverkansparter].map(
      ({ text: _words, ...codes }) => codes,
    ),
    types: (hantering.klassning?.typ ?? []).map((code) => codeName(routine, 'typ', code)),
  };
}

/** The labels as they were shown last: a plan and each of its packs show the same ones, and so does the next sweep. */
const shown = new WeakMap<CaseLabel, { area: string; association: Association; label: ShownLabel }>();

/** A label with the association's names: each party once, the employer first. */
export function shownLabel(own: CaseLabel, area: string, association: Association): ShownLabel {
  const known = shown.get(own);
  if (known?.area === area && known.association === association) return known.label;
  const { received, parties, types } = own;
  const label = {
    area: areaNameNow(association, area),
    received,
    parties: [...new Set(parties.map((party) => partyName(party, association)))].join(', '),
    types,
  };
  shown.set(own, { area, association, label });
  return label;
}
