import { describe, expect, it } from 'vitest';
import { caseAt, orderEffect as doing, refusalOf } from '../../../testing/case/transitions.ts';
import { exampleRoutine } from '../../../testing/example/routines.ts';
import type { Case } from '../case.ts';
import { readCase } from '../read.ts';
import { writeCase } from '../write.ts';

const routine = exampleRoutine('hoglandet');
const did = (file: Case, text: string) => doing(file, text, { routine });
const not = (file: Case, text: string, waiting = false) => refusalOf(file, text, { routine, waiting });
const asked = { nr: 1, datum: '2026-11-25', text: 'När var det?' };

describe('/fråga', () => {
  it('asks, and notes what the reporter answered', () => {
    const { hantering, rows, answers } = did(
      caseAt('samordning'),
      '/fråga "När var det?"\n/fråga 1 "I mars."',
    );
    expect(hantering.frågor).toEqual([
      { nr: 1, datum: '2026-12-01', text: 'När var det?', svar: { datum: '2026-12-01', text: 'I mars.' } },
    ]);
    expect(rows).toEqual(['fråga 1', 'frågesvar 1']);
    expect(answers[0]).toContain('/fråga 1 "…"');
  });

  it('does not ask twice alike, and may ask again what was answered', () => {
    const file = caseAt('samordning', { frågor: [asked] });
    expect(did(file, '/fråga "När var det?"').answers).toEqual([
      'Inget att göra: den frågan är redan ställd och har nummer 1.',
    ]);
    expect(did(file, '/fråga 1 "I mars."\n/fråga "När var det?"').rows).toEqual(['frågesvar 1', 'fråga 2']);
    expect(did(file, '/fråga 1 "I mars."\n/fråga 1 "I mars."').rows).toEqual(['frågesvar 1']);
  });

  it('needs a question to answer, and an open case to ask in', () => {
    expect(not(caseAt('samordning'), '/fråga 1 "Ja."')).toEqual([
      '1 no-question',
      'Ärendet har inga frågor. Ställ en först: /fråga "Hur länge pågick det?"',
    ]);
    expect(not(caseAt('samordning', { frågor: [asked] }), '/fråga 2 "Ja."')[1]).toContain('Tillåtet: 1.');
    expect(not(caseAt('stangt'), '/fråga "När?"')[0]).toBe('1 closed');
    const many = Array.from({ length: 100 }, (_, index) => ({ ...asked, nr: index + 1 }));
    expect(not(caseAt('samordning', { frågor: many }), '/fråga "Och nu?"')[0]).toBe('1 too-many');
  });
});

describe('/flytta', () => {
  it('leaves the case to another area, with the report untouched', () => {
    const before = caseAt('samordning');
    const { file, rows } = did(before, '/flytta aneby "Det hände där."');
    expect(file.område).toBe('aneby');
    expect(file.rapport).toEqual(before.rapport);
    expect(file.hantering.flyttar).toEqual([
      { datum: '2026-12-01', från: 'nassjo', till: 'aneby', text: 'Det hände där.' },
    ]);
    expect(rows).toEqual(['flytt aneby']);
    expect(did(file, '/flytta aneby "Dit."').same).toBe(true);
  });

  it('needs an area of the association, and an open case', () => {
    expect(not(caseAt('samordning'), '/flytta anaby "Dit."')).toEqual([
      '1 unknown-area',
      'Området finns inte i association.yaml. Menar du aneby? Tillåtet: nassjo, aneby.',
    ]);
    expect(not(caseAt('samordning'), '/flytta narmaste-chefer "Dit."')[0]).toBe('1 unknown-area');
    expect(not(caseAt('stangt'), '/flytta aneby "Dit."')[0]).toBe('1 closed');
  });
});

describe('/extern', () => {
  it('sets the number in another party’s system', () => {
    expect(did(caseAt('samordning'), '/extern SYN-4711').hantering['externt-nummer']).toBe('SYN-4711');
    expect(did(caseAt('stangt', { 'externt-nummer': '1' }), '/extern 1').same).toBe(true);
  });
});

