import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { exampleRoutine } from '../../testing/example/routines.ts';
import { caseAfter } from '../../testing/sweep.ts';
import type { Case } from '../case/case.ts';
import { similarCases } from './similar.ts';
import { caseSnapshot } from './snapshot.ts';

const routine = exampleRoutine('hoglandet');

const id = (nr: number) => `EX-2026-${String(nr).padStart(8, '0')}`;

/** A classified open case. */
function classed(
  nr: number,
  mottagen: string,
  hantering: Partial<Case['hantering']> = {},
  changes: Partial<Case> = {},
): Case {
  const klassning = { typ: ['mote-installt'] };
  return caseAfter([], { fas: 'utredning', klassning, ...hantering }, { id: id(nr), mottagen, ...changes });
}

const found = (...files: Case[]) =>
  similarCases(files.map((file) => caseSnapshot(file, routine, false, '2027-12-31'))).map(
    ({ caseId, order }) => `${caseId?.slice(-1)} ${order?.replaceAll('EX-2026-0000000', '')}`,
  );

describe('a recurrence', () => {
  it('is the same parties and type within twelve months (requirement 89)', () => {
    expect(found(classed(1, '2026-01-15'), classed(2, '2027-01-15'))).toEqual(['2 /liknar 1']);
    expect(found(classed(1, '2026-01-14'), classed(2, '2027-01-15'))).toEqual([]);
  });

  it('names the latest first, and has one order for them all', () => {
    expect(found(classed(1, '2026-01-15'), classed(2, '2026-02-15'), classed(3, '2026-03-15'))).toEqual([
      '2 /liknar 1',
      '3 /liknar 2 1',
    ]);
  });

  it('may be of a closed case but is only said of an open one', () => {
    expect(found(classed(1, '2026-01-15', { fas: 'stangt' }), classed(2, '2026-02-15'))).toEqual([
      '2 /liknar 1',
    ]);
    expect(found(classed(1, '2026-01-15'), classed(2, '2026-02-15', { fas: 'stangt' }))).toEqual([]);
  });

  it('is not said of what is linked, also in some steps', () => {
    expect(
      found(
        classed(1, '2026-01-15'),
        classed(2, '2026-02-15', { liknar: [id(1)] }),
        classed(3, '2026-03-15', { liknar: [id(2)] }),
      ),
    ).toEqual([]);
  });

  it.each<[string, Case]>([
    ['another type', classed(2, '2026-02-15', { klassning: { typ: ['olika-besked'] } })],
    ['no type', classed(2, '2026-02-15', { klassning: { orsak: ['kommunikation'] } })],
    ['övrigt, which is no type', classed(2, '2026-02-15', { klassning: { typ: ['ovrigt'], text: 'X' } })],
    [
      'another unit',
      classed(
        2,
        '2026-02-15',
        {},
        {
          rapport: { ...caseAfter().rapport, arbetsgivare: [{ part: 'kommun', enhet: 'eksjo' }] },
        },
      ),
    ],
    ['another routine', classed(2, '2026-02-15', {}, { rutin: 'vastra-gotaland' })],
  ])('is not %s', (_name, other) => {
    expect(
      found(classed(1, '2026-01-15', { klassning: { typ: ['mote-installt', 'ovrigt'], text: 'X' } }), other),
    ).toEqual([]);
  });

  it('is the same parties whoever reports about whom', () => {
    const { rapport } = caseAfter();
    const turned = {
      rapport: { ...rapport, arbetsgivare: rapport.samverkansparter, samverkansparter: rapport.arbetsgivare },
    };
    expect(found(classed(1, '2026-01-15'), classed(2, '2026-02-15', {}, turned))).toEqual(['2 /liknar 1']);
  });

  it('is quick in a pile of the same, linked or not', () => {
    const pile = Array.from({ length: 2000 }, (_, index) =>
      classed(index, '2026-02-15', index % 2 ? { liknar: [id(index - 1)] } : {}),
    );
    const standings = pile.map((file) => caseSnapshot(file, routine, false, '2027-12-31'));
    expect(similarCases(standings)).toHaveLength(1998);
  });

  it('is said of a case once, and never of itself', () => {
    fc.assert(
      fc.property(
        fc.array(fc.record({ days: fc.nat(27), links: fc.array(fc.nat(9), { maxLength: 3 }) }), {
          maxLength: 10,
        }),
        (rows) => {
          const files = rows.map(({ days, links }, nr) =>
            classed(nr, `2026-02-${String(days + 1).padStart(2, '0')}`, { liknar: links.map(id) }),
          );
          const items = similarCases(files.map((file) => caseSnapshot(file, routine, false, '2026-03-01')));
          const cases = items.map(({ caseId }) => caseId);
          expect(new Set(cases).size).toBe(cases.length);
          for (const { caseId: ärende, order } of items) expect(order).not.toContain(ärende);
        },
      ),
      { numRuns: 100 },
    );
  });
});
