import { describe, expect, it } from 'vitest';
import { exampleCase } from '../../../testing/case/example.ts';
import { source } from '../../../testing/release.ts';
import type { Case } from '../../case/case.ts';
import { codeCases, statisticsFields } from './coded-cases.ts';

const LOCK = '2026-12-31';
const fields = statisticsFields(source).filter(({ id }) => id === 'aterkommande' || id === 'fore-efter');
const base = exampleCase();
let made = 0;

/** A case of a kind between a municipality and primary care that came in on a day. */
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
/** What is said of the first of the cases. */
const said = (cases: readonly Case[], lock = LOCK) => codeCases(cases, lock, fields, source)[0]?.codes;
const again = (cases: readonly Case[], lock?: string) => said(cases, lock)?.['aterkommande']?.[0];

describe('the same thing again', () => {
  it.each([
    ['within 180 days', '2026-06-30', 'ja'],
    ['on the last of them', '2026-08-30', 'ja'],
    ['a day later', '2026-08-31', 'nej'],
    ['when it could not yet be otherwise', '2026-04-01', 'nej'],
    ['on the first day that it could', '2026-04-02', 'ja'],
  ])('without a measure, counted from the report: %s', (_when, day, expected) =>
    expect(again([came('2026-03-03'), came(day)])).toBe(expected),
  );

  it('is counted from the last measure that was carried out', () => {
    const first = came('2026-01-05', {
      åtgärder: [measure(1, { genomförd: '2026-02-01' }), measure(2, { genomförd: '2026-05-01' })],
    });
    expect(again([first, came('2026-04-01')])).toBe('nej');
    expect(again([first, came('2026-06-01')])).toBe('ja');
  });

  it('is too early to judge when the time is not over, or every measure remains to be done', () => {
    expect(again([came('2026-03-03')], '2026-08-29')).toBe('ej-mogen');
    expect(again([came('2026-03-03')], '2026-08-30')).toBe('nej');
    // Who comes again is known at once; to count them before the others are would make it look common.
    expect(again([came('2026-03-03'), came('2026-05-03')], '2026-05-03')).toBe('ej-mogen');
    expect(again([came('2026-01-05', { åtgärder: [measure(1, {})] }), came('2026-03-01')])).toBe('ej-mogen');
    const both = [measure(1, { genomförd: '2026-02-01' }), measure(2, {})];
    expect(again([came('2026-01-05', { åtgärder: both }), came('2026-04-01')])).toBe('ej-mogen');
  });

  it('is counted from the report when nothing is done', () => {
    const nothing = [measure(1, { typ: 'ingen-atgard', genomförd: '2026-05-01' })];
    expect(again([came('2026-01-05', { åtgärder: nothing }), came('2026-03-01')])).toBe('ja');
  });

  it('is counted from the report when the only measure was given up', () => {
    const effekt = { utfall: 'ej-genomford' as const, bedömd: '2026-02-01' };
    expect(again([came('2026-01-05', { åtgärder: [measure(1, { effekt })] }), came('2026-03-01')])).toBe(
      'ja',
    );
  });

  it('is of the same kind between the same parties, or linked', () => {
    const other = came('2026-05-03', { typ: ['mote-installt'] });
    const turned = came('2026-05-03');
    turned.rapport = {
      ...turned.rapport,
      arbetsgivare: base.rapport.samverkansparter,
      samverkansparter: base.rapport.arbetsgivare,
    };
    expect(again([came('2026-03-03'), other, turned])).toBe('nej');
    expect(again([came('2026-03-03', { liknar: [other.id] }), other])).toBe('ja');
    const linking = came('2026-05-03', { typ: ['mote-installt'] });
    const first = came('2026-03-03');
    linking.hantering.liknar = [first.id];
    expect(again([first, linking])).toBe('ja');
  });

  it('cannot be said of another kind, or of none, without a link', () => {
    expect(again([came('2026-03-03', { typ: ['ovrigt'] }), came('2026-05-03', { typ: ['ovrigt'] })])).toBe(
      'ej-ifyllt',
    );
    expect(again([exampleCase()])).toBe('ej-ifyllt');
    const later = came('2027-01-05');
    expect(again([came('2026-03-03', { typ: ['ovrigt'], liknar: [later.id] }), later])).toBe('ej-ifyllt');
  });
});

describe('before and after a measure', () => {
  const done = came('2024-11-10', { åtgärder: [measure(1, { genomförd: '2024-12-15' })] });
  /** So many cases a month of each year, on the days 3, 4, 5 … */
  const monthly = (year: number, months: readonly number[], each: number) =>
    months.flatMap((month) =>
      Array.from({ length: each }, (_, i) =>
        came(`${year}-${String(month).padStart(2, '0')}-${String(3 + i).padStart(2, '0')}`),
      ),
    );
  const year = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12];
  const before = (each: number) => [...monthly(2023, [10, 11, 12], each), ...monthly(2024, year, each)];
  const compared = (cases: readonly Case[], lock = '2026-01-31') =>
    said([done, ...cases], lock)?.['fore-efter'];

  it('is what chance cannot explain, or cannot be told from it', () => {
    expect(compared([...before(5), ...monthly(2025, year, 1), ...monthly(2026, [1], 1)])).toEqual(['farre']);
    expect(compared([...before(3), ...monthly(2025, year, 9), ...monthly(2026, [1], 9)])).toEqual(['fler']);
    expect(compared([...before(3), ...monthly(2025, year, 2), ...monthly(2026, [1], 2)])).toEqual(['slump']);
  });

  it('is not said of too few, of too new a measure, or where nothing was reported a year before', () => {
    expect(compared([...before(1), ...monthly(2025, year, 0)])).toEqual(['for-fa']);
    expect(compared(before(5), '2026-01-30')).toEqual(['ej-mogen']);
    expect(compared([...monthly(2024, year, 5), ...monthly(2025, year, 1)])).toEqual(['for-fa']);
  });

  it('leaves out the months that led to the measure: a cluster before it is no effect', () => {
    const steady = [...before(2), ...monthly(2025, year, 2), ...monthly(2026, [1], 2)];
    expect(compared([...steady, ...monthly(2024, [11, 12], 20)])).toEqual(['slump']);
  });

  it('does not apply without a finished measure, and needs a kind', () => {
    expect(said([came('2024-11-10')])?.['fore-efter']).toEqual(['ej-tillampligt']);
    const other = came('2024-11-10', {
      typ: ['ovrigt'],
      åtgärder: [measure(1, { genomförd: '2024-12-15' })],
    });
    expect(said([other])?.['fore-efter']).toEqual(['ej-ifyllt']);
  });
});
