import { describe, expect, it } from 'vitest';
import {
  CARRIED_OUT,
  caseAt,
  JUDGED,
  MEASURE,
  ordersUnder,
  TODAY,
} from '../../../testing/case/transitions.ts';
import { exampleRoutine } from '../../../testing/example/routines.ts';

const { effect, refusal, nothingToDo } = ordersUnder(exampleRoutine('hoglandet'));

describe('/åtgärd, /genomförd and /effekt', () => {
  const plan = '/åtgärd ny-rutin narmaste-chefer 2026-12-31 "Skriv."';

  it('plans, carries out and assesses', () => {
    const { hantering, rows } = effect(caseAt('utredning'), `${plan}\n/genomförd 1 2026-11-30\n/effekt 1 ja`);
    expect(hantering.åtgärder).toEqual([{ ...CARRIED_OUT, effekt: { utfall: 'ja', bedömd: TODAY } }]);
    expect(rows).toEqual(['åtgärd 1', 'genomförd 1', 'effekt 1']);
  });

  it('numbers the next measure', () => {
    expect(effect(caseAt('utredning', { åtgärder: [MEASURE] }), plan.replace('Skriv', 'Ring')).rows).toEqual([
      'åtgärd 2',
    ]);
  });

  it.each([
    [plan, [MEASURE], 'den åtgärden finns redan och har nummer 1.'],
    ['/genomförd 1', [CARRIED_OUT], 'åtgärd 1 är redan genomförd 30 november 2026.'],
    ['/genomförd 1 2026-11-30', [CARRIED_OUT], 'åtgärd 1 är redan genomförd 30 november 2026.'],
    ['/effekt 1 ja', [JUDGED], 'effekten av åtgärd 1 är redan bedömd så.'],
  ])('%s has nothing to do', (text, åtgärder, reason) => {
    expect(nothingToDo(caseAt('utredning', { åtgärder }), text)).toBe(`Inget att göra: ${reason}`);
  });

  it('can be judged again after it was too early', () => {
    const early = { ...CARRIED_OUT, effekt: { utfall: 'for-tidigt', bedömd: '2026-11-30' } as const };
    const file = caseAt('utredning', { åtgärder: [early] });
    expect(effect(file, '/effekt 1 for-tidigt').rows).toEqual(['effekt 1']);
    expect(effect(file, '/effekt 1 nej').hantering.åtgärder?.[0]?.effekt?.utfall).toBe('nej');
  });

  it.each([
    ['/åtgärd ny-rutiner styrelsen 2027-01-01 "x"', [], 'unknown-code', 'Menar du ny-rutin?'],
    ['/åtgärd ny-rutin styrelse 2027-01-01 "x"', [], 'unknown-body', 'Menar du styrelsen?'],
    ['/åtgärd ny-rutin styrelsen 2026-11-30 "x"', [], 'date-past', 'i dag eller en senare dag'],
    [
      '/åtgärd ny-rutin styrelsen 2027-01-01 "x"',
      Array.from({ length: 100 }, () => MEASURE),
      'too-many',
      '100',
    ],
    ['/genomförd 1', [], 'no-measure', 'Bestäm en först: /åtgärd'],
    ['/genomförd 2', [MEASURE], 'no-measure', 'Tillåtet: 1.'],
    ['/genomförd 1 2026-12-02', [MEASURE], 'date-future', 'i dag eller en tidigare dag'],
    ['/genomförd 1 2026-11-20', [MEASURE], 'date-before', '21 november 2026'],
    ['/genomförd 1 2026-12-01', [JUDGED], 'date-after-effect', '30 november 2026'],
    ['/effekt 1 ja', [], 'no-measure', 'inga åtgärder'],
    ['/effekt 1 ja', [MEASURE], 'not-done', '/genomförd 1'],
    ['/effekt 1 jo', [CARRIED_OUT], 'unknown-effect', 'Menar du ja?'],
    ['/effekt 1 ja 2026-12-02', [CARRIED_OUT], 'date-future', 'i dag'],
    ['/effekt 1 ja 2026-11-29', [CARRIED_OUT], 'date-before', '30 november 2026'],
  ])('%s with %j is refused', (text, åtgärder, code, hint) => {
    const [found, sentence] = refusal(caseAt('utredning', åtgärder.length > 0 ? { åtgärder } : {}), text);
    expect(found).toBe(`1 ${code}`);
    expect(sentence).toContain(hint);
  });
});

