import { describe, expect, it } from 'vitest';
import { exampleCase } from '../../../testing/case/example.ts';
import { source } from '../../../testing/release.ts';
import type { Case } from '../../case/case.ts';
import { codeCases, statisticsFields } from './coded-cases.ts';

const LOCK = '2026-12-31';
const fields = statisticsFields(source).filter(({ id }) => id === 'aterkommande' || id === 'fore-efter');
const base = exampleCase();
let made = 0;

/** A case between a municipality and primary care that came in on a day, of the given type. */
function came(day: string, { typ = ['otydligt-ansvar'], ...hantering }: Partial<Handled> = {}): Case {
  made++;
  return exampleCase({
    id: `EX-2026-${String(made).padStart(8, '0')}`,
    mottagen: day,
    rapport: { ...base.rapport, datum: day },
    hantering: { fas: 'utredning', nivå: 1, klassning: { typ }, ...hantering },
    historik: [
      { datum: day, händelse: 'mottagen' },
      { datum: day, händelse: 'fas', till: 'utredning' },
      { datum: day, händelse: 'klassning' },
      ...(hantering.åtgärder ?? []).flatMap(({ nr, genomförd, effekt }) => [
        { datum: day, händelse: 'åtgärd', till: nr } as const,
        ...(genomförd ? [{ datum: genomförd, händelse: 'genomförd', till: nr } as const] : []),
        ...(effekt ? [{ datum: effekt.bedömd, händelse: 'effekt', till: nr } as const] : []),
      ]),
    ],
  });
}
type Handled = Case['hantering'] & { typ: string[] };

const measure = (nr: number, rest: object) => ({
  nr,
  typ: 'ny-rutin',
  text: 'En rutin.',
  ansvarig: 'narmaste-chefer',
  'klar-senast': '2027-01-31',
  ...rest,
});
/** The codes of the first of the cases. */
const codesOfFirst = (cases: readonly Case[], lock = LOCK) =>
  codeCases(cases, lock, fields, source)[0]?.codes;
const recurred = (cases: readonly Case[], lock?: string) => codesOfFirst(cases, lock)?.['aterkommande']?.[0];

describe('recurrence', () => {
  it.each([
    ['within 180 days', '2026-06-30', 'ja'],
    ['on the last of them', '2026-08-30', 'ja'],
    ['a day later', '2026-08-31', 'nej'],
    ['within the wash-in time', '2026-04-01', 'nej'],
    ['on the first day after the wash-in time', '2026-04-02', 'ja'],
  ])('without a measure is counted from the report: %s', (_when, day, expected) =>
    expect(recurred([came('2026-03-03'), came(day)])).toBe(expected),
  );

  it('is counted from the last measure that was carried out', () => {
    const first = came('2026-01-05', {
      åtgärder: [measure(1, { genomförd: '2026-02-01' }), measure(2, { genomförd: '2026-05-01' })],
    });
    expect(recurred([first, came('2026-04-01')])).toBe('nej');
    expect(recurred([first, came('2026-06-01')])).toBe('ja');
  });

  it('is too early to judge while the time is not over, or a measure remains to be carried out', () => {
    expect(recurred([came('2026-03-03')], '2026-08-29')).toBe('ej-mogen');
    expect(recurred([came('2026-03-03')], '2026-08-30')).toBe('nej');
    // A recurrence is known at once; counting it before the others can be judged would make it look common.
    expect(recurred([came('2026-03-03'), came('2026-05-03')], '2026-05-03')).toBe('ej-mogen');
    expect(recurred([came('2026-01-05', { åtgärder: [measure(1, {})] }), came('2026-03-01')])).toBe(
      'ej-mogen',
    );
    const both = [measure(1, { genomförd: '2026-02-01' }), measure(2, {})];
    expect(recurred([came('2026-01-05', { åtgärder: both }), came('2026-04-01')])).toBe('ej-mogen');
  });

  it('is counted from the report when no action was taken', () => {
    const noAction = [measure(1, { typ: 'ingen-atgard', genomförd: '2026-05-01' })];
    expect(recurred([came('2026-01-05', { åtgärder: noAction }), came('2026-03-01')])).toBe('ja');
  });

  it('is counted from the report when the only measure was given up', () => {
    const effekt = { utfall: 'ej-genomford' as const, bedömd: '2026-02-01' };
    expect(recurred([came('2026-01-05', { åtgärder: [measure(1, { effekt })] }), came('2026-03-01')])).toBe(
      'ja',
    );
  });

  it('needs the same kind between the same parties, or a link', () => {
    const other = came('2026-05-03', { typ: ['mote-installt'] });
    const turned = came('2026-05-03');
    turned.rapport = {
      ...turned.rapport,
      arbetsgivare: base.rapport.samverkansparter,
      samverkansparter: base.rapport.arbetsgivare,
    };
    expect(recurred([came('2026-03-03'), other, turned])).toBe('nej');
    expect(recurred([came('2026-03-03', { liknar: [other.id] }), other])).toBe('ja');
    const linking = came('2026-05-03', { typ: ['mote-installt'] });
    const first = came('2026-03-03');
    linking.hantering.liknar = [first.id];
    expect(recurred([first, linking])).toBe('ja');
  });

  it('cannot be judged without a link when the kind is "other" or missing', () => {
    expect(recurred([came('2026-03-03', { typ: ['ovrigt'] }), came('2026-05-03', { typ: ['ovrigt'] })])).toBe(
      'ej-ifyllt',
    );
    expect(recurred([exampleCase()])).toBe('ej-ifyllt');
    const later = came('2027-01-05');
    expect(recurred([came('2026-03-03', { typ: ['ovrigt'], liknar: [later.id] }), later])).toBe('ej-ifyllt');
  });
});

