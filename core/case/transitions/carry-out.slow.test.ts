import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyOrders } from '../../../testing/case/any-orders.ts';
import { exampleCase } from '../../../testing/case/example.ts';
import { exampleAssociation, exampleRoutine, ROUTINES } from '../../../testing/example/routines.ts';
import type { Routine } from '../../routine/routine.ts';
import { casePath } from '../case.ts';
import { editCase } from '../edit.ts';
import { readCase } from '../read.ts';
import { writeCase } from '../write.ts';
import { carryOutOrders } from './carry-out.ts';

const association = exampleAssociation();
const routines: Record<string, Routine> = Object.fromEntries(
  ROUTINES.map((name) => [name, exampleRoutine(name)]),
);

describe('any orders, one after another', () => {
  it.each(ROUTINES)('leave a case of %s as it was, or without a fault', (rutin) => {
    const routine = routines[rutin] as Routine;
    const areas = ['nassjo', 'aneby'].map((kod) => ({ kod, namn: kod }));
    const setting = { routine, allow: [], areas };
    const days = ['2026-11-22', '2026-12-01', '2026-12-01', '2026-12-24', '2027-03-01'];
    const step = fc.array(anyOrders(routine), { minLength: 1, maxLength: 2, size: 'max' });
    const phases = new Set<string>();
    let moved = 0;
    fc.assert(
      fc.property(fc.array(step, { minLength: 20, maxLength: 40, size: 'max' }), (random) => {
        // Random orders seldom begin with what a routine wants before a case may leave its first phase.
        const next = routine.faser[0]?.nästa?.map((kod) => [`/fas ${kod}`]) ?? [];
        const steps = [['/bekräfta "Rapporten har kommit in."'], ...next, ...random];
        // With what some routines want before anything else, so that most orders find work.
        const [slag] = routine.kodlistor.slag?.koder ?? [];
        const numbers = {
          diarienummer: '2026/1',
          'externt-nummer': 'SYN-1',
          ...(slag ? { klassning: { slag: slag.kod } } : {}),
        };
        let now = exampleCase({ rutin, hantering: { fas: 'mottagen', nivå: 1, ...numbers } });
        let source = writeCase(now);
        for (const [index, texts] of steps.entries()) {
          const today = days[Math.floor((index * days.length) / steps.length)] ?? '';
          const before = structuredClone(now);
          const result = carryOutOrders(now, texts.join('\n'), { ...setting, today });
          expect(now).toEqual(before);
          if (!result.ok) {
            expect(result.faults.length).toBeGreaterThan(0);
            for (const { code, text } of result.faults)
              expect([code, text].join(' ')).toMatch(/^[a-z-]+ .{15,}/s);
            continue;
          }
          if (result.file === now) continue;
          moved++;
          now = result.file;
          phases.add(now.hantering.fas);
          source = editCase(source, now);
          for (const text of [writeCase(now), source]) {
            const read = readCase(text, { routines, path: casePath(now), association });
            expect(read.faults).toEqual([]);
            expect(read.case).toEqual(now);
          }
          expect(now.rapport).toEqual(before.rapport);
          expect(now.historik.slice(0, before.historik.length)).toEqual(before.historik);
        }
      }),
      { numRuns: 30 },
    );
    // If nothing were carried out, the test would prove nothing.
    expect(moved).toBeGreaterThan(150);
    expect(phases.size).toBeGreaterThan(1);
  });
});
