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

/** Cases with the same parties over four years, some of them open and some linked. */
const snapshots = fc
  .array(
    fc.record({
      day: fc.nat(1500),
      isOpen: fc.boolean(),
      type: fc.constantFrom('a', 'b'),
      link: fc.nat(200),
    }),
    { maxLength: 20 },
  )
  .map((rows) =>
    rows.map(({ day, isOpen, type, link }, nr): CaseSnapshot => {
      const links = link < 20 ? [`EX-${link}`] : [];
      const similarity = {
        received: addDays('2023-01-01', day),
        parties: 'kommun/nassjo',
        types: [type],
        links,
      };
      return {
        id: `EX-${nr}`,
        routineId: 'hoglandet',
        area: 'nassjo',
        waiting: false,
        day: '2027-12-31',
        label: { received: '2026-03-02', parties: [], types: [] },
        items: [],
        similarity,
        ...(isOpen && nr % 3 === 0 ? { open } : {}),
      };
    }),
  );

it('keeps every case that an open case can be a recurrence of', () => {
  let leftOut = 0;
  fc.assert(
    fc.property(snapshots, (all) => {
      const needed = all.filter((snapshot) => isNeeded(snapshot, neededFrom(all)));
      leftOut += all.length - needed.length;
      expect(similarCases(needed)).toEqual(similarCases(all));
    }),
    { numRuns: 300 },
  );
  expect(leftOut).toBeGreaterThan(100);
});
