import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { codesOfChange, HANDLED, withRows } from '../../../testing/case/change.ts';
import { caseAt, ordersUnder, READY, TODAY } from '../../../testing/case/transitions.ts';
import { exampleRoutine } from '../../../testing/example/routines.ts';
import { clocks } from '../../routine/clock/clocks.ts';
import { asOf } from '../../statistics/facts/as-of.ts';
import type { Case } from '../case.ts';
import { ruleViolations } from '../rules.ts';
import { carryOutOrders } from './carry-out.ts';

const routine = exampleRoutine('hoglandet');
const { effect, refusal } = ordersUnder(routine);
const on = (file: Case, text: string, today: string) => effect(file, text, routine, today);

/** Orders that can be taken back on a case in utredning, each with what must come before it. */
const ORDERS: [string, string?][] = [
  [
    '/fas atgard',
    '/klassa typ=mote-installt orsak=kommunikation konsekvens-organisation=merarbete rutinföljsamhet=foljd',
  ],
  ['/nivå 2 oense'],
  ['/klassa typ=mote-installt'],
  ['/åtgärd ny-rutin narmaste-chefer 2027-01-31 "Vi skriver."'],
  ['/genomförd 1', '/åtgärd ny-rutin narmaste-chefer 2027-01-31 "Vi skriver."'],
  ['/effekt 1 ej-genomford "Den behövs inte."', '/åtgärd ny-rutin narmaste-chefer 2027-01-31 "Vi skriver."'],
  ['/bekräfta "Den har kommit." 2026-12-14'],
  ['/svar "Så blev det."'],
  ['/rätta svar 1 "Så blev det till slut."', '/svar "Så blev det."'],
  ['/beslut styrelsen "Vi gör så."'],
  ['/anteckning "Ring parterna."'],
  ['/fråga "När?"'],
  ['/fråga 1 "I mars."', '/fråga "När?"'],
  ['/flytta aneby "Det hände där."'],
  ['/riktning ingen "Det rör bara oss."'],
  ['/paus vantar-pa-part'],
  ['/fortsätt', '/paus vantar-pa-part'],
];

