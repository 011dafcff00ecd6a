import { describe, expect, it } from 'vitest';
import { CLASSIFIED, caseAt, ordersUnder } from '../../../testing/case/transitions.ts';
import { exampleRoutine } from '../../../testing/example/routines.ts';

const { effect, refusal, nothingToDo } = ordersUnder(exampleRoutine('hoglandet'));

describe('/klassa', () => {
  it('sets the fields that are named, keeps the others and adds one row', () => {
    const file = caseAt('utredning', { klassning: { typ: ['mote-installt'] } });
    const { hantering, rows } = effect(file, '/klassa orsak=kommunikation,it-system konsekvens-person=oro');
    expect(hantering.klassning).toEqual({
      typ: ['mote-installt'],
      orsak: ['kommunikation', 'it-system'],
      konsekvens: { person: 'oro' },
    });
    expect(rows).toEqual(['klassning']);
  });

  it('empties a field with a dash, and leaves no empty classification', () => {
    const { hantering } = effect(
      caseAt('utredning', { klassning: { typ: ['mote-installt'] } }),
      '/klassa typ=-',
    );
    expect(hantering).toEqual({ fas: 'utredning', nivå: 1 });
  });

  it('has nothing to do when the codes are the same', () => {
    expect(nothingToDo(caseAt('utredning', CLASSIFIED), '/klassa typ=mote-installt')).toBe(
      'Inget att göra: ärendet är redan klassat så.',
    );
  });

  it('needs a sentence for övrigt', () => {
    for (const sentence of ['', ' "Övrigt."', ' "annat"'])
      expect(refusal(caseAt('utredning'), `/klassa typ=ovrigt${sentence}`)[0]).toBe('1 needs-sentence');
    expect(refusal(caseAt('utredning'), '/klassa typ=ovrigt "-"')[0]).toBe('1 empty-text');
    expect(refusal(caseAt('utredning'), '/klassa typ=ovrigt')[1]).toContain('Skriv det också med några ord');
    effect(caseAt('utredning'), '/klassa typ=ovrigt "IVO"');
    const { hantering } = effect(caseAt('utredning'), '/klassa typ=ovrigt "Tolken kom inte."');
    expect(hantering.klassning).toEqual({ typ: ['ovrigt'], text: 'Tolken kom inte.' });
  });

  it('lets the sentence go with the code that it explained', () => {
    const explained = effect(caseAt('utredning'), '/klassa typ=ovrigt "Tolken kom inte."').file;
    expect(effect(explained, '/klassa typ=mote-installt').hantering.klassning).toEqual({
      typ: ['mote-installt'],
    });
    expect(effect(explained, '/klassa orsak=resursbrist').hantering.klassning?.text).toBe('Tolken kom inte.');
    expect(effect(explained, '/klassa typ=mote-installt,ovrigt').hantering.klassning?.text).toBe(
      'Tolken kom inte.',
    );
    // It does not explain another code.
    expect(refusal(explained, '/klassa typ=mote-installt orsak=ovrigt')[0]).toBe('1 needs-sentence');
    const volunteered = effect(caseAt('utredning'), '/klassa typ=mote-installt "Två gånger i rad."').file;
    expect(effect(volunteered, '/klassa typ=information-uteblev').hantering.klassning?.text).toBe(
      'Två gånger i rad.',
    );
  });

  it.each([
    ['/klassa typ=mote-instalt', 'unknown-code', 'Menar du mote-installt?'],
    [
      '/klassa typ=kommunikation',
      'unknown-code',
      'Den hör till listan orsak. Tillåtet här: information-uteblev',
    ],
    ['/klassa konsekvens-säkerhet=ingen', 'no-list', 'Rutinen har ingen lista'],
    ['/klassa rutinföljsamhet=foljd,okand', 'too-many-codes', 'för många'],
  ])('%s is refused: %s', (text, code, hint) => {
    const [found, sentence] = refusal(caseAt('utredning'), text);
    expect(found).toBe(`1 ${code}`);
    expect(sentence).toContain(hint);
  });

  it('does not empty a field that the phase needs', () => {
    expect(refusal(caseAt('atgard', CLASSIFIED), '/klassa typ=-')[0]).toBe('1 class-missing');
  });
});
