import { describe, expect, it } from 'vitest';
import { caseAt, MEASURE, READY, TODAY } from '../../../testing/case/transitions.ts';
import { exampleRoutine } from '../../../testing/example/routines.ts';
import type { Case } from '../case.ts';
import { carryOutOrders } from '../transitions/carry-out.ts';
import { choices } from './choices.ts';

const OF_THE_EXPERTS =
  '/åtgärd reviderad-riktlinje expertrad 2026-12-31 "Skriv en riktlinje."\n/beslut expertrad "ReKo får avgöra."';

describe('a choice that is refused', () => {
  // What each waits for, and the orders with which all of it is there.
  it.each<[string, Partial<Case['hantering']>, string, string[]]>([
    ['kommunal-namnd', {}, 'svar', ['/klassa orsak=kommunikation']],
    ['jonkopings-lan', { nivå: 4 }, 'nivå-5', [OF_THE_EXPERTS]],
    ['jonkopings-lan', { nivå: 3 }, 'nivå-5', ['/nivå 4 strukturell', OF_THE_EXPERTS]],
    ['hoglandet', { åtgärder: [MEASURE] }, 'effekt-1', ['/genomförd 1 2026-11-23']],
    ['hoglandet', READY, 'arkivera', ['/stäng']],
  ])('waits, in %s with %o, for all that is missing first for %s', (rutin, has, key, orders) => {
    const setting = { routine: exampleRoutine(rutin), today: TODAY };
    let file = { ...caseAt('utredning', has), rutin };
    for (const order of orders) {
      const refusal = choices(file, setting).refused.find((one) => one.key === key);
      expect(refusal).toMatchObject({ isWaiting: true, isDone: false });
      expect(refusal?.missing[0]).toMatch(/först|Innan/);
      const result = carryOutOrders(file, order, setting);
      if (!result.ok) throw new Error(JSON.stringify(result.faults));
      file = result.file;
    }
    expect(choices(file, setting).possible.map((one) => one.key)).toContain(key);
  });

  it('lists each thing that is missing first on a separate line', () => {
    const two = exampleRoutine('kommunal-namnd', (text) =>
      text.replace('kräver: [orsak]', 'kräver: [orsak, åtgärd]'),
    );
    const list =
      choices(caseAt('utredning'), { routine: two, today: TODAY }).refused.find(({ key }) => key === 'svar')
        ?.missing ?? [];
    expect(list).toHaveLength(2);
    expect(list[0]).toContain('/klassa orsak=');
    expect(list[1]).toContain('/åtgärd');
    expect(list[1]).toContain('/bekräfta');
  });
});
