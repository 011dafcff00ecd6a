import { describe, expect, it } from 'vitest';
import { caseAt, ordersUnder } from '../../../testing/case/transitions.ts';
import { exampleRoutine } from '../../../testing/example/routines.ts';

const { effect, refusal, nothingToDo } = ordersUnder(exampleRoutine('hoglandet'));

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
    ['/nivå 2', 'no-trigger', 'Tillåtet: oense, principiell, aterkommande. Så här: /nivå 2 oense'],
    ['/nivå 4 oense', 'unknown-trigger', 'Tillåtet: principiell, aterkommande.'],
    ['/nivå 2 oens', 'unknown-trigger', 'Menar du oense?'],
    ['/nivå 2 vantar-pa-part', 'unknown-trigger', 'Tillåtet: oense'],
  ])('%s is refused: %s', (text, code, hint) => {
    const [found, sentence] = refusal(caseAt('utredning'), text);
    expect(found).toBe(`1 ${code}`);
    expect(sentence).toContain(hint);
  });

  it('has nothing to do on the same level', () => {
    expect(nothingToDo(caseAt('utredning'), '/nivå 1')).toBe(
      'Inget att göra: nivån är redan 1: Berörd personal.',
    );
  });
});
