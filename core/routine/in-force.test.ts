import { describe, expect, it } from 'vitest';
import { exampleRoutine } from '../../testing/example/routines.ts';
import { ROUTINE_TEXTS } from '../texts/routine.ts';
import { violationList } from '../violation.ts';
import { replacementRule, routineInForce } from './in-force.ts';
import type { Routine } from './routine.ts';

const first = exampleRoutine('hoglandet');
const version = (id: string, from: string, ersätter?: string, change: Partial<Routine> = {}): Routine => ({
  ...first,
  id,
  'gäller-från': from,
  ...(ersätter === undefined ? {} : { ersätter }),
  ...change,
});
const byId = (...all: Routine[]) => Object.fromEntries(all.map((one) => [one.id, one]));
const chain = byId(
  version('a', '2026-01-01'),
  version('b', '2027-01-01', 'a'),
  version('c', '2027-07-01', 'b'),
);

describe('the routine in force', () => {
  it.each([
    ['2020-01-01', 'a'],
    ['2026-12-31', 'a'],
    ['2027-01-01', 'b'],
    ['2027-06-30', 'b'],
    ['2027-07-01', 'c'],
  ])('on %s is %s, whichever of them the association names', (day, id) => {
    for (const named of ['a', 'b', 'c']) expect(routineInForce(named, chain, day)?.id).toBe(id);
  });

  it('is the association’s own when nothing replaces it, and undefined when it is missing', () => {
    expect(routineInForce('a', byId(version('a', '2030-01-01')), '2026-01-01')?.id).toBe('a');
    expect(routineInForce('x', chain, '2026-01-01')).toBeUndefined();
    const draft = version('b', '2027-01-01', 'a');
    delete draft['gäller-från'];
    expect(routineInForce('a', byId(version('a', '2026-01-01'), draft), '2028-01-01')?.id).toBe('a');
  });

  it('is found also where routines replace each other in a circle', () => {
    const circle = byId(version('a', '2026-01-01', 'b'), version('b', '2026-01-01', 'a'));
    for (const day of ['2020-01-01', '2028-01-01'])
      expect(['a', 'b']).toContain(routineInForce('a', circle, day)?.id);
  });
});

describe('a routine that replaces another one', () => {
  const faults = (routine: Routine, others: Routine[], faulty: string[] = []) => {
    const { found, add } = violationList(ROUTINE_TEXTS);
    replacementRule(routine, byId(...others, routine), faulty, add);
    return found.map(({ code }) => code);
  };
  const a = version('a', '2026-01-01');

  it('begins after it, and is the only one', () => {
    expect(faults(version('b', '2027-01-01', 'a'), [a])).toEqual([]);
    expect(faults(version('b', '2026-01-01', 'a'), [a])).toEqual(['replaces-order']);
    expect(faults(version('c', '2027-01-01', 'a'), [a, version('b', '2027-02-01', 'a')])).toEqual([
      'replaces-twice',
    ]);
    expect(faults(version('b', '2027-01-01', 'x'), [a])).toEqual(['replaces-unknown']);
    expect(faults(version('b', '2027-01-01', 'x'), [a], ['x'])).toEqual([]);
  });

  it('has all of its codes, so that statistics can read the cases of both', () => {
    const { typ } = first.kodlistor;
    const shorter = {
      ...first.kodlistor,
      typ: { ...typ, koder: typ.koder.slice(1) },
    } as Routine['kodlistor'];
    expect(faults(version('b', '2027-01-01', 'a', { kodlistor: shorter }), [a])).toEqual(['replaces-codes']);
  });
});
