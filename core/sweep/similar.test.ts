import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { exampleRoutine } from '../../testing/example/routines.ts';
import { caseAfter, similarAmong } from '../../testing/sweep.ts';
import type { Case } from '../case/case.ts';
import { addDays } from '../date.ts';
import { isComparable, likenesses, sweepMonth } from './month.ts';
import { alikeCases, similarCases } from './similar.ts';
import { caseSnapshot } from './snapshot.ts';

const routine = exampleRoutine('hoglandet');

const id = (nr: number) => `EX-2026-${String(nr).padStart(8, '0')}`;

/** An open case with a type. */
function classified(
  nr: number,
  mottagen: string,
  hantering: Partial<Case['hantering']> = {},
  changes: Partial<Case> = {},
): Case {
  const klassning = { typ: ['mote-installt'] };
  return caseAfter([], { fas: 'utredning', klassning, ...hantering }, { id: id(nr), mottagen, ...changes });
}

const found = (...files: Case[]) =>
  similarAmong(files.map((file) => caseSnapshot(file, routine, false, '2027-12-31'))).map(
    ({ caseId, order }) => `${caseId?.slice(-1)} ${order?.replaceAll('EX-2026-0000000', '')}`,
  );

describe('a recurrence', () => {
  it('has the same parties and type within twelve months (requirement 89)', () => {
    expect(found(classified(1, '2026-01-15'), classified(2, '2027-01-15'))).toEqual(['2 /liknar 1']);
    expect(found(classified(1, '2026-01-14'), classified(2, '2027-01-15'))).toEqual([]);
  });

  it('names the latest case first, and has one order for all of them', () => {
    expect(
      found(classified(1, '2026-01-15'), classified(2, '2026-02-15'), classified(3, '2026-03-15')),
    ).toEqual(['2 /liknar 1', '3 /liknar 2 1']);
  });

  it('names the latest five, of all its types together', () => {
    const [one, other] = ['mote-installt', 'olika-besked'].map((code) => ({ klassning: { typ: [code] } }));
    const before = [1, 2, 3, 4, 5, 6, 7, 8].map((nr) =>
      classified(nr, `2026-01-0${nr}`, { fas: 'stangt', ...(nr < 7 ? one : other) }),
    );
    const both = { klassning: { typ: ['mote-installt', 'olika-besked'] } };
    expect(found(...before, classified(9, '2026-02-01', both))).toEqual(['9 /liknar 8 7 6 5 4']);
    expect(found(...before, classified(9, '2026-02-01', one))).toEqual(['9 /liknar 6 5 4 3 2']);
  });

  it('is looked for among the latest twenty', () => {
    const linkedTo = (count: number) => ({ liknar: Array.from({ length: count }, (_, nr) => id(nr + 2)) });
    const cases = (count: number) => [
      ...Array.from({ length: count + 1 }, (_, nr) =>
        classified(nr + 1, `2026-01-0${nr < 1 ? 1 : 2}`, { fas: 'stangt' }),
      ),
      classified(99, '2026-02-01', linkedTo(count)),
    ];
    expect(found(...cases(19))).toEqual(['9 /liknar 1']);
    expect(found(...cases(20))).toEqual([]);
  });

  it('can be of a closed case, but is proposed only for an open one', () => {
    expect(found(classified(1, '2026-01-15', { fas: 'stangt' }), classified(2, '2026-02-15'))).toEqual([
      '2 /liknar 1',
    ]);
    expect(found(classified(1, '2026-01-15'), classified(2, '2026-02-15', { fas: 'stangt' }))).toEqual([]);
  });

  it('is not proposed for linked cases, nor for those linked through others', () => {
    expect(
      found(
        classified(1, '2026-01-15'),
        classified(2, '2026-02-15', { liknar: [id(1)] }),
        classified(3, '2026-03-15', { liknar: [id(2)] }),
      ),
    ).toEqual([]);
  });

  it('is not proposed for cases that an old one links, of whose month only the links are known', () => {
    const recent = [classified(1, '2026-01-15'), classified(2, '2026-02-15')].map((file) =>
      caseSnapshot(file, routine, false, '2027-12-31'),
    );
    const month = sweepMonth(recent);
    expect(similarCases([month]).flat()).toHaveLength(1);
    const links = [['EX-2020-00000009', [id(1), id(2)]]] as const;
    expect(similarCases([{ active: [], alike: {}, links }, month]).flat()).toEqual([]);
  });

  it.each<[string, Case]>([
    ['another type', classified(2, '2026-02-15', { klassning: { typ: ['olika-besked'] } })],
    ['no type', classified(2, '2026-02-15', { klassning: { orsak: ['kommunikation'] } })],
    [
      'only övrigt, which is not a type',
      classified(2, '2026-02-15', { klassning: { typ: ['ovrigt'], text: 'X' } }),
    ],
    [
      'another unit',
      classified(
        2,
        '2026-02-15',
        {},
        {
          rapport: { ...caseAfter().rapport, arbetsgivare: [{ part: 'kommun', enhet: 'eksjo' }] },
        },
      ),
    ],
    ['another routine', classified(2, '2026-02-15', {}, { rutin: 'vastra-gotaland' })],
  ])('does not have %s', (_name, other) => {
    expect(
      found(
        classified(1, '2026-01-15', { klassning: { typ: ['mote-installt', 'ovrigt'], text: 'X' } }),
        other,
      ),
    ).toEqual([]);
  });

  it('has the same parties whichever of them reports', () => {
    const { rapport } = caseAfter();
    const turned = {
      rapport: { ...rapport, arbetsgivare: rapport.samverkansparter, samverkansparter: rapport.arbetsgivare },
    };
    expect(found(classified(1, '2026-01-15'), classified(2, '2026-02-15', {}, turned))).toEqual([
      '2 /liknar 1',
    ]);
  });

  it('is found quickly among thousands of the same kind, linked or not', () => {
    const files = Array.from({ length: 2000 }, (_, index) =>
      classified(index, '2026-02-15', index % 2 ? { liknar: [id(index - 1)] } : {}),
    );
    const snapshots = files.map((file) => caseSnapshot(file, routine, false, '2027-12-31'));
    expect(similarAmong(snapshots)).toHaveLength(1998);
  });

  it('is proposed once for a case, and never of itself', () => {
    fc.assert(
      fc.property(
        fc.array(fc.record({ days: fc.nat(27), links: fc.array(fc.nat(9), { maxLength: 3 }) }), {
          maxLength: 10,
        }),
        (rows) => {
          const files = rows.map(({ days, links }, nr) =>
            classified(nr, `2026-02-${String(days + 1).padStart(2, '0')}`, { liknar: links.map(id) }),
          );
          const items = similarAmong(files.map((file) => caseSnapshot(file, routine, false, '2026-03-01')));
          const cases = items.map(({ caseId }) => caseId);
          expect(new Set(cases).size).toBe(cases.length);
          for (const { caseId, order } of items) expect(order).not.toContain(caseId);
        },
      ),
      { numRuns: 100 },
    );
  });
});

