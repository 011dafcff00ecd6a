import { describe, expect, it } from 'vitest';
import { caseAt, orderEffect, ordersUnder, refusalOf, TODAY } from '../../../testing/case/transitions.ts';
import { exampleRoutine } from '../../../testing/example/routines.ts';

const routine = exampleRoutine('hoglandet');
const { effect, refusal, nothingToDo } = ordersUnder(routine);

/** The routine when it demands a confirmation, and something before that and before the answer. */
const strict = exampleRoutine('hoglandet', (text) =>
  text
    .replace('kod: samordning, nr: 2,', 'kod: samordning, nr: 2, kräver: [bekräftelse],')
    .replace('steg: Läsa rapporten\n', 'steg: Läsa rapporten\n    kräver: [diarienummer]\n')
    .replace(/(läst:\n(?: {4}.*\n)*? {4}klar-vid: \[)/, '$1{händelse: bekräftad}, ')
    .replace(
      'steg: Svara den som rapporterade\n',
      'steg: Svara den som rapporterade\n    kräver: [orsak, åtgärd]\n',
    ),
);

describe('/bekräfta', () => {
  it('confirms to the reporter that the report has come in, with or without a promised day', () => {
    const { hantering, rows, answers } = effect(
      caseAt('samordning'),
      '/bekräfta "Den har kommit."\n/bekräfta "Vi träffas." 2026-12-14',
    );
    expect(hantering.bekräftelser).toEqual([
      { nr: 1, datum: TODAY, text: 'Den har kommit.' },
      { nr: 2, datum: TODAY, text: 'Vi träffas.', besked: '2026-12-14' },
    ]);
    expect(hantering.svar).toBeUndefined();
    expect(rows).toEqual(['bekräftad 1', 'bekräftad 2']);
    expect(answers[1]).toContain('Besked är lovat senast 14 december 2026.');
    expect(nothingToDo(effect(caseAt('samordning'), '/bekräfta "Ja."').file, '/bekräfta "Ja."')).toContain(
      'redan',
    );
  });

  it('does not let a case be closed: it is no answer', () => {
    const file = effect(caseAt('samordning'), '/bekräfta "Den har kommit."').file;
    expect(refusal(file, '/stäng')[1]).toContain('inte fått något svar');
  });

  it('promises no day that has passed, and none without a reminder', () => {
    expect(refusal(caseAt('samordning'), '/bekräfta "Ja." 2026-11-30')[0]).toBe('1 promise-past');
    expect(effect(caseAt('samordning'), `/bekräfta "Ja." ${TODAY}`).rows).toEqual(['bekräftad 1']);
    const silent = exampleRoutine('hoglandet', (text) => text.replace(/ {2}utlovat:\n(?: {4}.*\n)+/, ''));
    expect(refusal(caseAt('samordning'), '/bekräfta "Ja." 2026-12-14', silent)[0]).toBe('1 no-promise');
    expect(effect(caseAt('samordning'), '/bekräfta "Ja."', silent).rows).toEqual(['bekräftad 1']);
  });

  it('keeps a hundred and no more, in an open case', () => {
    const bekräftelser = Array.from({ length: 100 }, (_, at) => ({ nr: at + 1, datum: TODAY, text: 'Ja.' }));
    expect(refusal(caseAt('samordning', { bekräftelser }), '/bekräfta "Nytt."')[0]).toBe('1 too-many');
    expect(refusal(caseAt('stangt'), '/bekräfta "Ja."')[0]).toBe('1 closed');
    expect(refusal(caseAt('samordning'), '/bekräfta "Mejla a.b@exempel.se."')[0]).toBe('1 identifies');
    expect(refusal(caseAt('samordning'), '/bekräfta')[0]).toBe('1 missing');
    expect(refusal(caseAt('samordning'), '/bekräfta "Ja." 2026-02-30')[0]).toBe('1 bad-date');
  });
});

describe('what a routine demands first', () => {
  const code = (text: string, file = caseAt('mottagen')) =>
    refusalOf(file, text, { routine: strict, today: TODAY });

  it('is a confirmation before a phase and those after it', () => {
    expect(code('/fas samordning')).toEqual([
      '1 missing-class',
      'Det här saknas: bekräftelse. Fyll i med ”/bekräfta "…"”.',
    ]);
    expect(code('/fas utredning')[1]).toContain('bekräftelse');
    const sent = { bekräftelser: [{ nr: 1, datum: TODAY, text: 'Ja.' }] };
    expect(orderEffect(caseAt('mottagen', sent), '/fas samordning', { routine: strict }).rows).toEqual([
      'fas samordning',
    ]);
    // A reporter who has an answer needs no confirmation that the report has come.
    const answered = { svar: [{ datum: TODAY, text: 'Ja.' }] };
    expect(
      orderEffect(caseAt('mottagen', answered), '/fas samordning', { routine: strict }).rows,
    ).toHaveLength(1);
  });

  it('is a field before a confirmation', () => {
    expect(code('/bekräfta "Ja."')).toEqual([
      '1 missing-first',
      'Det här saknas först: diarienummer. Fyll i med ”/diarie "…"”.',
    ]);
    const both = orderEffect(caseAt('mottagen'), '/diarie "2026/14"\n/bekräfta "Ja."', { routine: strict });
    expect(both.rows).toEqual(['bekräftad 1']);
  });

  it('is causes and measures before an answer', () => {
    const [refused, text] = code('/svar "Tack."', caseAt('utredning'));
    expect(refused).toBe('1 missing-first');
    expect(text).toContain('orsak, åtgärd');
    expect(text).toContain('/klassa orsak=…');
    expect(text).toContain('/åtgärd TYP VEM DAG "…"');
    expect(text).toContain('/bekräfta "…"');
    const orders =
      '/klassa orsak=kommunikation\n/åtgärd ny-rutin narmaste-chefer 2027-01-31 "Vi skriver."\n/svar "Så blev det."';
    expect(orderEffect(caseAt('utredning'), orders, { routine: strict }).rows).toContain('svar');
  });
});
