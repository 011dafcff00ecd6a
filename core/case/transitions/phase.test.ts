import { describe, expect, it } from 'vitest';
import {
  ANSWERED,
  CARRIED_OUT,
  CLASSIFIED,
  caseAt,
  JUDGED,
  MEASURE,
  ordersUnder,
  READY,
} from '../../../testing/case/transitions.ts';
import { exampleRoutine } from '../../../testing/example/routines.ts';

const { effect, refusal, nothingToDo } = ordersUnder(exampleRoutine('hoglandet'));

describe('/fas', () => {
  it('goes where the routine leads', () => {
    const { hantering, rows, answers } = effect(caseAt('samordning'), '/fas utredning');
    expect(hantering.fas).toBe('utredning');
    expect(rows).toEqual(['fas utredning']);
    expect(answers).toEqual(['Fasen är nu Utredning.']);
  });

  it('follows the phases of the case’s own routine', () => {
    const ostra = exampleRoutine('ostra-ostergotland');
    const file = caseAt('samordning', { diarienummer: '2026/1' }, 'ostra-ostergotland');
    expect(refusal(file, '/fas atgard', ostra)[0]).toBe('1 phase-not-next');
    expect(effect(caseAt('samordning', CLASSIFIED), '/fas atgard').hantering.fas).toBe('atgard');
  });

  it('has nothing to do in the same phase', () => {
    expect(nothingToDo(caseAt('samordning'), '/fas samordning')).toBe(
      'Inget att göra: fasen är redan Samordning.',
    );
  });

  it.each([
    ['/fas utredning', caseAt('uppfoljning', CLASSIFIED), undefined],
    ['/fas uppfoljning', caseAt('samordning'), 'phase-not-next'],
    ['/fas utrednign', caseAt('samordning'), 'unknown-phase'],
    ['/fas atgard', caseAt('utredning'), 'missing-class'],
    ['/fas arkiverat', caseAt('utredning'), 'not-closed'],
    ['/fas stangt', caseAt('utredning', { ...READY, svar: [] }), 'no-answer'],
    ['/fas stangt', caseAt('utredning', { ...READY, åtgärder: [] }), 'missing-class'],
  ])('%s: %#', (text, file, code) => {
    if (code) expect(refusal(file, text)[0]).toBe(`1 ${code}`);
    else expect(effect(file, text).rows).toHaveLength(1);
  });

  it('names the fields that are missing and the order that fills them', () => {
    expect(refusal(caseAt('utredning'), '/fas atgard')[1]).toBe(
      'Det här saknas: typ av händelse, orsak. Fyll i med ”/klassa typ=… orsak=…”.',
    );
    const namnd = exampleRoutine('kommunal-namnd');
    expect(refusal(caseAt('mottagen', {}, 'kommunal-namnd'), '/fas samordning', namnd)[1]).toContain(
      '/diarie "…"',
    );
  });
});