describe('the cases that are alike', () => {
  const alike = (own: Case, ...others: Case[]) => {
    const all = [own, ...others]
      .map((file) => caseSnapshot(file, routine, false, '2027-12-31'))
      .filter(isComparable);
    const one = all.find(({ id: other }) => other === own.id);
    return one ? alikeCases(one, [likenesses(all)]).map(({ id: other }) => other.slice(-1)) : [];
  };

  it('are those that a proposal names, and also later ones, the latest first', () => {
    const first = classified(1, '2026-01-15');
    const later = classified(3, '2026-03-15');
    expect(alike(classified(2, '2026-02-15'), first, later)).toEqual(['3', '1']);
    expect(alike(first, classified(9, '2027-01-16'))).toEqual([]);
    expect(alike(first, classified(9, '2027-01-15'))).toEqual(['9']);
  });

  it('are not those that it is linked to, in either file or through others', () => {
    const linked = classified(2, '2026-02-15', { liknar: [id(1)] });
    const through = classified(3, '2026-03-15', { liknar: [id(2)] });
    expect(alike(classified(1, '2026-01-15'), linked, through, classified(4, '2026-04-15'))).toEqual(['4']);
  });

  it('include every case that a proposal names', () => {
    const day = fc.integer({ min: 0, max: 500 }).map((days) => addDays('2026-01-01', days));
    const type = fc.constantFrom('mote-installt', 'olika-besked');
    fc.assert(
      fc.property(fc.array(fc.tuple(day, type), { minLength: 2, maxLength: 5 }), (all) => {
        const files = all.map(([mottagen, typ], nr) =>
          classified(nr, mottagen, { klassning: { typ: [typ] } }),
        );
        const snapshots = files.map((file) => caseSnapshot(file, routine, false, '2027-12-31'));
        for (const { caseId, order } of similarAmong(snapshots)) {
          const own = files.find((file) => file.id === caseId) as Case;
          const others = alike(own, ...files.filter((file) => file !== own));
          for (const named of order?.split(' ').slice(1) ?? []) expect(others).toContain(named.slice(-1));
        }
      }),
    );
  });
});
