import type { Association } from '../../../schemas/types.ts';
import { areaNameNow } from '../../area.ts';
import { isGeneralArea } from '../../init/areas.ts';
import { codeOf } from '../../init/codes.ts';
import { AREA_SETTINGS_TEXTS as TEXTS } from '../../texts/work/settings-sections.ts';
import { recipientFields, recipientLines, recipientOf, recipientValues } from './recipient.ts';
import { type Changed, one, type SettingsSection } from './section.ts';

/** What the form has for an area that no other has replaced; no code is like it. */
const IN_USE = '-';

type Area = Association['områden'][number];

/** The areas with their coordinators. A code is made from the name once, and never changes. */
export const AREAS: SettingsSection = {
  key: 'omraden',
  ...TEXTS.section,
  needsBuild: true,
  rows: ({ association }) =>
    association.områden.map(({ kod, namn, koordinator, 'ersätts-av': by }) => ({
      id: kod,
      name: namn,
      lines: by === undefined ? recipientLines(koordinator) : [TEXTS.replaced(areaNameNow(association, kod))],
      values: {
        namn: [namn],
        ...recipientValues(koordinator),
        'ersätts-av': [by ?? IN_USE],
      },
    })),
  fields: ({ association }, id) => {
    const others = association.områden.filter(
      (area) => area.kod !== id && area['ersätts-av'] === undefined && !isGeneralArea(area),
    );
    return [
      { name: 'namn', kind: 'line', ...TEXTS.fields.namn },
      ...recipientFields(TEXTS.fields.roll),
      ...(id === undefined || others.length === 0
        ? []
        : [
            {
              name: 'ersätts-av',
              kind: 'one' as const,
              options: [
                { value: IN_USE, label: TEXTS.inUse },
                ...others.map(({ kod, namn }) => ({ value: kod, label: namn })),
              ],
              ...TEXTS.fields['ersätts-av'],
            },
          ]),
    ];
  },
  put({ association }, id, filled): Changed {
    const { områden } = association;
    const at = id === undefined ? -1 : områden.findIndex(({ kod }) => kod === id);
    const namn = one(filled, 'namn') ?? '';
    if (områden.some((area, index) => index !== at && area.namn === namn))
      return { faults: [{ control: 'namn', text: TEXTS.twice }] };
    const { 'ersätts-av': _before, ...before } = områden[at] ?? {
      kod: codeOf(namn, new Set(områden.map(({ kod }) => kod))),
    };
    const by = one(filled, 'ersätts-av');
    const area: Area = {
      ...before,
      namn,
      ...(by === undefined || by === IN_USE ? {} : { 'ersätts-av': by }),
      koordinator: recipientOf(filled),
    };
    if (by !== undefined && by !== IN_USE && områden.some((other) => other['ersätts-av'] === id))
      return { faults: [{ control: 'ersätts-av', text: TEXTS.replaces }] };
    const general = områden.findIndex(isGeneralArea);
    const place = general < 0 ? områden.length : general;
    const after = at < 0 ? områden.toSpliced(place, 0, area) : områden.with(at, area);
    return { association: { ...association, områden: after as Association['områden'] } };
  },
  remove({ association }, id) {
    const { områden, personer = [], möten = [] } = association;
    const isUsed =
      personer.some((person) => person.områden?.includes(id)) ||
      möten.some(({ område }) => område === id) ||
      områden.some((area) => area['ersätts-av'] === id);
    if (isUsed) return { faults: [{ control: '', text: TEXTS.used }] };
    const rest = områden.filter(({ kod }) => kod !== id);
    if (rest.length === 0) return { faults: [{ control: '', text: TEXTS.last }] };
    return { association: { ...association, områden: rest as Association['områden'] } };
  },
};
