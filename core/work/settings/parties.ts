import associationSchema from '../../../schemas/association.json' with { type: 'json' };
import type { Association } from '../../../schemas/types.ts';
import { codeOf } from '../../init/codes.ts';
import { choosable } from '../../report/choosable.ts';
import { PARTY_SETTINGS_TEXTS as TEXTS } from '../../texts/work/settings-sections.ts';
import {
  type Changed,
  one,
  RETIRED,
  retiredField,
  retiredOf,
  retiredValues,
  type SettingsSection,
} from './section.ts';

type Party = Association['parter'][number];

const PRINCIPALS = associationSchema.properties.parter.items.properties.huvudman.oneOf.map((one) => ({
  value: one.const,
  label: one.title,
  hint: one.description,
}));

const labelOf = (principal: Party['huvudman']): string[] =>
  PRINCIPALS.filter(({ value }) => value === principal).map(({ label }) => label);

/** The organisations that can be chosen in the form. A code is made from the name once, and never changes. */
export const PARTIES: SettingsSection = {
  key: 'parter',
  ...TEXTS.section,
  needsBuild: true,
  rows: ({ association }) =>
    association.parter.map(({ kod, namn, huvudman, lista, ...party }) => ({
      id: kod,
      name: namn,
      lines: [
        ...labelOf(huvudman),
        ...(lista ? [TEXTS.units(lista.enheter.length)] : []),
        ...(party.avvecklad ? [TEXTS.isRetired] : []),
      ],
      values: {
        namn: [namn],
        huvudman: huvudman === undefined ? [] : [huvudman],
        [RETIRED]: retiredValues(party),
      },
    })),
  fields: (_context, id) => [
    { name: 'namn', kind: 'line', ...TEXTS.fields.namn },
    { name: 'huvudman', kind: 'one', options: PRINCIPALS, ...TEXTS.fields.huvudman },
    ...(id === undefined ? [] : [retiredField(TEXTS.retired)]),
  ],
  put({ association }, id, filled): Changed {
    const { parter } = association;
    const at = id === undefined ? -1 : parter.findIndex(({ kod }) => kod === id);
    const namn = one(filled, 'namn') ?? '';
    if (parter.some((party, index) => index !== at && party.namn === namn))
      return { faults: [{ control: 'namn', text: TEXTS.twice }] };
    const { avvecklad: _before, ...before } = parter[at] ?? {
      kod: codeOf(namn, new Set(parter.map(({ kod }) => kod))),
    };
    const party = { ...before, namn, huvudman: one(filled, 'huvudman'), ...retiredOf(filled) } as Party;
    // The one that is written by hand comes last in the form.
    const free = parter.findIndex(({ fritext }) => fritext);
    const after =
      at < 0 ? parter.toSpliced(free < 0 ? parter.length : free, 0, party) : parter.with(at, party);
    if (choosable(after).length < 2) return { faults: [{ control: RETIRED, text: TEXTS.last }] };
    return { association: { ...association, parter: after as Association['parter'] } };
  },
  remove({ association }, id) {
    const rest = association.parter.filter(({ kod }) => kod !== id);
    if (choosable(rest).length < 2) return { faults: [{ control: '', text: TEXTS.last }] };
    return { association: { ...association, parter: rest as Association['parter'] } };
  },
};