describe('/stäng, /öppna and /arkivera', () => {
  it('closes a case that is classified and answered', () => {
    expect(effect(caseAt('utredning', READY), '/stäng').rows).toEqual(['fas stangt']);
  });

  it('lists everything that is missing at once', () => {
    const file = caseAt('mottagen', { åtgärder: [MEASURE, { ...JUDGED, nr: 2 }] });
    const [code, text] = refusal(file, '/stäng');
    expect(code).toBe('1 missing-class');
    expect(text).toMatchInlineSnapshot(
      `"Det här saknas: typ av händelse, orsak, konsekvens för organisationen, rutinföljsamhet. Fyll i med ”/klassa typ=… orsak=… konsekvens-organisation=… rutinföljsamhet=…”. Den som rapporterade har inte fått något svar. Svara först med ”/svar "…"”. Åtgärd 1 saknar bedömd effekt. Bedöm först med ”/effekt 1 UTFALL”, eller stäng utan med ”/stäng ändå”."`,
    );
  });

  it('needs the fields empty that the routine wants empty (requirement 80)', () => {
    const vastra = exampleRoutine('vastra-gotaland');
    const klassning = {
      ärendet: ['annat'],
      typ: ['utskrivning'],
      orsak: ['kommunikation'],
      konsekvens: { organisation: 'ingen', person: 'ingen', säkerhet: 'ingen' },
    };
    const measure = { ...JUDGED, typ: 'information', ansvarig: 'samordnare' };
    const file = caseAt('utredning', { klassning, ...ANSWERED, åtgärder: [measure] }, 'vastra-gotaland');
    const [code, text] = refusal(file, '/stäng', vastra);
    expect(code).toBe('1 closed-class');
    expect(text).toContain('/klassa konsekvens-person=-');
    expect(effect(file, '/klassa konsekvens-person=- "Något annat."\n/stäng', vastra).hantering.fas).toBe(
      'stangt',
    );
  });

  it('needs the effect of every measure, or the word ändå', () => {
    const early = { ...CARRIED_OUT, effekt: { utfall: 'for-tidigt', bedömd: '2026-11-30' } as const };
    for (const one of [MEASURE, CARRIED_OUT, early])
      expect(refusal(caseAt('atgard', { ...READY, åtgärder: [one] }), '/stäng')[0]).toBe('1 measure-open');
    expect(effect(caseAt('atgard', { ...READY, åtgärder: [JUDGED] }), '/stäng ändå').rows).toEqual([
      'fas stangt',
    ]);
    expect(effect(caseAt('atgard', { ...READY, åtgärder: [MEASURE] }), '/stäng ändå').rows).toEqual([
      'fas stangt utan-utfall',
    ]);
  });

  it('ends a pause', () => {
    const { rows } = effect(caseAt('utredning', READY), '/paus vantar-pa-part\n/stäng\n/öppna');
    expect(rows).toEqual(['paus vantar-pa-part', 'fortsatt', 'fas stangt', 'fas utredning']);
  });

  it('opens a closed case in the phase that the routine leads back to', () => {
    expect(effect(caseAt('stangt', READY), '/öppna').rows).toEqual(['fas utredning']);
    expect(nothingToDo(caseAt('utredning'), '/öppna')).toBe('Inget att göra: ärendet är redan öppet.');
  });

  it('does not open where the routine has no way back', () => {
    const oneWay = exampleRoutine('hoglandet', (text) =>
      text.replace('nästa: [utredning, arkiverat]', 'nästa: [arkiverat]'),
    );
    expect(refusal(caseAt('stangt', READY), '/öppna', oneWay)[0]).toBe('1 no-way-back');
  });

  it('archives a closed case and no other', () => {
    expect(effect(caseAt('stangt', READY), '/arkivera').rows).toEqual(['fas arkiverat']);
    expect(refusal(caseAt('utredning', READY), '/arkivera')[0]).toBe('1 not-closed');
  });

  it.each([
    '/öppna',
    '/svar "Tack."',
    '/diarie 1',
    '/fas utredning',
    '/effekt 1 ja',
    '/liknar EX-2026-8K3MQ9TB',
  ])('an archived case is not changed by %s', (text) =>
    expect(refusal(caseAt('arkiverat', READY), text)[0]).toBe('1 archived'),
  );

  it('an archived case still answers /hjälp and /arkivera', () => {
    expect(nothingToDo(caseAt('arkiverat', READY), '/arkivera')).toContain('redan arkiverat');
    expect(nothingToDo(caseAt('arkiverat', READY), '/hjälp')).toContain('Det ändras inte mer.');
  });

  it.each([
    '/nivå 2 oense',
    '/paus vantar-pa-part',
    '/fortsätt',
    '/åtgärd ny-rutin styrelsen 2027-01-01 "Skriv."',
  ])('a closed case is opened before %s', (text) =>
    expect(refusal(caseAt('stangt', READY), text)[0]).toBe('1 closed'),
  );

  it('a closed case can still be answered, given a number and judged', () => {
    const file = caseAt('stangt', { ...READY, åtgärder: [CARRIED_OUT] });
    expect(effect(file, '/svar "Nytt."\n/diarie "2026/14"\n/effekt 1 delvis').rows).toEqual(
      ['svar', 'effekt 1 delvis'].map((row) => row.replace(' delvis', '')),
    );
  });
});
