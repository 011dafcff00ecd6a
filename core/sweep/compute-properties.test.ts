import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { caseArbitrary } from '../../testing/case/arbitrary.ts';
import { caseAfter, daysFrom, exampleRoutines, keysOf, planOn, sweepInput } from '../../testing/sweep.ts';
import type { Case } from '../case/case.ts';
import { addDays } from '../date.ts';
import type { Routine } from '../routine/routine.ts';
import { neededFrom, planFromMonths, planFromSnapshots } from './compute.ts';
import { notYetSent } from './item.ts';
import { newestPast, oldestOpen, type SweepMonth, sweepMonth } from './month.ts';
import { caseSnapshot } from './snapshot.ts';

const routines = exampleRoutines();
const NOTHING: SweepMonth = { active: [], alike: {}, links: [], past: [], measures: [] };

const day = fc
  .date({ min: new Date('2024-01-01'), max: new Date('2029-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const anyCase = fc
  .record({
    file: caseArbitrary,
    rutin: fc.constantFrom(...Object.keys(routines)),
    område: fc.constantFrom('nassjo', 'eksjo', 'borta'),
    typ: fc.constantFrom('mote-installt', 'ovrigt'),
  })
  .map(({ file, ...rest }): Case => {
    const { rutin, område, typ } = rest;
    const klassning = { ...file.hantering.klassning, typ: [typ] };
    const [first, ...later] = file.historik;
    const historik = [{ datum: file.mottagen, händelse: 'mottagen' } as const, ...(first ? later : [])];
    return { ...file, rutin, område, historik, hantering: { ...file.hantering, klassning } };
  });
const cases = fc.uniqueArray(anyCase, { maxLength: 8, selector: ({ id }) => id });

describe('the plan of any cases', () => {
  it('does not depend on their order, and has each key once, in ASCII', () => {
    fc.assert(
      fc.property(cases, day, fc.infiniteStream(fc.nat()), (files, today, numbers) => {
        const shuffled = files
          .map((file) => ({ file, at: numbers.next().value }))
          .toSorted((a, b) => a.at - b.at)
          .map(({ file }) => file);
        const plan = planOn(today, ...files);
        expect(planOn(today, ...shuffled)).toEqual(plan);
        const all = keysOf(plan.items);
        expect(new Set(all).size).toBe(all.length);
        for (const key of all) expect(key).toMatch(/^(?!.*--)[!-~]+$/);
        expect(notYetSent(plan.items, new Set(all))).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });

  it('is the same from snapshots that were cached on an earlier day', () => {
    fc.assert(
      fc.property(cases, day, fc.nat(400), (files, first, later) => {
        const today = addDays(first, later);
        const cached = files.map((file) => {
          const routine = routines[file.rutin] as Routine;
          const early = caseSnapshot(file, routine, false, first);
          return early.until !== undefined && early.until <= today
            ? caseSnapshot(file, routine, false, today)
            : early;
        });
        expect(planFromSnapshots(sweepInput(), cached, today)).toEqual(planOn(today, ...files));
        const context = sweepInput();
        const months = [...Map.groupBy(cached, ({ label }) => label.received.slice(0, 7)).values()].map(
          sweepMonth,
        );
        expect(planFromMonths(context, months, today)).toEqual(planOn(today, ...files));
        const oldest = months.flatMap((month) => oldestOpen(month) ?? []).toSorted()[0];
        const from = neededFrom(context, oldest, today);
        const needed = months.map((month) =>
          month.active.length > 0 || newestPast(month) >= from ? month : { ...NOTHING, links: month.links },
        );
        expect(planFromMonths(context, needed, today)).toEqual(planOn(today, ...files));
      }),
      { numRuns: 100 },
    );
  });

  it('comes from snapshots that hold until the day before they change, and no longer', () => {
    for (const routine of Object.values(routines)) {
      const measure = { nr: 1, typ: 'information', text: 'Ring.', ansvarig: 'narmaste-chefer' };
      const file = caseAfter(
        [{ datum: '2026-03-04', händelse: 'åtgärd', till: 1 }],
        { åtgärder: [{ ...measure, 'klar-senast': '2026-05-29' }] },
        { rutin: routine.id },
      );
      let kept = caseSnapshot(file, routine, false, '2026-03-01');
      let changes = 0;
      for (const today of daysFrom('2026-03-01', 200)) {
        const { day, until, ...fresh } = caseSnapshot(file, routine, false, today);
        if (kept.until === today) {
          const { day: _day, until: _until, ...before } = kept;
          if (JSON.stringify(fresh) !== JSON.stringify(before)) changes++;
          kept = { ...fresh, day, ...(until === undefined ? {} : { until }) };
        }
        expect({ ...fresh, day: kept.day, until: kept.until }).toEqual({ until: undefined, ...kept });
        expect(until === undefined || until > today).toBe(true);
      }
      expect(changes).toBeGreaterThan(5);
    }
  });

  // A pack says what happened, since that is what a group discusses.
  it('has none of the words that people wrote, outside the papers for a meeting', () => {
    const word = 'ORDSOMINGENSKASE';
    fc.assert(
      fc.property(anyCase, day, (file, today) => {
        const { rapport, hantering } = file;
        const written: Case = {
          ...file,
          rapport: {
            ...rapport,
            beskrivning: word,
            bakgrund: word,
            arbetsgivare: [{ part: 'annan', text: word }],
          },
          hantering: {
            ...hantering,
            klassning: { ...hantering.klassning, text: word },
            ...(hantering.åtgärder
              ? { åtgärder: hantering.åtgärder.map((measure) => ({ ...measure, text: word })) }
              : {}),
            svar: [{ datum: today, text: word }],
          },
        };
        expect(JSON.stringify(planOn(today, written).items)).not.toContain(word);
      }),
      { numRuns: 40 },
    );
  });
});
