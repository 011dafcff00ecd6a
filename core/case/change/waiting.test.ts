import { describe, expect, it } from 'vitest';
import { exampleCase } from '../../../testing/case/example.ts';
import { exampleRoutine } from '../../../testing/example/routines.ts';
import { carryOutOrders } from '../transitions/carry-out.ts';
import { changeViolations } from './change.ts';
import { waitingViolations } from './waiting.ts';

const routine = exampleRoutine('hoglandet');
const today = '2026-11-22';
const proposed = exampleCase();

/** The violations of a waiting case after some orders, compared with how it came in. */
function wrong(orders: string): string[] {
  const done = carryOutOrders(proposed, orders, { routine, today });
  if (!done.ok) throw new Error(JSON.stringify(done.faults));
  const found = [
    ...changeViolations(proposed, done.file, { routine, today }),
    ...waitingViolations(done.file),
  ];
  return found.map(({ code, path }) => `${path.join('/')} ${code}`);
}

describe('a case that waits', () => {
  it.each([
    ['/flytta aneby "Dit."', []],
    ['/flytta aneby "Dit."\n/flytta nassjo "Nej, hit."', []],
    ['/fas samordning', ['historik/1 waits']],
    ['/diarie "KS 2026/1"', ['hantering/diarienummer waits']],
    ['/anteckning "Läst."', ['hantering/anteckningar waits', 'historik/1 waits']],
    ['/flytta aneby "Dit."\n/ångra', ['historik/2 waits']],
    ['/flytta aneby "Dit."\n/svar "Hej då."', ['hantering/svar waits', 'historik/2 waits']],
  ])('is only moved: %j', (orders, codes) => expect(wrong(orders)).toEqual(codes));
});
