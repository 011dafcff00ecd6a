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
    association.områden.map(({ kod, namn, koordinator, granskare = [], 'ersätts-av': by }) => ({
      id: kod,
      name: namn,
      lines:
        by === undefined
          ? [
              ...recipientLines(koordinator),
              ...(granskare.length > 0 ? [TEXTS.reviewers(granskare.join(', '))] : []),
            ]
          : [TEXTS.replaced(areaNameNow(association, kod))],
      values: {
        namn: [namn],
        ...recipientValues(koordinator),
        granskare: granskare.length === 0 ? [] : [granskare.join('\n')],
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
      { name: 'granskare', kind: 'text', ...TEXTS.fields.granskare },
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
    const reviewers = readReviewers(one(filled, 'granskare') ?? '');
    if ('fault' in reviewers) return { faults: [{ control: 'granskare', text: reviewers.fault }] };
    const {
      'ersätts-av': _before,
      granskare: _others,
      ...before
    } = områden[at] ?? {
      kod: codeOf(namn, new Set(områden.map(({ kod }) => kod))),
    };
    const by = one(filled, 'ersätts-av');
    const area: Area = {
      ...before,
      namn,
      ...(by === undefined || by === IN_USE ? {} : { 'ersätts-av': by }),
      koordinator: recipientOf(filled),
      ...(reviewers.names.length === 0
        ? {}
        : { granskare: reviewers.names as NonNullable<Area['granskare']> }),
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

/** A login on GitHub, or an organisation and a team of it: `granskare` in the schema. */
const REVIEWER = /^[A-Za-z0-9][A-Za-z0-9-]{0,38}(?:\/[a-z0-9][a-z0-9_.-]{0,99})?$/;
/** How many reviewers an area can have: `granskare` in the schema. */
const MOST_REVIEWERS = 10;

/** Reads reviewers, one a line or with commas, as people write them: also `@name` and their addresses on GitHub. */
function readReviewers(typed: string): { names: string[] } | { fault: string } {
  const names = typed
    .split(/[\s,;]+/)
    .map((name) => name.replace(/^https:\/\/github\.com\//i, '').replace(/^@/, ''))
    .filter((name) => name !== '');
  const wrong = names.find((name) => !REVIEWER.test(name));
  if (wrong !== undefined) return { fault: TEXTS.reviewer(wrong) };
  const unique = [...new Map(names.map((name) => [name.toLowerCase(), name])).values()];
  return unique.length > MOST_REVIEWERS ? { fault: TEXTS.manyReviewers(MOST_REVIEWERS) } : { names: unique };
}
