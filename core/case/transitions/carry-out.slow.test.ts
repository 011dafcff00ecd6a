import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
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

/** Orders that fit a routine more often than not, and some that fit none. */
function orders(routine: Routine): fc.Arbitrary<string> {
  const one = (values: readonly (string | number)[]) => fc.constantFrom(...values.map(String), 'finns-inte');
  const list = (name: keyof Routine['kodlistor']) =>
    one(routine.kodlistor[name]?.koder.map(({ kod }) => kod) ?? ['x']);
  const number = one([1, 2, 3]);
  const day = one(['2026-11-21', '2026-11-30', '2026-12-01', '2027-02-28', '2026-02-30']);
  const text = fc.constantFrom(
    'Tack.',
    'Rad ett.\nRad två: #inte',
    '- "a',
    ' x ',
    '---',
    'null',
    '😀',
    "it's",
    '',
  );
  const order = (...parts: (string | fc.Arbitrary<string>)[]) =>
    fc
      .tuple(...parts.map((part) => (typeof part === 'string' ? fc.constant(part) : part)))
      .map((words) => words.join(' '));
  const quoted = text.map((one) => `”${one}”`);
  const full = [
    order('typ=', list('typ')),
    order('orsak=', list('orsak')),
    order('konsekvens-organisation=', list('konsekvens-organisation')),
    order('rutinföljsamhet=', list('rutinföljsamhet')),
    ...(routine.kodlistor.slag ? [order('slag=', list('slag'))] : []),
  ].map((part) => part.map((words) => words.replace('= ', '=')));
  return fc.oneof(
    order('/klassa', ...full, quoted),
    order('/klassa', fc.oneof(...full), quoted),
    order('/klassa', fc.oneof(...full)),
    fc.constantFrom('/klassa typ=-', '/klassa orsak=-', '/klassa konsekvens-person=-'),
    order('/fas', one(routine.faser.map(({ kod }) => kod))),
    order('/nivå', one(routine.nivåer.map(({ nr }) => nr)), list('skäl')),
    order('/nivå', number),
    order('/åtgärd', list('åtgärd'), one(routine.organ.map(({ kod }) => kod)), day, quoted),
    order('/genomförd', number),
    order('/genomförd', number, day),
    order('/effekt', number, one(['ja', 'delvis', 'nej', 'for-tidigt'])),
    order('/effekt', number, one(['ja', 'for-tidigt']), day),
    order('/effekt', number, 'ej-genomford', quoted),
    order('/bekräfta', quoted),
    order('/bekräfta', quoted, day),
    order('/svar', quoted),
    order('/fråga', quoted),
    order('/fråga', number, quoted),
    order('/riktning', one(['kommun-till-region', 'ingen']), quoted),
    order('/flytta', one(['aneby', 'nassjo']), quoted),
    order('/extern', fc.constantFrom('SYN-4711', 'null', '"a: 1"')),
    order('/diarie', fc.constantFrom('2026/14', '1e3', '012', '"SF: 2"', '2026-11-22', 'null')),
    order('/liknar', fc.constantFrom('EX-2026-7K3MQ9TB', 'EX-2026-8K3MQ9TB', 'EX-2025-00000000')),
    order('/paus', list('paus')),
    fc.constantFrom(
      '/stäng',
      '/stäng ändå',
      '/öppna',
      '/arkivera',
      '/fortsätt',
      '/ångra',
      '/ångra nivå',
      '/hjälp',
      '/avvisa test',
      'prat',
    ),
  );
}

describe('any orders, one after another', () => {
  it.each(ROUTINES)('leave a case of %s as it was, or without a fault', (rutin) => {
    const routine = routines[rutin] as Routine;
    const areas = ['nassjo', 'aneby'].map((kod) => ({ kod, namn: kod }));
    const setting = { routine, allow: [], areas };
    const days = ['2026-11-22', '2026-12-01', '2026-12-01', '2026-12-24', '2027-03-01'];
    const step = fc.array(orders(routine), { minLength: 1, maxLength: 2, size: 'max' });
    const phases = new Set<string>();
    let moved = 0;
    fc.assert(
      fc.property(fc.array(step, { minLength: 20, maxLength: 40, size: 'max' }), (steps) => {
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
    // Were nothing done, nothing would be shown.
    expect(moved).toBeGreaterThan(150);
    expect(phases.size).toBeGreaterThan(1);
  });
});
