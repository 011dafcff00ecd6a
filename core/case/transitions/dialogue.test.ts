import { describe, expect, it } from 'vitest';
import { caseAt, orderEffect, ordersUnder, refusalOf } from '../../../testing/case/transitions.ts';
import { exampleRoutine } from '../../../testing/example/routines.ts';
import type { Case } from '../case.ts';
import { readCase } from '../read.ts';
import { writeCase } from '../write.ts';

const routine = exampleRoutine('hoglandet');
const { effect } = ordersUnder(routine);
const refusal = (file: Case, text: string, waiting = false) => refusalOf(file, text, { routine, waiting });
const asked = { nr: 1, datum: '2026-11-25', text: 'När var det?' };

describe('/fråga', () => {
  it('asks, and stores what the reporter answered', () => {
    const { hantering, rows, answers } = effect(
      caseAt('samordning'),
      '/fråga "När var det?"\n/fråga 1 "I mars."',
    );
    expect(hantering.frågor).toEqual([
      { nr: 1, datum: '2026-12-01', text: 'När var det?', svar: { datum: '2026-12-01', text: 'I mars.' } },
    ]);
    expect(rows).toEqual(['fråga 1', 'frågesvar 1']);
    expect(answers[0]).toContain('/fråga 1 "…"');
  });

  it('does not ask the same twice, unless it has been answered', () => {
    const file = caseAt('samordning', { frågor: [asked] });
    expect(effect(file, '/fråga "När var det?"').answers).toEqual([
      'Inget att göra: den frågan är redan ställd och har nummer 1.',
    ]);
    expect(effect(file, '/fråga 1 "I mars."\n/fråga "När var det?"').rows).toEqual([
      'frågesvar 1',
      'fråga 2',
    ]);
    expect(effect(file, '/fråga 1 "I mars."\n/fråga 1 "I mars."').rows).toEqual(['frågesvar 1']);
  });

  it('needs a question that exists, and an open case', () => {
    expect(refusal(caseAt('samordning'), '/fråga 1 "Ja."')).toEqual([
      '1 no-question',
      'Ärendet har inga frågor. Ställ en först: /fråga "…"',
    ]);
    expect(refusal(caseAt('samordning', { frågor: [asked] }), '/fråga 2 "Ja."')[1]).toContain('Tillåtet: 1.');
    expect(refusal(caseAt('stangt'), '/fråga "När?"')[0]).toBe('1 closed');
    const many = Array.from({ length: 100 }, (_, index) => ({ ...asked, nr: index + 1 }));
    expect(refusal(caseAt('samordning', { frågor: many }), '/fråga "Och nu?"')[0]).toBe('1 too-many');
  });
});

describe('/flytta', () => {
  it('moves the case to another area without changing the report', () => {
    const before = caseAt('samordning');
    const { file, rows } = effect(before, '/flytta aneby "Det hände där."');
    expect(file.område).toBe('aneby');
    expect(file.rapport).toEqual(before.rapport);
    expect(file.hantering.flyttar).toEqual([
      { datum: '2026-12-01', från: 'nassjo', till: 'aneby', text: 'Det hände där.' },
    ]);
    expect(rows).toEqual(['flytt aneby']);
    expect(effect(file, '/flytta aneby "Dit."').same).toBe(true);
  });

  it('needs an area of the association, and an open case', () => {
    expect(refusal(caseAt('samordning'), '/flytta anaby "Dit."')).toEqual([
      '1 unknown-area',
      'Området finns inte i association.yaml. Menar du aneby? Tillåtet: nassjo, aneby.',
    ]);
    expect(refusal(caseAt('samordning'), '/flytta narmaste-chefer "Dit."')[0]).toBe('1 unknown-area');
    expect(refusal(caseAt('stangt'), '/flytta aneby "Dit."')[0]).toBe('1 closed');
  });
});

describe('/avvisa', () => {
  it.each(['dubblett', 'fel-kanal', 'ofullständig', 'test', 'annat'])('takes a report away: %s', (reason) => {
    const { removed, same } = effect(caseAt('samordning'), `/avvisa ${reason} "Se brevet."`);
    expect(same).toBe(true);
    const skäl = reason.replace('ä', 'a');
    expect(removed).toEqual({ schema: 1, datum: '2026-12-01', skäl, mening: 'Se brevet.' });
  });

  it('is only for a report that has not been handled beyond reading, moving and asking', () => {
    const file = effect(
      caseAt('mottagen'),
      '/fas samordning\n/fråga "När?"\n/fråga 1 "Vet inte."\n/flytta aneby "Dit."\n/diarie 2026/14',
    ).file;
    expect(effect(file, '/avvisa ofullstandig').removed).toMatchObject({ skäl: 'ofullstandig' });
    for (const order of ['/svar "Tack."', '/nivå 2 oense', '/klassa typ=mote-installt', '/fas utredning'])
      expect(refusal(effect(file, order).file, '/avvisa test')[0]).toBe('1 handled');
    expect(refusal(caseAt('arkiverat'), '/avvisa test')[0]).toBe('1 archived');
  });

  it('needs one of its reasons, and a sentence for annat', () => {
    expect(refusal(caseAt('mottagen'), '/avvisa dublett')[1]).toContain('Menar du dubblett?');
    expect(refusal(caseAt('mottagen'), '/avvisa personuppgift')[0]).toBe('1 unknown-reason');
    expect(refusal(caseAt('mottagen'), '/avvisa annat')[0]).toBe('1 needs-why');
  });
});

