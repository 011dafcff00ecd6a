import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ARCHIVED, afterOrders, byHand, codesOfChange, HANDLED } from '../../../testing/case/change.ts';
import { exampleCase } from '../../../testing/case/example.ts';
import { exampleRoutine } from '../../../testing/example/routines.ts';
import type { Case } from '../case.ts';
import { carryOutOrders } from '../transitions/carry-out.ts';

const routine = exampleRoutine('hoglandet');

describe('a change by orders', () => {
  it('is allowed order by order, and all at once', () => {
    expect(codesOfChange(undefined, exampleCase())).toEqual([]);
    expect(codesOfChange(exampleCase(), HANDLED)).toEqual([]);
    expect(codesOfChange(undefined, HANDLED)).toEqual([]);
    expect(codesOfChange(HANDLED, ARCHIVED)).toEqual([]);
    expect(codesOfChange(HANDLED, HANDLED)).toEqual([]);
    expect(codesOfChange(ARCHIVED, ARCHIVED)).toEqual([]);
  });

  it('may set a value twice', () => {
    const again = afterOrders(
      HANDLED,
      '2026-11-28 /klassa typ=otydligt-ansvar',
      '2026-11-28 /genomförd 1',
      '2026-11-29 /genomförd 1 2026-11-27',
      '2026-11-29 /effekt 1 for-tidigt',
      '2026-11-30 /effekt 1 nej',
      '2026-11-30 /klassa typ=mote-installt',
    );
    expect(codesOfChange(HANDLED, again)).toEqual([]);
  });

  it('may say that nothing is done, decide something after all, and say that both hold', () => {
    const none = '2026-11-28 /åtgärd ingen-atgard "Alla följde sin rutin den dagen."';
    const work = '2026-11-29 /åtgärd ny-rutin narmaste-chefer 2027-01-31 "Vi skriver."';
    const open = afterOrders(exampleCase(), '2026-11-27 /fas utredning');
    for (const orders of [[none], [none, work], [none, `${work} ändå`], [none, work, '2026-11-29 /ångra']]) {
      const after = afterOrders(open, ...orders);
      expect(codesOfChange(open, after)).toEqual([]);
      expect(codesOfChange(undefined, after)).toEqual([]);
    }
    const replaced = afterOrders(open, none, work);
    const [first, second] = replaced.hantering.åtgärder ?? [];
    const { 'ersatt-av': _by, ...standing } = first ?? { nr: 1, typ: '', text: '' };
    const åtgärder = second ? [standing, second] : [standing];
    const hidden = { ...replaced, hantering: { ...replaced.hantering, åtgärder } };
    // In one change this equals saying that both hold; in two it does not.
    expect(codesOfChange(open, hidden)).toEqual([]);
    expect(codesOfChange(replaced, hidden)).toEqual(['hantering/åtgärder/0/ersatt-av change-unexplained']);
  });

  it('may note, decide, and correct an answer several times', () => {
    const orders = [
      '2026-11-28 /anteckning "Parterna har bokat ett möte."',
      '2026-11-29 /beslut styrelsen 2026-11-28 "Parterna skriver en rutin."',
      '2026-11-29 /svar "Ett."',
      '2026-11-29 /rätta svar 1 "Två."',
      '2026-11-30 /rätta svar 1 "Tre."',
    ];
    const before = afterOrders(exampleCase(), '2026-11-27 /fas utredning');
    const after = afterOrders(before, ...orders);
    expect(codesOfChange(before, after)).toEqual([]);
    expect(codesOfChange(afterOrders(before, ...orders.slice(0, 4)), after)).toEqual([]);
    // An answer, or its earlier text, cannot be rewritten without a row.
    const rewritten = byHand(after, (copy) => {
      for (const answer of copy.hantering.svar ?? []) answer.text = 'Fyra.';
    });
    expect(codesOfChange(after, rewritten)).toEqual(['hantering/svar/0/text change-unexplained']);
    const forged = byHand(after, (copy) => {
      for (const { tidigare = [] } of copy.hantering.svar ?? [])
        for (const one of tidigare) one.text = 'Fyra.';
    });
    expect(codesOfChange(after, forged)).toHaveLength(2);
  });

  it('may judge an effect again that was too early on the day that the measure was carried out', () => {
    const after = afterOrders(
      HANDLED,
      '2026-11-28 /genomförd 1',
      '2026-11-28 /effekt 1 for-tidigt',
      '2026-11-30 /effekt 1 nej',
    );
    expect(codesOfChange(HANDLED, after)).toEqual([]);
  });

  it('may ask, move, set numbers and drop a measure', () => {
    const asked = afterOrders(
      HANDLED,
      '2026-11-28 /fråga "När var det?"',
      '2026-11-28 /fråga "Hur ofta?"',
      '2026-11-29 /fråga 2 "Varje vecka."',
      '2026-11-29 /fråga 2 "Varannan vecka."',
      '2026-11-29 /flytta aneby "Det var där."',
      '2026-11-30 /flytta nassjo "Det var här."',
      '2026-11-30 /extern SYN-4711',
      '2026-12-01 /effekt 1 ej-genomford "Den behövs inte längre."',
    );
    expect(codesOfChange(HANDLED, asked)).toEqual([]);
    expect(codesOfChange(undefined, asked)).toEqual([]);
    const elsewhere = byHand(asked, (copy) => {
      copy.område = 'eksjo';
    });
    expect(codesOfChange(HANDLED, elsewhere)).toEqual(['område change-unexplained']);
  });

  it('may close before an effect is finally judged, and after', () => {
    const early = afterOrders(HANDLED, '2026-11-28 /genomförd 1', '2026-11-28 /effekt 1 for-tidigt');
    expect(
      codesOfChange(HANDLED, afterOrders(early, '2026-11-29 /stäng ändå', '2026-11-30 /effekt 1 ja')),
    ).toEqual([]);
    const judged = afterOrders(early, '2026-11-29 /effekt 1 delvis', '2026-11-29 /stäng');
    expect(codesOfChange(HANDLED, afterOrders(judged, '2026-11-30 /effekt 1 ja'))).toEqual([]);
  });

  it('may close a paused case, which ends the pause', () => {
    const paused = afterOrders(HANDLED, '2026-11-28 /paus vantar-pa-part');
    expect(codesOfChange(HANDLED, afterOrders(paused, '2026-11-29 /stäng ändå'))).toEqual([]);
    expect(codesOfChange(paused, afterOrders(paused, '2026-11-29 /stäng ändå', '2026-11-30 /öppna'))).toEqual(
      [],
    );
  });

  it('may change the numbers and the links, which have no row', () => {
    const linked = afterOrders(
      HANDLED,
      '2026-11-28 /liknar EX-2026-00000001',
      '2026-11-28 /diarie "2026/14"',
    );
    expect(codesOfChange(HANDLED, linked)).toEqual([]);
    expect(codesOfChange(linked, HANDLED)).toEqual([]);
  });

  it('may answer a question again on another day', () => {
    const asked = afterOrders(HANDLED, '2026-11-28 /fråga "Vem kallade?"');
    const answered = afterOrders(
      asked,
      '2026-11-28 /fråga 1 "Ingen."',
      '2026-11-29 /fråga 1 "Jag vet inte."',
    );
    expect(codesOfChange(asked, answered)).toEqual([]);
    expect(codesOfChange(HANDLED, afterOrders(answered, '2026-11-30 /fråga 1 "Ingen."'))).toEqual([]);
  });

  it('is allowed for any sequence of orders', () => {
    const order = fc.constantFrom(
      '/fas samordning',
      '/fas utredning',
      '/fas atgard',
      '/fas uppfoljning',
      '/nivå 1',
      '/nivå 2 oense',
      '/nivå 3 principiell',
      '/klassa typ=mote-installt',
      '/klassa typ=otydligt-ansvar orsak=kommunikation konsekvens-organisation=merarbete rutinföljsamhet=okand',
      '/åtgärd ny-rutin narmaste-chefer 2027-01-31 "En rutin."',
      '/åtgärd ny-rutin samverkanskoordinator 2027-02-28 "En till."',
      '/genomförd 1',
      '/genomförd 2',
      '/effekt 1 for-tidigt',
      '/effekt 1 ja',
      '/effekt 2 nej',
      '/bekräfta "Den har kommit."',
      '/bekräfta "Besked kommer." 2026-12-14',
      '/svar "Tack."',
      '/svar "Tack igen."',
      '/paus vantar-pa-part',
      '/fortsätt',
      '/diarie "7"',
      '/extern "8"',
      '/flytta eksjo "Det hör dit."',
      '/flytta nassjo "Det hör hit."',
      '/fråga "Vem kallade?"',
      '/fråga 1 "Ingen."',
      '/fråga 1 "Jag vet inte."',
      '/effekt 1 ej-genomford "Den behövs inte."',
      '/stäng',
      '/stäng ändå',
      '/öppna',
      '/arkivera',
      '/ångra',
      '/ångra nivå',
    );
    const steps = fc.array(fc.tuple(order, fc.integer({ min: 0, max: 2 })), { maxLength: 25 });
    fc.assert(
      fc.property(steps, fc.nat(), (list, cut) => {
        const states = [exampleCase()];
        let day = 22;
        for (const [line, days] of list) {
          day = Math.min(day + days, 30);
          const now = states.at(-1) as Case;
          const result = carryOutOrders(now, line, { routine, today: `2026-11-${day}` });
          if (result.ok && result.file !== now) states.push(result.file);
        }
        const last = states.at(-1) as Case;
        expect(codesOfChange(states[cut % states.length], last)).toEqual([]);
        expect(codesOfChange(undefined, last)).toEqual([]);
      }),
    );
  });
});