describe('a measure that nothing is done', () => {
  const reason = 'Alla följde sin rutin den dagen.';
  const none = `/åtgärd ingen-atgard "${reason}"`;
  const NONE = { nr: 1, typ: 'ingen-atgard', text: reason };
  const work = '/åtgärd ny-rutin narmaste-chefer 2026-12-31 "Skriv."';

  it('is an outcome with a reason and nothing else', () => {
    const { hantering, rows } = effect(caseAt('utredning'), none);
    expect(hantering.åtgärder).toEqual([NONE]);
    expect(rows).toEqual(['åtgärd 1']);
    expect(nothingToDo(caseAt('utredning', { åtgärder: [NONE] }), none)).toContain('nummer 1');
  });

  it.each([
    ['/åtgärd ingen-atgard "Nej."', [], 'no-reason'],
    ['/åtgärd ingen-atgard "- - - - - Nej."', [], 'no-reason'],
    [`/åtgärd ingen-atgard narmaste-chefer 2026-12-31 "${reason}"`, [], 'no-work'],
    ['/åtgärd ny-rutin "Skriv en rutin."', [], 'needs-work'],
    [none, [MEASURE], 'has-work'],
    ['/genomförd 1', [NONE], 'is-no-action'],
    ['/effekt 1 ja', [NONE], 'is-no-action'],
    ['/effekt 1 ej-genomford "Nej."', [NONE], 'is-no-action'],
  ])('%s with %j is refused', (text, åtgärder, code) => {
    expect(refusal(caseAt('utredning', åtgärder.length > 0 ? { åtgärder } : {}), text)[0]).toBe(`1 ${code}`);
  });

  it('is not the only one that costs a sentence: so does a code that says nothing by itself', () => {
    const other = exampleRoutine('hoglandet', (text) =>
      text
        .replace(
          'kod: ingen-atgard, namn: Ingen åtgärd',
          'kod: annat, namn: Annat, övrigt: true, kräver-text: true',
        )
        .replace('gör-inget: true', 'styrka: svag'),
    );
    const order = (why: string) => `/åtgärd annat narmaste-chefer 2026-12-31 "${why}"`;
    expect(refusal(caseAt('utredning'), order('Annat.'), other)[0]).toBe('1 class-text');
    expect(effect(caseAt('utredning'), order('Vi byter lokal för mötena.'), other).rows).toEqual([
      'åtgärd 1',
    ]);
  });

  it('gives way to a measure that is decided later, unless both are said to hold', () => {
    const file = caseAt('utredning', { åtgärder: [NONE] });
    const { hantering, answers } = effect(file, work);
    expect(hantering.åtgärder).toEqual([
      { ...NONE, 'ersatt-av': 2 },
      { ...MEASURE, nr: 2 },
    ]);
    expect(answers.join()).toContain('(nummer 1) gäller inte längre');
    expect(effect(file, `${work} ändå`).hantering.åtgärder).toEqual([NONE, { ...MEASURE, nr: 2 }]);
    const both = effect(caseAt('utredning', { åtgärder: [MEASURE] }), `${none} ändå`).hantering.åtgärder;
    expect(both).toEqual([MEASURE, { ...NONE, nr: 2 }]);
  });

  it('gives way also to a measure whose text had to be vouched for', () => {
    const text = 'Skriv 070-174 06 05 på dörren.';
    const { hantering } = effect(
      caseAt('utredning', { åtgärder: [NONE] }),
      `/åtgärd ny-rutin narmaste-chefer 2026-12-31 "${text}" ändå`,
    );
    expect(hantering.åtgärder).toEqual([
      { ...NONE, 'ersatt-av': 2 },
      { ...MEASURE, nr: 2, text },
    ]);
  });

  it('holds again when what replaced it is taken back, and can be said again when that came to nothing', () => {
    const file = caseAt('utredning', { åtgärder: [NONE] });
    expect(effect(file, `${work}\n/ångra`).hantering.åtgärder).toEqual([NONE]);
    const again = effect(file, `${work}\n/effekt 2 ej-genomford "Den behövs inte."\n${none}`);
    expect(again.hantering.åtgärder?.at(-1)).toEqual({ ...NONE, nr: 3 });
  });
});

describe('an effect on the day that the measure was carried out', () => {
  const done = caseAt('utredning', { åtgärder: [{ ...MEASURE, genomförd: TODAY }] });

  it.each(['ja', 'delvis', 'nej'])('cannot be %s, but it can be too early to tell', (outcome) => {
    expect(refusal(done, `/effekt 1 ${outcome}`)[0]).toBe('1 effect-same-day');
    expect(effect(done, '/effekt 1 for-tidigt').rows).toEqual(['effekt 1']);
    expect(effect(done, `/effekt 1 ${outcome}`, undefined, '2026-12-02').rows).toEqual(['effekt 1']);
  });

  it('can be judged if the routine allows it', () => {
    const allowing = exampleRoutine('hoglandet', (text) =>
      text.replace('klar-vid: [{händelse: effekt}]', '$&\n    samma-dag: true'),
    );
    expect(effect(done, '/effekt 1 ja', allowing).rows).toEqual(['effekt 1']);
  });

  it('is not made possible by moving the day that the measure was carried out', () => {
    const judged = { ...CARRIED_OUT, effekt: { utfall: 'ja', bedömd: TODAY } as const };
    const file = caseAt('utredning', { åtgärder: [judged] });
    expect(refusal(file, `/genomförd 1 ${TODAY}`)[0]).toBe('1 effect-same-day');
  });
});

describe('/effekt ej-genomford', () => {
  it('is an outcome, and needs a sentence', () => {
    const file = caseAt('utredning', { åtgärder: [MEASURE] });
    expect(refusal(file, '/effekt 1 ej-genomford')[0]).toBe('1 why-not-done');
    const { hantering, rows } = effect(file, '/effekt 1 ej-genomford "Den behövs inte."');
    expect(hantering.åtgärder?.[0]).toEqual({
      ...MEASURE,
      effekt: { utfall: 'ej-genomford', bedömd: '2026-12-01' },
      varför: 'Den behövs inte.',
    });
    expect(rows).toEqual(['effekt 1']);
  });

  it('is refused for a measure that is carried out, and the other way round', () => {
    const done = { ...MEASURE, genomförd: '2026-11-30' };
    expect(refusal(caseAt('utredning', { åtgärder: [done] }), '/effekt 1 ej-genomford "Nej."')[0]).toBe(
      '1 is-done',
    );
    const dropped = effect(
      caseAt('utredning', { åtgärder: [MEASURE] }),
      '/effekt 1 ej-genomford "Nej."',
    ).file;
    expect(refusal(dropped, '/genomförd 1')[0]).toBe('1 is-dropped');
    expect(effect(dropped, '/effekt 1 ej-genomford "Nej."').same).toBe(true);
  });
});
