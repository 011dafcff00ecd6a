import { describe, expect, it } from 'vitest';
import { codeCases, statisticsFields as fieldsOfCases } from '../../core/statistics/facts/coded-cases.ts';
import { makeRelease, releaseInput, source, stored } from '../../testing/release.ts';
import { pageMarkup } from '../../testing/statistics/page-markup.ts';
import { areaEdition, areasOf, whyNoAreas } from './area.ts';
import { type Edition, publishedEdition, tableFields, totalOf } from './edition.ts';
import { exactEdition } from './exact-edition.ts';
import { beforeAfterMeasures, recurrenceAfterMeasures, recurringCauses } from './patterns.ts';
import { contradictingCases, qualityOutliers } from './quality.ts';
import { sectionsOf } from './sections.ts';

/** The exact edition, which alone has what is derived from other fields. */
const exactOf = (cases: number, year: string): Edition => {
  const { association, routine, plan, cases: files, period, lockDay } = releaseInput(cases, year);
  return exactEdition({ association, routine, plan, cases: files, period, lockDay });
};
const publicOf = (cases: number, year: string): Edition => {
  const input = releaseInput(cases, year);
  const made = makeRelease(input);
  return publishedEdition(made.release, stored(made, input).datasets);
};
const [small, large, before] = [publicOf(32, '2025'), exactOf(300, '2025'), exactOf(300, '2024')];

describe('an association of 32 cases', () => {
  it('does not publish recurrence, and the page says where it is', () => {
    expect(recurrenceAfterMeasures(small)).toBeUndefined();
    const markup = pageMarkup(small);
    expect(markup).toContain('interna underlag');
    expect(recurringCauses(small, [])).toContain('för få år');
    expect(recurringCauses({ ...small, period: { ...small.period, id: '2025-T1' } }, [])).toBe('');
  });
});

describe('an association of 300 cases', () => {
  it('names the causes of both years', () => {
    expect(recurringCauses(large, [before])).toMatch(/^Varje år 2024–2025 finns ”/);
  });

  it('has a page for each area, with its causes', () => {
    const areas = areasOf(large);
    expect(areas.length).toBeGreaterThan(3);
    expect(whyNoAreas(large)).toBe('');
    for (const { code } of areas) {
      const of = areaEdition(large, code);
      const text = pageMarkup(of).replaceAll(/<[^>]+>/g, ' ');
      expect(text).not.toMatch(/NaN|undefined|Infinity|null/);
      expect(text).toContain('Vad rapporterna gäller');
      expect(typeof totalOf(of)).toBe('number');
    }
  });

  it('has recurrence after measures by strength and kind, equal to the exact numbers', () => {
    const sentence = (recurrenceAfterMeasures(large) ?? '').replaceAll('\u00a0', ' ');
    expect(sentence).toMatch(/^Samma sak hände igen efter 30–180 dagar utan åtgärd i \d+ av \d+/);
    const numbers = [...sentence.matchAll(/(?:utan åtgärd i|(Svag|Information):) (\d+) av (\d+)/g)].map(
      ([, name = 'Utan', again, cases]) => [name, Number(again), Number(cases)],
    );
    expect(numbers).toEqual([
      ['Utan', ...exactly('atgardsstyrka', 'inga')],
      ['Svag', ...exactly('atgardsstyrka', 'svag')],
      ['Information', ...exactly('atgard', 'information')],
    ]);
  });

  it('does not judge recurrence from hidden numbers', () => {
    const hidden = large.tables.map((table) =>
      tableFields(table).includes('aterkommande') ? { ...table, value: table.value.map(() => null) } : table,
    );
    expect(recurrenceAfterMeasures({ ...large, tables: hidden })).toBeUndefined();
  });

  it('compares before and after measures', () => {
    expect(beforeAfterMeasures(small)).toBe('');
    expect(beforeAfterMeasures(large)).toMatch(/^2025: /);
    const shown = large.tables.map((table) => ({ ...table, value: table.value.map(() => 20), status: {} }));
    expect(beforeAfterMeasures({ ...large, tables: shown })).toMatch(
      /^2025: 60 ärenden med en genomförd åtgärd/,
    );
  });

  it('shows unfilled fields and contradictions by discovering party', () => {
    const quality = sectionsOf(large)[1].find(({ id }) => id === 'kvalitet');
    expect(quality?.tables.map(({ extension }) => extension.tabell)).toEqual([
      'motsagelser',
      'upptackt-av-ej-ifyllda',
      'upptackt-av-ovriga',
      'upptackt-av-motsagelser',
    ]);
    expect(contradictingCases(large).replaceAll('\u00a0', ' ')).toMatch(
      /^Ärenden där uppgifter säger emot varandra: \d+ av 300, /,
    );
    expect(qualityOutliers(large)).toContain('än slumpen brukar ge');
    expect(qualityOutliers(small)).toBe('');
    const markup = pageMarkup(large, before, [before]);
    expect(markup.indexOf('id="tabell-upptackt-av-ej-ifyllda"')).toBeGreaterThan(
      markup.indexOf('id="ifyllt"'),
    );
    expect(markup.indexOf('id="ifyllt"')).toBeGreaterThan(markup.indexOf('<h3 id="lage"'));
  });
});

/** How many cases with a code recurred, and of how many that can be judged, counted from the cases. */
function exactly(id: string, code: string): [number, number] {
  const { cases, lockDay } = releaseInput(300, '2025');
  const own = fieldsOfCases(source).filter((field) => field.id === id || field.id === 'aterkommande');
  const facts = codeCases(cases, lockDay, own, source).filter(({ month }) => month.startsWith('2025'));
  const judged = (outcome: string) =>
    facts.filter(({ codes }) => codes[id]?.includes(code) && codes['aterkommande']?.includes(outcome)).length;
  return [judged('ja'), judged('ja') + judged('nej')];
}
