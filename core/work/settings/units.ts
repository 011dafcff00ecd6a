import type { Association } from '../../../schemas/types.ts';
import { codeOf } from '../../init/codes.ts';
import { choosable } from '../../report/choosable.ts';
import { UNIT_SETTINGS_TEXTS as TEXTS } from '../../texts/work/settings-sections.ts';
import {
  type Changed,
  one,
  RETIRED,
  retiredField,
  retiredOf,
  retiredValues,
  type SettingsSection,
  withEntry,
} from './section.ts';

type Party = Association['parter'][number];
type List = NonNullable<Party['lista']>;
type Units = List['enheter'];

/** Splits the id of a unit: two parties may have a unit with the same code. */
const partsOf = (id: string): [party: string, unit: string] => {
  const [party = '', unit = ''] = id.split(' ');
  return [party, unit];
};

/** The units of the parties that have a list to choose from. A code is made from the name once, and never changes. */
export const UNITS: SettingsSection = {
  key: 'enheter',
  ...TEXTS.section,
  needsBuild: true,
  rows: ({ association }) =>
    association.parter.flatMap(({ kod, namn, lista }) =>
      (lista?.enheter ?? []).map((unit) => ({
        id: `${kod} ${unit.kod}`,
        name: unit.namn,
        lines: [namn, ...(unit.avvecklad ? [TEXTS.isRetired] : [])],
        values: { part: [kod], namn: [unit.namn], [RETIRED]: retiredValues(unit) },
      })),
    ),
  fields: ({ association }, id) => [
    ...(id === undefined
      ? [
          {
            name: 'part',
            kind: 'one' as const,
            options: association.parter
              .filter(({ lista }) => lista)
              .map(({ kod, namn }) => ({ value: kod, label: namn })),
            ...TEXTS.fields.part,
          },
        ]
      : []),
    { name: 'namn', kind: 'line', ...TEXTS.fields.namn },
    ...(id === undefined ? [] : [retiredField(TEXTS.retired)]),
  ],
  put({ association }, id, filled): Changed {
    const [party, unit] = id === undefined ? [one(filled, 'part') ?? '', ''] : partsOf(id);
    const namn = one(filled, 'namn') ?? '';
    const units = unitsOf(association, party);
    const at = units.findIndex(({ kod }) => kod === unit);
    if (units.some((one, index) => index !== at && one.namn === namn))
      return { faults: [{ control: 'namn', text: TEXTS.twice }] };
    const kod = units[at]?.kod ?? codeOf(namn, new Set(units.map((one) => one.kod)));
    const after = withEntry(units, at, { kod, namn, ...retiredOf(filled) });
    if (choosable(after).length === 0) return { faults: [{ control: RETIRED, text: TEXTS.last }] };
    return { association: withUnits(association, party, after) };
  },
  remove({ association }, id) {
    const [party, unit] = partsOf(id);
    const rest = unitsOf(association, party).filter(({ kod }) => kod !== unit);
    if (choosable(rest).length === 0) return { faults: [{ control: '', text: TEXTS.last }] };
    return { association: withUnits(association, party, rest) };
  },
};

const unitsOf = ({ parter }: Association, party: string): Units[number][] =>
  parter.find(({ kod }) => kod === party)?.lista?.enheter ?? [];

const withUnits = (association: Association, party: string, units: Units[number][]): Association => ({
  ...association,
  parter: association.parter.map((one) =>
    one.kod === party && one.lista ? { ...one, lista: { ...one.lista, enheter: units as Units } } : one,
  ) as Association['parter'],
});