describe('/ångra', () => {
  it.each(ORDERS)('takes back %s', (order, first) => {
    const before = first === undefined ? caseAt('utredning') : effect(caseAt('utredning'), first).file;
    const done = effect(before, order).file;
    const { file, rows, answers } = effect(done, '/ångra');
    expect(rows).toEqual([`ångrat ${done.historik.length}`]);
    expect(file.hantering).toEqual(before.hantering);
    expect(file.område).toBe(before.område);
    expect(file.historik.slice(0, -1)).toEqual(done.historik);
    expect(clocks(file, routine, TODAY)).toEqual(clocks(before, routine, TODAY));
    const { historik, ...rest } = before;
    expect(asOf(file, TODAY)).toEqual(asOf({ ...rest, historik }, TODAY));
    expect(ruleViolations(file, { routines: { hoglandet: routine } })).toEqual(
      ruleViolations(before, { routines: { hoglandet: routine } }),
    );
    expect(answers[0]).toContain('taget tillbaka');
    // And the one before it, which was given the same day.
    if (first !== undefined)
      expect(effect(file, '/ångra').rows).toEqual([`ångrat ${done.historik.length - 1}`]);
    expect(codesOfChange(before, file)).toEqual([]);
    expect(codesOfChange(done, file)).toEqual([]);
  });

  it('says that the reporter may have read it', () => {
    const { answers } = effect(caseAt('utredning'), '/svar "Så blev det."\n/ångra');
    expect(answers[1]).toContain('kan redan ha läst det');
    expect(effect(caseAt('utredning'), '/nivå 2 oense\n/ångra').answers[1]).not.toContain('läst');
  });

  it('opens a case that was closed by mistake', () => {
    const file = on(caseAt('utredning', READY), '/stäng', '2026-12-01').file;
    expect(on(file, '/ångra', '2026-12-01').hantering.fas).toBe('utredning');
    expect(refusal(file, '/ångra', routine, '2026-12-02')[0]).toBe('1 nothing-today');
  });

  it('takes back what is from another day only if it is the last change of level', () => {
    const file = on(caseAt('utredning'), '/nivå 4 principiell\n/fråga "När?"', '2026-12-01').file;
    expect(refusal(file, '/ångra', routine, '2026-12-02')[0]).toBe('1 nothing-today');
    const { hantering, file: after } = on(file, '/ångra nivå', '2026-12-10');
    expect(hantering.nivå).toBe(1);
    expect(hantering.frågor).toHaveLength(1);
    expect(refusal(after, '/ångra nivå', routine, '2026-12-10')[0]).toBe('1 no-level-change');
    expect(codesOfChange(file, after)).toEqual([]);
    // The slip is in the history, and counts for nothing.
    expect(after.historik.some(({ händelse, till }) => händelse === 'nivå' && till === 4)).toBe(true);
    expect(asOf(after, '2026-12-31')?.historik.some(({ händelse }) => händelse === 'nivå')).toBe(false);
    expect(asOf(after, '2026-12-05')?.hantering.nivå).toBe(4);
  });

  it('does not take back a value that replaced another, nor that the report came in', () => {
    const twice = effect(caseAt('utredning'), '/klassa typ=mote-installt\n/klassa typ=otydligt-ansvar').file;
    expect(refusal(twice, '/ångra')[0]).toBe('1 undo-overwritten');
    const received = {
      ...caseAt('mottagen'),
      mottagen: TODAY,
      historik: [{ datum: TODAY, händelse: 'mottagen' as const }],
    };
    expect(refusal(received, '/ångra')[0]).toBe('1 nothing-today');
    expect(refusal(caseAt('utredning'), '/ångra fas')[0]).toBe('1 extra');
    expect(refusal(caseAt('arkiverat'), '/ångra')[0]).toBe('1 archived');
  });
});

describe('a row that takes back another', () => {
  it.each([
    ['itself', 9],
    ['the first', 1],
    ['none', 99],
  ])('is a fault when it is about %s', (_name, till) => {
    const file = withRows(HANDLED, [{ datum: '2026-11-28', händelse: 'ångrat', till }]);
    expect(ruleViolations(file).map(({ code }) => code)).toContain('history-undo');
  });

  it('is no way to take back by hand what no order takes back', () => {
    const at = HANDLED.historik.findIndex(({ händelse }) => händelse === 'svar') + 1;
    const old = withRows(HANDLED, [{ datum: '2026-11-28', händelse: 'ångrat', till: at }], (copy) => {
      delete copy.hantering.svar;
    });
    expect(codesOfChange(HANDLED, old)).not.toEqual([]);
    const both = withRows(HANDLED, [
      { datum: '2026-11-28', händelse: 'paus', skäl: 'vantar-pa-part' },
      { datum: '2026-11-29', händelse: 'ångrat', till: HANDLED.historik.length + 1 },
    ]);
    expect(codesOfChange(HANDLED, both)).not.toEqual([]);
  });
});

it('taking back as many as were given leads back to the case, whatever they were', () => {
  const orders = fc.array(fc.constantFrom(...ORDERS.map(([order]) => order)), { maxLength: 8 });
  fc.assert(
    fc.property(orders, (list) => {
      const start = caseAt('utredning');
      let now = start;
      let given = 0;
      for (const order of list) {
        const result = carryOutOrders(now, order, { routine, today: TODAY });
        if (!result.ok || result.file === now) continue;
        now = result.file;
        given++;
      }
      for (; given > 0; given--) {
        const result = carryOutOrders(now, '/ångra', { routine, today: TODAY });
        // A value that was set twice cannot be taken back.
        if (!result.ok) return;
        now = result.file;
      }
      expect(now.hantering).toEqual(start.hantering);
      expect(now.område).toBe(start.område);
    }),
  );
});
