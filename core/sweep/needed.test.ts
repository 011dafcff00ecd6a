import fc from 'fast-check';
import { expect, it } from 'vitest';
import { addDays } from '../date.ts';
import { isNeeded, neededFrom } from './needed.ts';
import { similarCases } from './similar.ts';
import type { CaseSnapshot } from './snapshot.ts';

const open = {
  level: 1,
  since: '2026-01-01',
  received: '2026-01-01',
  phase: 'Utredning',
  severity: 'Allvarlig',
  types: [],
  overdue: [],
};

/** Cases of the same parties, over four years, of which some are open and some are linked. */
const standings = fc
  .array(
    fc.record({
      day: fc.nat(1500),
      isOpen: fc.boolean(),
      typ: fc.constantFrom('a', 'b'),
      to: fc.nat(200),
    }),
    { maxLength: 20 },
  )
  .map((rows) =>
    rows.map(({ day, isOpen, typ, to }, nr): CaseSnapshot => {
      const liknar = to < 20 ? [`EX-${to}`] : [];
      const similarity = {
        received: addDays('2023-01-01', day),
        parties: 'kommun/nassjo',
        types: [typ],
        links: liknar,
      };
      return {
        id: `EX-${nr}`,
        routineId: 'hoglandet',
        area: 'nassjo',
        waiting: false,
        day: '2027-12-31',
        items: [],
        similarity,
        ...(isOpen && nr % 3 === 0 ? { open: open } : {}),
      };
    }),
  );

it('keeps every case that another can be a recurrence of', () => {
  let left = 0;
  fc.assert(
    fc.property(standings, (all) => {
      const needed = all.filter((one) => isNeeded(one, neededFrom(all)));
      left += all.length - needed.length;
      expect(similarCases(needed)).toEqual(similarCases(all));
    }),
    { numRuns: 300 },
  );
  expect(left).toBeGreaterThan(100);
});