describe('before and after a measure', () => {
  const done = came('2024-11-10', { åtgärder: [measure(1, { genomförd: '2024-12-15' })] });
  /** `each` cases in each of the months of a year, on the days 3, 4, 5 … */
  const monthly = (year: number, months: readonly number[], each: number) =>
    months.flatMap((month) =>
      Array.from({ length: each }, (_, i) =>
        came(`${year}-${String(month).padStart(2, '0')}-${String(3 + i).padStart(2, '0')}`),
      ),
    );
  const year = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12];
  const before = (each: number) => [...monthly(2023, [10, 11, 12], each), ...monthly(2024, year, each)];
  const compared = (cases: readonly Case[], lock = '2026-01-31') =>
    codesOfFirst([done, ...cases], lock)?.['fore-efter'];

  it('differ only when chance cannot explain it', () => {
    expect(compared([...before(5), ...monthly(2025, year, 1), ...monthly(2026, [1], 1)])).toEqual(['farre']);
    expect(compared([...before(3), ...monthly(2025, year, 9), ...monthly(2026, [1], 9)])).toEqual(['fler']);
    expect(compared([...before(3), ...monthly(2025, year, 2), ...monthly(2026, [1], 2)])).toEqual(['slump']);
  });

  it('are not compared for too few cases, too new a measure, or without a whole year before', () => {
    expect(compared([...before(1), ...monthly(2025, year, 0)])).toEqual(['for-fa']);
    expect(compared(before(5), '2026-01-30')).toEqual(['ej-mogen']);
    expect(compared([...monthly(2024, year, 5), ...monthly(2025, year, 1)])).toEqual(['for-fa']);
  });

  it('leave out the months that led to the measure, so a cluster before it is no effect', () => {
    const steady = [...before(2), ...monthly(2025, year, 2), ...monthly(2026, [1], 2)];
    expect(compared([...steady, ...monthly(2024, [11, 12], 20)])).toEqual(['slump']);
  });

  it('do not apply without a completed measure, and need a kind', () => {
    expect(codesOfFirst([came('2024-11-10')])?.['fore-efter']).toEqual(['ej-tillampligt']);
    const other = came('2024-11-10', {
      typ: ['ovrigt'],
      åtgärder: [measure(1, { genomförd: '2024-12-15' })],
    });
    expect(codesOfFirst([other])?.['fore-efter']).toEqual(['ej-ifyllt']);
  });
});
