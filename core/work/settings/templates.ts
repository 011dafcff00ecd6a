import associationSchema from '../../../schemas/association.json' with { type: 'json' };
import { TEMPLATE_SETTINGS_TEXTS as TEXTS } from '../../texts/work/settings-sections.ts';
import { type Template, templateProblems } from '../templates.ts';
import {
  type Changed,
  one,
  type SettingsContext,
  type SettingsSection,
  withEntry,
  withList,
} from './section.ts';

const KINDS = associationSchema.properties.svarsmallar.items.properties.slag.oneOf.map((kind) => ({
  value: kind.const,
  label: kind.title,
  hint: kind.description,
}));

/** Two templates of one kind have different names. */
const idOf = ({ slag, namn }: Template): string => `${slag} ${namn}`;

/** The texts that coordinators begin from. */
export const TEMPLATES: SettingsSection = {
  key: 'svarsmallar',
  ...TEXTS.section,
  rows: ({ association: { svarsmallar = [] } }) =>
    svarsmallar.map((row) => ({
      id: idOf(row),
      name: row.namn,
      lines: [KINDS.find(({ value }) => value === row.slag)?.label ?? row.slag, row.text],
      values: { namn: [row.namn], slag: [row.slag], text: [row.text] },
    })),
  fields: () => [
    { name: 'namn', kind: 'line', ...TEXTS.fields.namn },
    { name: 'slag', kind: 'one', options: KINDS, ...TEXTS.fields.slag },
    { name: 'text', kind: 'text', ...TEXTS.fields.text },
  ],
  put(context, id, filled) {
    const before = context.association.svarsmallar ?? [];
    const at = id === undefined ? -1 : before.findIndex((row) => idOf(row) === id);
    const row = Object.fromEntries(['namn', 'slag', 'text'].map((name) => [name, one(filled, name)]));
    return judged(context, withEntry(before, at, row as unknown as Template));
  },
  remove: (context, id) =>
    judged(
      context,
      (context.association.svarsmallar ?? []).filter((row) => idOf(row) !== id),
    ),
};

/** The templates as they would be, or what is wrong with that. What was there before had no fault. */
function judged({ association }: SettingsContext, after: readonly Template[]): Changed {
  const changed = withList(association, 'svarsmallar', after);
  const faults = templateProblems(changed).map(({ path, text }) => ({ control: String(path[2]), text }));
  return faults.length > 0 ? { faults } : { association: changed };
}
