import { expect, it } from 'vitest';
import type { Service } from '../../actions/service.ts';
import { choices } from '../../core/case/choices/choices.ts';
import { exampleCase } from '../../testing/case/example.ts';
import { testService } from '../../testing/service.ts';
import { triedOn } from './order-context.ts';
import { choicesOf } from './worked-out.ts';

it('works out once what can be done with a case, and again on another day, in another state and under other settings', async () => {
  const service = await testService();
  const [file, routine] = [exampleCase(), service.routine];
  const made = choicesOf(service, file, routine, false);
  expect(choicesOf(service, file, routine, false)).toBe(made);
  const { association } = service;
  const områden = association.områden.slice(0, 2);
  for (const [now, under, waiting] of [
    [{ ...service, today: () => '2027-02-01' }, routine, false],
    [{ ...service, association: { ...association, områden } }, routine, false],
    [service, { ...routine, faser: routine.faser.filter(({ kod }) => kod !== 'samordning') }, false],
    [service, routine, true],
  ] as const satisfies [Service, typeof routine, boolean][]) {
    // What is kept is the first again: only one thing differs from it.
    choicesOf(service, file, routine, false);
    const fresh = JSON.stringify(choices(file, triedOn(now, under, waiting)));
    expect(fresh).not.toBe(JSON.stringify(made));
    expect(JSON.stringify(choicesOf(now, file, under, waiting))).toBe(fresh);
  }
});
