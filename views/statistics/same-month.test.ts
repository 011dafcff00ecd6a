import { describe, expect, it } from 'vitest';
import { associationCases } from '../../core/generate/association.ts';
import { type Period, parsePeriod } from '../../core/statistics/period.ts';
import { makeRelease, plan, releaseInput, source, stored } from '../../testing/release.ts';
import { type Edition, publishedEdition } from './edition.ts';
import { exactEdition } from './exact-edition.ts';
import { sameMonth } from './same-month.ts';

const cases = associationCases(source, { cases: 60, years: 3 }, 5);
const exact = (year: string): Edition =>
  exactEdition({
    ...source,
    plan,
    cases,
    period: parsePeriod(year) as Period,
    lockDay: `${Number(year) + 1}-01-31`,
  });
const [first, second, third] = [exact('2023'), exact('2024'), exact('2025')];
const text = (edition: Edition, earlier: readonly Edition[], month?: number) =>
  sameMonth(edition, earlier, month).text;
/** The numbers of a row by its heading. */
const row = (markup: string, label: string) =>
  [
    ...(new RegExp(`<th scope="row">${label}</th>(.*?)</tr>`).exec(markup)?.[1] ?? '').matchAll(/>([^<]+)</g),
  ].map(([, cell]) => cell);

describe('the month that is compared', () => {
  it('is the one that is asked for, with the numbers of each year', () => {
    const markup = text(third, [first, second], 3);
    expect(markup).toContain('Samma månad flera år: mars 2023–2025');
    const received = (year: string) =>
      String(cases.filter(({ mottagen }) => mottagen.startsWith(`${year}-03`)).length);
    expect(row(markup, 'Totalt')).toEqual(['2023', '2024', '2025'].map(received));
    const caused = (year: string) =>
      String(
        cases.filter(
          ({ mottagen, hantering }) =>
            mottagen.startsWith(`${year}-03`) && hantering.klassning?.orsak?.includes('rutin-saknas'),
        ).length,
      );
    expect(row(markup, 'Rutin saknas')).toEqual(['2023', '2024', '2025'].map(caused));
  });

  it('is otherwise the one with the most cases', () => {
    const extra = cases
      .filter(({ mottagen }) => mottagen.startsWith('2025-01'))
      .map((file) => ({ ...file, mottagen: file.mottagen.replace('2025-01', '2025-11') }));
    const more = exactEdition({
      ...source,
      plan,
      cases: [...cases, ...extra, ...extra],
      period: parsePeriod('2025') as Period,
      lockDay: '2026-01-31',
    });
    expect(text(more, [second])).toContain('Samma månad flera år: november 2024–2025');
  });

  it('is left out for a single year, part of a year, or without released months', () => {
    expect(text(third, [])).toBe('');
    const part = { ...third, period: parsePeriod('2025-T2') as Period };
    expect(text(part, [second])).toBe('');
    const { exact: _none, ...without } = third;
    expect(text(without, [second])).toBe('');
  });
});

it('is shown from a release only where no month has a small number', () => {
  const published = (cases: number, year: string): Edition => {
    const input = releaseInput(cases, year);
    const made = makeRelease(input);
    return publishedEdition(made.release, stored(made, input).datasets);
  };
  expect(text(published(120, '2025'), [published(120, '2024')])).toBe('');
});
