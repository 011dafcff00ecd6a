import { detect } from '../../deid/detect.ts';
import { ALLOWED_SETTINGS_TEXTS as TEXTS } from '../../texts/work/settings-sections.ts';
import { type Changed, one, type SettingsSection, withEntry, withList } from './section.ts';

/** Names of places, units and methods that look like people and are none. */
export const ALLOWED: SettingsSection = {
  key: 'tillatna',
  ...TEXTS.section,
  needsBuild: true,
  rows: ({ association: { tillåtna = [] } }) =>
    tillåtna.map((word) => ({ id: word, name: word, lines: [], values: { namn: [word] } })),
  fields: () => [{ name: 'namn', kind: 'line', ...TEXTS.fields.namn }],
  put({ association }, id, filled): Changed {
    const before = association.tillåtna ?? [];
    const word = one(filled, 'namn') ?? '';
    if (word !== id && before.includes(word)) return { faults: [{ control: 'namn', text: TEXTS.twice }] };
    // The list is public, and lets only names through.
    if (detect(word).some(({ type, tier }) => type !== 'name' && tier === 'stop'))
      return { faults: [{ control: 'namn', text: TEXTS.noName }] };
    const after = withEntry(before, id === undefined ? -1 : before.indexOf(id), word);
    return { association: withList(association, 'tillåtna', after) };
  },
  remove: ({ association }, id) => ({
    association: withList(
      association,
      'tillåtna',
      (association.tillåtna ?? []).filter((word) => word !== id),
    ),
  }),
};