describe('/effekt ej-genomford', () => {
  const measure = {
    nr: 1,
    typ: 'ny-rutin',
    text: 'Skriv.',
    ansvarig: 'narmaste-chefer',
    'klar-senast': '2026-12-31',
  };

  it('is an outcome too, and costs a sentence', () => {
    const file = caseAt('utredning', { åtgärder: [measure] });
    expect(not(file, '/effekt 1 ej-genomford')[0]).toBe('1 why-not-done');
    const { hantering, rows } = did(file, '/effekt 1 ej-genomford "Den behövs inte."');
    expect(hantering.åtgärder?.[0]).toEqual({
      ...measure,
      effekt: { utfall: 'ej-genomford', bedömd: '2026-12-01' },
      varför: 'Den behövs inte.',
    });
    expect(rows).toEqual(['effekt 1']);
  });

  it('excludes that it was carried out', () => {
    const done = { ...measure, genomförd: '2026-11-30' };
    expect(not(caseAt('utredning', { åtgärder: [done] }), '/effekt 1 ej-genomford "Nej."')[0]).toBe(
      '1 is-done',
    );
    const dropped = did(caseAt('utredning', { åtgärder: [measure] }), '/effekt 1 ej-genomford "Nej."').file;
    expect(not(dropped, '/genomförd 1')[0]).toBe('1 is-dropped');
    expect(did(dropped, '/effekt 1 ej-genomford "Nej."').same).toBe(true);
  });
});

describe('/avvisa', () => {
  it.each(['dubblett', 'fel-kanal', 'ofullständig', 'test', 'annat'])('takes a report away: %s', (reason) => {
    const { removed, same } = did(caseAt('samordning'), `/avvisa ${reason} "Se brevet."`);
    expect(same).toBe(true);
    const skäl = reason.replace('ä', 'a');
    expect(removed).toEqual({ schema: 1, datum: '2026-12-01', skäl, mening: 'Se brevet.' });
  });

  it('is for a report that nobody has handled: read, moved and asked about at most', () => {
    const file = did(
      caseAt('mottagen'),
      '/fas samordning\n/fråga "När?"\n/fråga 1 "Vet inte."\n/flytta aneby "Dit."\n/diarie 2026/14',
    ).file;
    expect(did(file, '/avvisa ofullstandig').removed).toMatchObject({ skäl: 'ofullstandig' });
    for (const order of ['/svar "Tack."', '/nivå 2 oense', '/klassa typ=mote-installt', '/fas utredning'])
      expect(not(did(file, order).file, '/avvisa test')[0]).toBe('1 handled');
    expect(not(caseAt('arkiverat'), '/avvisa test')[0]).toBe('1 archived');
  });

  it('needs a reason it has, and a sentence for annat', () => {
    expect(not(caseAt('mottagen'), '/avvisa dublett')[1]).toContain('Menar du dubblett?');
    expect(not(caseAt('mottagen'), '/avvisa personuppgift')[0]).toBe('1 unknown-reason');
    expect(not(caseAt('mottagen'), '/avvisa annat')[0]).toBe('1 needs-why');
  });
});

describe('/stopp', () => {
  it.each(['mottagen', 'utredning', 'stangt', 'arkiverat'] as const)(
    'takes a case away when it is %s',
    (fas) => {
      const { removed } = did(caseAt(fas), '/stopp personuppgift');
      expect(removed).toEqual({ schema: 1, datum: '2026-12-01', skäl: 'personuppgift' });
    },
  );

  it('does so also when the clock is behind', () => {
    const { removed } = doing(caseAt('utredning'), '/stopp fel-kanal', { routine, today: '2026-11-22' });
    expect(removed?.skäl).toBe('fel-kanal');
  });

  it('has two reasons', () => {
    expect(not(caseAt('mottagen'), '/stopp test')[1]).toContain('Tillåtet: personuppgift, fel-kanal.');
  });
});

describe('an order that takes a case away', () => {
  it.each([
    ['/svar "Tack."\n/stopp personuppgift', '2 not-alone'],
    ['/avvisa test\n/stopp personuppgift', '1 not-alone'],
    ['/avvisa test\n/hjälp', '1 not-alone'],
  ])('stands alone: %j', (text, code) => expect(not(caseAt('mottagen'), text)[0]).toBe(code));

  it('is the only one that a waiting report takes', () => {
    for (const text of ['/fas utredning', '/svar "Tack."', '/diarie 1'])
      expect(not(caseAt('mottagen'), text, true)[0]).toBe('1 waits');
    for (const text of ['/avvisa test', '/stopp personuppgift'])
      expect(doing(caseAt('mottagen'), text, { routine, waiting: true }).removed).toBeDefined();
    expect(doing(caseAt('mottagen'), '/hjälp', { routine, waiting: true }).answers[0]).toContain('/avvisa');
  });
});

describe('a file that somebody changed by hand', () => {
  const faults = (change: (file: Case) => void) => {
    const file = did(
      caseAt('utredning'),
      '/fråga "När?"\n/fråga 1 "I mars."\n/fråga "Var?"\n/flytta aneby "Dit."\n/flytta nassjo "Hit."\n/åtgärd ny-rutin styrelsen 2027-01-01 "Skriv."\n/effekt 1 ej-genomford "Nej."',
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