describe('/stopp', () => {
  it.each(['mottagen', 'utredning', 'stangt', 'arkiverat'] as const)(
    'takes a case away when it is %s',
    (fas) => {
      const { removed } = effect(caseAt(fas), '/stopp personuppgift');
      expect(removed).toEqual({ schema: 1, datum: '2026-12-01', skäl: 'personuppgift' });
    },
  );

  it('works when the clock is behind, too', () => {
    const { removed } = orderEffect(caseAt('utredning'), '/stopp fel-kanal', {
      routine,
      today: '2026-11-22',
    });
    expect(removed?.skäl).toBe('fel-kanal');
  });

  it('takes two reasons', () => {
    expect(refusal(caseAt('mottagen'), '/stopp test')[1]).toContain('Tillåtet: personuppgift, fel-kanal.');
  });
});

describe('an order that takes a case away', () => {
  it.each([
    ['/svar "Tack."\n/stopp personuppgift', '2 not-alone'],
    ['/avvisa test\n/stopp personuppgift', '1 not-alone'],
    ['/avvisa test\n/hjälp', '1 not-alone'],
  ])('stands alone: %j', (text, code) => expect(refusal(caseAt('mottagen'), text)[0]).toBe(code));

  it('is, with a move, the only kind that a waiting report takes', () => {
    const areas = [
      { kod: 'nassjo', namn: 'Nässjö' },
      { kod: 'aneby', namn: 'Aneby' },
    ];
    const waits = { routine, areas, waiting: true };
    const moved = orderEffect(caseAt('mottagen'), '/flytta aneby "Mötet skulle ha varit där."', waits);
    expect(moved.file).toMatchObject({ område: 'aneby', hantering: { fas: 'mottagen' } });
    expect(moved.file.historik.at(-1)).toMatchObject({ händelse: 'flytt', till: 'aneby' });
    expect(orderEffect(caseAt('mottagen'), '/hjälp', waits).answers[0]).toMatch(
      /\/flytta OMRÅDE "…"[\s\S]*Aneby/,
    );
    for (const text of ['/fas utredning', '/svar "Tack."', '/diarie 1', '/ångra'])
      expect(refusal(caseAt('mottagen'), text, true)[0]).toBe('1 waits');
    for (const text of ['/avvisa test', '/stopp personuppgift'])
      expect(orderEffect(caseAt('mottagen'), text, { routine, waiting: true }).removed).toBeDefined();
    expect(orderEffect(caseAt('mottagen'), '/hjälp', { routine, waiting: true }).answers[0]).toContain(
      '/avvisa',
    );
  });
});

describe('a file that was changed by hand', () => {
  const faults = (change: (file: Case) => void) => {
    const file = effect(
      caseAt('utredning'),
      '/fråga "När?"\n/fråga 1 "I mars."\n/fråga "Var?"\n/flytta aneby "Dit."\n/flytta nassjo ' +
        '"Hit."\n/åtgärd ny-rutin styrelsen 2027-01-01 "Skriv."\n/effekt 1 ej-genomford "Nej."',
    ).file;
    change(file);
    return readCase(writeCase(file)).faults.map(({ code }) => code);
  };
  it.each<[string[], (file: Case) => void]>([
    [[], () => {}],
    [
      ['question-number', 'history-question'],
      ({ hantering: { frågor = [] } }) => Object.assign(frågor[1] ?? {}, { nr: 3 }),
    ],
    [
      ['question-dates'],
      ({ hantering: { frågor = [] } }) => Object.assign(frågor[0]?.svar ?? {}, { datum: '2026-11-22' }),
    ],
    [
      ['question-dates'],
      ({ hantering: { frågor = [] } }) => Object.assign(frågor[1] ?? {}, { datum: '2026-11-20' }),
    ],
    [['move-chain'], (file) => Object.assign(file, { område: 'aneby' })],
    [
      ['move-chain'],
      ({ hantering: { flyttar = [] } }) => Object.assign(flyttar[1] ?? {}, { från: 'nassjo' }),
    ],
    [
      ['move-dates'],
      ({ hantering: { flyttar = [] } }) => Object.assign(flyttar[0] ?? {}, { datum: '2026-11-20' }),
    ],
    [
      ['measure-why'],
      ({ hantering: { åtgärder = [] } }) => Object.assign(åtgärder[0] ?? {}, { varför: undefined }),
    ],
    [
      ['measure-both'],
      ({ hantering: { åtgärder = [] } }) => Object.assign(åtgärder[0] ?? {}, { genomförd: '2026-11-30' }),
    ],
  ])('has %j', (codes, change) => expect(faults(change)).toEqual(codes));
});
