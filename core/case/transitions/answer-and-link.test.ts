import { describe, expect, it } from 'vitest';
import { ANSWERED, caseAt, ordersUnder, TODAY } from '../../../testing/case/transitions.ts';
import { exampleRoutine } from '../../../testing/example/routines.ts';

const { effect, refusal, nothingToDo } = ordersUnder(exampleRoutine('hoglandet'));

describe('/svar, /diarie and /liknar', () => {
  it('answers the reporter, and not twice with the same text', () => {
    const { hantering, rows } = effect(caseAt('samordning'), '/svar "Tack."');
    expect(hantering.svar).toEqual([{ datum: TODAY, text: 'Tack.' }]);
    expect(rows).toEqual(['svar']);
    expect(nothingToDo(caseAt('samordning', ANSWERED), '/svar "Tack."')).toContain('redan detsamma');
  });

  it('keeps a hundred answers and no more', () => {
    const svar = Array.from({ length: 100 }, () => ({ datum: TODAY, text: 'Tack.' }));
    expect(refusal(caseAt('samordning', { svar }), '/svar "Nytt."')[0]).toBe('1 too-many');
  });

  it('sets the register number', () => {
    expect(effect(caseAt('samordning'), '/diarie "2026/14"').hantering.diarienummer).toBe('2026/14');
    expect(nothingToDo(caseAt('samordning', { diarienummer: '2026/14' }), '/diarie 2026/14')).toContain(
      'redan',
    );
  });

  it('links cases that exist, once, and never itself', () => {
    const file = caseAt('samordning', { liknar: ['EX-2026-8K3MQ9TB'] });
    const { hantering } = effect(file, '/liknar EX-2026-8K3MQ9TB EX-2026-9K3MQ9TB EX-2026-9K3MQ9TB');
    expect(hantering.liknar).toEqual(['EX-2026-8K3MQ9TB', 'EX-2026-9K3MQ9TB']);
    expect(nothingToDo(file, '/liknar EX-2026-8K3MQ9TB')).toContain('redan länkade');
    expect(refusal(file, '/liknar EX-2026-7K3MQ9TB')[0]).toBe('1 similar-own');
    expect(refusal(file, '/liknar EX-2026-00000000')[0]).toBe('1 similar-unknown');
  });
});

describe('/extern', () => {
  it('sets the number in another party’s system', () => {
    expect(effect(caseAt('samordning'), '/extern SYN-4711').hantering['externt-nummer']).toBe('SYN-4711');
    expect(effect(caseAt('stangt', { 'externt-nummer': '1' }), '/extern 1').same).toBe(true);
  });
});
