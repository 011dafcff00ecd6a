import { ASSOCIATION_SETTINGS_TEXTS as TEXTS } from '../../texts/work/settings-sections.ts';
import { recipientFields, recipientLines, recipientOf, recipientValues } from './recipient.ts';
import { one, type SettingsSection } from './section.ts';

/** What there is one of: whom to turn to about the whole association, and the colour of its pages. */
export const ASSOCIATION: SettingsSection = {
  key: 'forbundet',
  ...TEXTS.section,
  needsBuild: true,
  rows: ({ association: { kontakt, tema } }) => [
    {
      id: 'kontakt',
      name: TEXTS.contact,
      lines: recipientLines(kontakt),
      values: recipientValues(kontakt),
    },
    { id: 'färg', name: TEXTS.colour, lines: [TEXTS.hue(tema.ton)], values: { ton: [String(tema.ton)] } },
  ],
  fields: (_context, id) =>
    id === 'kontakt'
      ? recipientFields(TEXTS.fields.roll)
      : id === 'färg'
        ? [{ name: 'ton', kind: 'hue', ...TEXTS.fields.ton }]
        : [],
  put: ({ association }, id, filled) => ({
    association:
      id === 'kontakt'
        ? { ...association, kontakt: recipientOf(filled) }
        : { ...association, tema: { ...association.tema, ton: Number(one(filled, 'ton')) } },
  }),
};
