import { describe, expect, it } from 'vitest';
import { caseAt, ordersUnder, TODAY } from '../../../testing/case/transitions.ts';
import { exampleRoutine } from '../../../testing/example/routines.ts';

const { effect, refusal, nothingToDo } = ordersUnder(exampleRoutine('hoglandet'));

describe('/paus and /fortsätt', () => {
  it('pauses, changes the reason and resumes', () => {
    const { rows } = effect(caseAt('utredning'), '/paus vantar-pa-part\n/paus vantar-pa-beslut\n/fortsätt');
    expect(rows).toEqual(['paus vantar-pa-part', 'paus vantar-pa-beslut', 'fortsatt']);
  });

  it('has the day on which the case comes up again, within half a year', () => {
    const { rows, answers } = effect(
      caseAt('utredning'),
      '/paus vantar-pa-part 2027-01-15\n/paus vantar-pa-part 2027-01-15\n/paus vantar-pa-part\n/paus vantar-pa-part 2027-02-01',
    );
    expect(rows).toEqual(['paus 2027-01-15 vantar-pa-part', 'paus 2027-02-01 vantar-pa-part']);
    expect(answers[0]).toContain('Det tas upp igen 15 januari 2027.');
    expect(effect(caseAt('utredning'), '/fråga "När?" 2027-01-15').hantering.frågor).toEqual([
      { nr: 1, datum: TODAY, text: 'När?', till: '2027-01-15' },
    ]);
    for (const order of ['/paus vantar-pa-part', '/fråga "När?"']) {
      expect(refusal(caseAt('utredning'), `${order} ${TODAY}`)[0]).toBe('1 wait-past');
      expect(refusal(caseAt('utredning'), `${order} 2027-06-03`)[0]).toBe('1 wait-long');
      expect(refusal(caseAt('utredning'), `${order} 2027-02-30`)[0]).toBe('1 bad-date');
      effect(caseAt('utredning'), `${order} 2027-06-02`);
    }
    expect(refusal(caseAt('utredning'), '/paus vantar-pa-part 2027-01-15 2027-01-16')[0]).toBe('1 extra');
    expect(refusal(caseAt('utredning'), '/fråga 1 2027-01-15 "När?"')[0]).toBe('1 extra');
    expect(refusal(caseAt('utredning'), '/fråga 2027-01-15')[0]).toBe('1 missing');
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
