import { describe, expect, it } from 'vitest';
import { caseAt, ordersUnder } from '../../../testing/case/transitions.ts';
import { exampleRoutine } from '../../../testing/example/routines.ts';

const { effect, refusal, nothingToDo } = ordersUnder(exampleRoutine('hoglandet'));

describe('/paus and /fortsätt', () => {
  it('pauses, changes the reason and resumes', () => {
    const { rows } = effect(caseAt('utredning'), '/paus vantar-pa-part\n/paus vantar-pa-beslut\n/fortsätt');
    expect(rows).toEqual(['paus vantar-pa-part', 'paus vantar-pa-beslut', 'fortsatt']);
  });

  it('has nothing to do when the case is already paused or not paused', () => {
    expect(nothingToDo(caseAt('utredning'), '/fortsätt')).toBe('Inget att göra: ärendet är inte pausat.');
    const { answers } = effect(caseAt('utredning'), '/paus vantar-pa-part\n/paus vantar-pa-part');
    expect(answers[1]).toBe('Inget att göra: ärendet är redan pausat av det skälet.');
  });

  it('needs a reason that the routine has', () => {
    expect(refusal(caseAt('utredning'), '/paus semester')[1]).toContain('Tillåtet: vantar-pa-part');
    const ostra = exampleRoutine('ostra-ostergotland');
    expect(refusal(caseAt('utredning', {}, 'ostra-ostergotland'), '/paus vantar-pa-part', ostra)[0]).toBe(
      '1 no-pauses',
    );
  });
});
