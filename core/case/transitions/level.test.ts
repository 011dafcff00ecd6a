import { describe, expect, it } from 'vitest';
import { caseAt, ordersUnder } from '../../../testing/case/transitions.ts';
import { exampleRoutine } from '../../../testing/example/routines.ts';

const { effect, refusal, nothingToDo } = ordersUnder(exampleRoutine('hoglandet'));

const MEASURE = '/åtgärd ny-rutin narmaste-chefer 2027-01-31 "Vi skriver en gemensam rutin."';

describe('/nivå', () => {
  it('raises with a reason that leads there', () => {
    const { hantering, rows, answers } = effect(caseAt('utredning'), '/nivå 2 oense');
    expect(hantering.nivå).toBe(2);
    expect(rows).toEqual(['nivå 2 oense']);
    expect(answers).toEqual(['Nivån är nu 2: Närmaste chefer.']);
  });

  it('lowers, with or without a reason', () => {
    const { rows } = effect(caseAt('utredning'), '/nivå 4 principiell\n/nivå 2 oense\n/nivå 1');
    expect(rows).toEqual(['nivå 4 principiell', 'nivå 2 oense', 'nivå 1']);
  });

  it.each([
    ['/nivå 6 oense', 'unknown-level', 'Tillåtet: 1–5.'],
    ['/nivå 2', 'no-trigger', 'Tillåtet: oense, principiell, aterkommande, tiden-ute. Så här: /nivå 2 SKÄL'],
    ['/nivå 4 oense', 'unknown-trigger', 'Tillåtet: principiell, aterkommande, tiden-ute.'],
    ['/nivå 2 oens', 'unknown-trigger', 'Menar du oense?'],
    ['/nivå 2 vantar-pa-part', 'unknown-trigger', 'Tillåtet: oense'],
  ])('%s is refused: %s', (text, code, hint) => {
    const [found, sentence] = refusal(caseAt('utredning'), text);
    expect(found).toBe(`1 ${code}`);
    expect(sentence).toContain(hint);
  });

  it('is climbed when the reason or the level says so', () => {
    expect(refusal(caseAt('utredning'), '/nivå 3 oense')).toEqual([
      '1 level-skipped',
      'Till nivå 3 kan ärendet bara lyftas från nivå 2, Närmaste chefer, av det skälet. Lyft det dit först.',
    ]);
    expect(effect(caseAt('utredning'), '/nivå 2 oense\n/nivå 3 oense').rows).toHaveLength(2);
    expect(effect(caseAt('utredning'), '/nivå 3 principiell').rows).toHaveLength(1);
    expect(refusal(caseAt('utredning'), '/nivå 5 principiell')[0]).toBe('1 level-skipped');
  });

  it('needs what must happen on the level below, since the case came there', () => {
    const [code, text] = refusal(caseAt('utredning'), `${MEASURE}\n/nivå 4 principiell\n/nivå 5 principiell`);
    expect(code).toBe('3 level-first');
    expect(text).toContain('åtgärden bestämdes');
    const there = `/nivå 4 principiell\n${MEASURE}`;
    expect(effect(caseAt('utredning'), `${there}\n/nivå 5 principiell`).rows).toHaveLength(3);
    expect(
      refusal(caseAt('utredning'), `${there}\n/nivå 2 oense\n/nivå 4 principiell\n/nivå 5 principiell`)[0],
    ).toBe('5 level-first');
    // Down again is always allowed.
    expect(effect(caseAt('utredning'), `${there}\n/nivå 5 principiell\n/nivå 2`).hantering.nivå).toBe(2);
  });

  it('has nothing to do on the same level', () => {
    expect(nothingToDo(caseAt('utredning'), '/nivå 1')).toBe(
      'Inget att göra: nivån är redan 1: Berörd personal.',
    );
  });
});
