import fc from 'fast-check';
import { expect, it } from 'vitest';
import { addDays } from '../date.ts';
import { isNeeded, neededFrom } from './needed.ts';
import { similarCases } from './similar.ts';
import type { Standing } from './snapshot.ts';

const open = {
  nivå: 1,
  sedan: '2026-01-01',
  mottagen: '2026-01-01',
  fas: 'Utredning',
  allvarlighetsgrad: 'Allvarlig',
  typ: [],
  uppskjutet: [],
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
    rows.map(({ day, isOpen, typ, to }, nr): Standing => {
      const liknar = to < 20 ? [`EX-${to}`] : [];
      const likhet = { mottagen: addDays('2023-01-01', day), parter: 'kommun/nassjo', typ: [typ], liknar };
      return {
        id: `EX-${nr}`,
        rutin: 'hoglandet',
        område: 'nassjo',
        väntar: false,
        dag: '2027-12-31',
        poster: [],
        likhet,
        ...(isOpen && nr % 3 === 0 ? { öppet: open } : {}),
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
