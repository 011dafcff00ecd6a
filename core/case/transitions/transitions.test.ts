import { describe, expect, it } from 'vitest';
import { caseAt, orderEffect as doing, refusalOf, TODAY } from '../../../testing/case/transitions.ts';
import { exampleRoutine } from '../../../testing/example/routines.ts';
import type { Case } from '../case.ts';

const read = exampleRoutine;
const hoglandet = read('hoglandet');
const today = TODAY;

type Changes = Partial<Case['hantering']>;

const at = caseAt;

const classed: Changes = {
  klassning: {
    typ: ['mote-installt'],
    orsak: ['kommunikation'],
    konsekvens: { organisation: 'merarbete' },
    rutinföljsamhet: 'foljd',
  },
};
const answered: Changes = { svar: [{ datum: '2026-11-25', text: 'Tack.' }] };
const measure = {
  nr: 1,
  typ: 'ny-rutin',
  text: 'Skriv.',
  ansvarig: 'narmaste-chefer',
  'klar-senast': '2026-12-31',
};
const carried = { ...measure, genomförd: '2026-11-30' };
const judged = { ...carried, effekt: { utfall: 'ja', bedömd: '2026-11-30' } as const };
const ready: Changes = { ...classed, ...answered };

const did = (file: Case, text: string, routine = hoglandet, day = today) =>
  doing(file, text, { routine, today: day });
const not = (file: Case, text: string, routine = hoglandet, day = today) =>
  refusalOf(file, text, { routine, today: day });

const nothing = (file: Case, text: string, routine = hoglandet) => {
  const result = did(file, text, routine);
  expect(result.same).toBe(true);
  return result.answers.join('\n');
};

describe('/klassa', () => {
  it('sets what is named, keeps the rest and writes one row', () => {
    const file = at('utredning', { klassning: { typ: ['mote-installt'] } });
    const { hantering, rows } = did(file, '/klassa orsak=kommunikation,it-system konsekvens-person=oro');
    expect(hantering.klassning).toEqual({
      typ: ['mote-installt'],
      orsak: ['kommunikation', 'it-system'],
      konsekvens: { person: 'oro' },
    });
    expect(rows).toEqual(['klassning']);
  });

  it('empties with a dash, and leaves no empty classification', () => {
    const { hantering } = did(at('utredning', { klassning: { typ: ['mote-installt'] } }), '/klassa typ=-');
    expect(hantering).toEqual({ fas: 'utredning', nivå: 1 });
  });

  it('has nothing to do when it says the same', () => {
    expect(nothing(at('utredning', classed), '/klassa typ=mote-installt')).toBe(
      'Inget att göra: ärendet är redan klassat så.',
    );
  });

  it('asks what övrigt is', () => {
    for (const said of ['', ' "-"', ' "Övrigt."', ' "annat"'])
      expect(not(at('utredning'), `/klassa typ=ovrigt${said}`)[0]).toBe('1 needs-sentence');
    expect(not(at('utredning'), '/klassa typ=ovrigt')[1]).toContain('Skriv sist i ordern, med några ord');
    did(at('utredning'), '/klassa typ=ovrigt "IVO"');
    const { hantering } = did(at('utredning'), '/klassa typ=ovrigt "Tolken kom inte."');
    expect(hantering.klassning).toEqual({ typ: ['ovrigt'], text: 'Tolken kom inte.' });
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
  ])('%s is refused: %s', (text, code, said) => {
    const [found, sentence] = not(at('utredning'), text);
    expect(found).toBe(`1 ${code}`);
    expect(sentence).toContain(said);
  });

  it('does not empty what the phase needs', () => {
    expect(not(at('atgard', classed), '/klassa typ=-')[0]).toBe('1 class-missing');
  });
});

describe('/fas', () => {
  it('goes where the routine leads', () => {
    const { hantering, rows, answers } = did(at('samordning'), '/fas utredning');
    expect(hantering.fas).toBe('utredning');
    expect(rows).toEqual(['fas utredning']);
    expect(answers).toEqual(['Fasen är nu Utredning.']);
  });

  it('follows the phases of the case’s own routine', () => {
    const ostra = read('ostra-ostergotland');
    const file = at('samordning', { diarienummer: '2026/1' }, 'ostra-ostergotland');
    expect(not(file, '/fas atgard', ostra)[0]).toBe('1 phase-not-next');
    expect(did(at('samordning', classed), '/fas atgard').hantering.fas).toBe('atgard');
  });

  it('has nothing to do where it already is', () => {
    expect(nothing(at('samordning'), '/fas samordning')).toBe('Inget att göra: fasen är redan Samordning.');
  });

  it.each([
    ['/fas utredning', at('uppfoljning', classed), undefined],
    ['/fas uppfoljning', at('samordning'), 'phase-not-next'],
    ['/fas utrednign', at('samordning'), 'unknown-phase'],
    ['/fas atgard', at('utredning'), 'missing-class'],
    ['/fas arkiverat', at('utredning'), 'not-closed'],
    ['/fas stangt', at('utredning', classed), 'no-answer'],
  ])('%s: %#', (text, file, code) => {
    if (code) expect(not(file, text)[0]).toBe(`1 ${code}`);
    else expect(did(file, text).rows).toHaveLength(1);
  });

  it('names the fields that are missing and the order that fills them', () => {
    expect(not(at('utredning'), '/fas atgard')[1]).toBe(
      'Det här saknas innan ärendet kan gå dit: typ, orsak. Fyll i med ”/klassa typ=… orsak=…”.',
    );
    const namnd = read('kommunal-namnd');
    expect(not(at('mottagen', {}, 'kommunal-namnd'), '/fas samordning', namnd)[1]).toContain('/diarie "…"');
  });
});

describe('/stäng, /öppna and /arkivera', () => {
  it('closes a case that is classed and answered', () => {
    expect(did(at('utredning', ready), '/stäng').rows).toEqual(['fas stangt']);
  });

  it('says everything that is missing at once', () => {
    const file = at('mottagen', { åtgärder: [measure, { ...judged, nr: 2 }] });
    const [code, text] = not(file, '/stäng');
    expect(code).toBe('1 missing-class');
    expect(text).toMatchInlineSnapshot(
      `"Det här saknas innan ärendet kan gå dit: typ, orsak, konsekvens-organisation, rutinföljsamhet. Fyll i med ”/klassa typ=… orsak=… konsekvens-organisation=… rutinföljsamhet=…”. Den som rapporterade har inte fått något svar. Svara först med ”/svar "…"”. Åtgärd 1 saknar bedömd effekt. Bedöm först med ”/effekt 1 ja”, eller stäng utan med ”/stäng ändå”."`,
    );
  });

  it('empties what the routine wants empty before it closes (requirement 80)', () => {
    const vastra = read('vastra-gotaland');
    const klassning = {
      typ: ['annat'],
      konsekvens: { organisation: 'ingen', person: 'ingen', säkerhet: 'ingen' },
    };
    const file = at('utredning', { klassning, ...answered }, 'vastra-gotaland');
    const [code, text] = not(file, '/stäng', vastra);
    expect(code).toBe('1 closed-class');
    expect(text).toContain('/klassa konsekvens-person=-');
    expect(did(file, '/klassa konsekvens-person=- "Något annat."\n/stäng', vastra).hantering.fas).toBe(
      'stangt',
    );
  });

  it('waits for the effect of every measure, or for the word that it need not', () => {
    const early = { ...carried, effekt: { utfall: 'for-tidigt', bedömd: '2026-11-30' } as const };
    for (const one of [measure, carried, early])
      expect(not(at('atgard', { ...ready, åtgärder: [one] }), '/stäng')[0]).toBe('1 measure-open');
    expect(did(at('atgard', { ...ready, åtgärder: [judged] }), '/stäng ändå').rows).toEqual(['fas stangt']);
    expect(did(at('atgard', { ...ready, åtgärder: [measure] }), '/stäng ändå').rows).toEqual([
      'fas stangt utan-utfall',
    ]);
  });

  it('ends a pause', () => {
    const { rows } = did(at('utredning', ready), '/paus vantar-pa-part\n/stäng\n/öppna');
    expect(rows).toEqual(['paus vantar-pa-part', 'fortsatt', 'fas stangt', 'fas utredning']);
  });

  it('opens a closed case where the routine leads back to', () => {
    expect(did(at('stangt', ready), '/öppna').rows).toEqual(['fas utredning']);
    expect(nothing(at('utredning'), '/öppna')).toBe('Inget att göra: ärendet är redan öppet.');
  });

  it('does not open where the routine has no way back', () => {
    const oneWay = read('hoglandet', (text) =>
      text.replace('nästa: [utredning, arkiverat]', 'nästa: [arkiverat]'),
    );
    expect(not(at('stangt', ready), '/öppna', oneWay)[0]).toBe('1 no-way-back');
  });

  it('archives a closed case and no other', () => {
    expect(did(at('stangt', ready), '/arkivera').rows).toEqual(['fas arkiverat']);
    expect(not(at('utredning', ready), '/arkivera')[0]).toBe('1 not-closed');
  });

  it.each([
    '/öppna',
    '/svar "Tack."',
    '/diarie 1',
    '/fas utredning',
    '/effekt 1 ja',
    '/liknar EX-2026-8K3MQ9TB',
  ])('an archived case is not changed by %s', (text) =>
    expect(not(at('arkiverat', ready), text)[0]).toBe('1 archived'),
  );

  it('an archived case answers what it is', () => {
    expect(nothing(at('arkiverat', ready), '/arkivera')).toContain('redan arkiverat');
    expect(nothing(at('arkiverat', ready), '/hjälp')).toContain('Det ändras inte mer.');
  });

  it.each([
    '/nivå 2 oense',
    '/paus vantar-pa-part',
    '/fortsätt',
    '/åtgärd ny-rutin styrelsen 2027-01-01 "Skriv."',
  ])('a closed case is opened before %s', (text) =>
    expect(not(at('stangt', ready), text)[0]).toBe('1 closed'),
  );

  it('a closed case can still be answered, referred to and assessed', () => {
    const file = at('stangt', { ...ready, åtgärder: [carried] });
    expect(did(file, '/svar "Nytt."\n/diarie "2026/14"\n/effekt 1 delvis').rows).toEqual(
      ['svar', 'effekt 1 delvis'].map((row) => row.replace(' delvis', '')),
    );
  });
});

describe('/nivå', () => {
  it('raises with a reason that leads there', () => {
    const { hantering, rows, answers } = did(at('utredning'), '/nivå 2 oense');
    expect(hantering.nivå).toBe(2);
    expect(rows).toEqual(['nivå 2 oense']);
    expect(answers).toEqual(['Nivån är nu 2: Närmaste chefer.']);
  });

  it('lowers, with or without a reason', () => {
    const { rows } = did(at('utredning'), '/nivå 4 principiell\n/nivå 2 oense\n/nivå 1');
    expect(rows).toEqual(['nivå 4 principiell', 'nivå 2 oense', 'nivå 1']);
  });

  it.each([
    ['/nivå 6 oense', 'unknown-level', 'Tillåtet: 1–5.'],
    ['/nivå 2', 'no-trigger', 'Tillåtet: oense, principiell, aterkommande. Så här: /nivå 2 oense'],
    ['/nivå 4 oense', 'unknown-trigger', 'Tillåtet: principiell, aterkommande.'],
    ['/nivå 2 oens', 'unknown-trigger', 'Menar du oense?'],
    ['/nivå 2 vantar-pa-part', 'unknown-trigger', 'Tillåtet: oense'],
  ])('%s is refused: %s', (text, code, said) => {
    const [found, sentence] = not(at('utredning'), text);
    expect(found).toBe(`1 ${code}`);
    expect(sentence).toContain(said);
  });

  it('has nothing to do on the level where it is', () => {
    expect(nothing(at('utredning'), '/nivå 1')).toBe('Inget att göra: nivån är redan 1: Berörd personal.');
  });
});

describe('/åtgärd, /genomförd and /effekt', () => {
  const plan = '/åtgärd ny-rutin narmaste-chefer 2026-12-31 "Skriv."';

  it('plans, carries out and assesses', () => {
    const { hantering, rows } = did(at('utredning'), `${plan}\n/genomförd 1 2026-11-30\n/effekt 1 ja`);
    expect(hantering.åtgärder).toEqual([{ ...carried, effekt: { utfall: 'ja', bedömd: today } }]);
    expect(rows).toEqual(['åtgärd 1', 'genomförd 1', 'effekt 1']);
  });

  it('numbers the next measure', () => {
    expect(did(at('utredning', { åtgärder: [measure] }), plan.replace('Skriv', 'Ring')).rows).toEqual([
      'åtgärd 2',
    ]);
  });

  it.each([
    [plan, [measure], 'den åtgärden finns redan och har nummer 1.'],
    ['/genomförd 1', [carried], 'åtgärd 1 är redan genomförd 30 november 2026.'],
    ['/genomförd 1 2026-11-30', [carried], 'åtgärd 1 är redan genomförd 30 november 2026.'],
    ['/effekt 1 ja', [judged], 'effekten av åtgärd 1 är redan bedömd så.'],
  ])('%s has nothing to do', (text, åtgärder, said) => {
    expect(nothing(at('utredning', { åtgärder }), text)).toBe(`Inget att göra: ${said}`);
  });

  it('assesses again what it was too early to tell', () => {
    const early = { ...carried, effekt: { utfall: 'for-tidigt', bedömd: '2026-11-30' } as const };
    const file = at('utredning', { åtgärder: [early] });
    expect(did(file, '/effekt 1 for-tidigt').rows).toEqual(['effekt 1']);
    expect(did(file, '/effekt 1 nej').hantering.åtgärder?.[0]?.effekt?.utfall).toBe('nej');
  });

  it.each([
    ['/åtgärd ny-rutiner styrelsen 2027-01-01 "x"', [], 'unknown-code', 'Menar du ny-rutin?'],
    ['/åtgärd ny-rutin styrelse 2027-01-01 "x"', [], 'unknown-body', 'Menar du styrelsen?'],
    ['/åtgärd ny-rutin styrelsen 2026-11-30 "x"', [], 'date-past', 'i dag eller en senare dag'],
    [
      '/åtgärd ny-rutin styrelsen 2027-01-01 "x"',
      Array.from({ length: 100 }, () => measure),
      'too-many',
      '100',
    ],
    ['/genomförd 1', [], 'no-measure', 'Bestäm en först: /åtgärd'],
    ['/genomförd 2', [measure], 'no-measure', 'Tillåtet: 1.'],
    ['/genomförd 1 2026-12-02', [measure], 'date-future', 'i dag eller en tidigare dag'],
    ['/genomförd 1 2026-11-20', [measure], 'date-before', '21 november 2026'],
    ['/genomförd 1 2026-12-01', [judged], 'date-after-effect', '30 november 2026'],
    ['/effekt 1 ja', [], 'no-measure', 'inga åtgärder'],
    ['/effekt 1 ja', [measure], 'not-done', '/genomförd 1'],
    ['/effekt 1 jo', [carried], 'unknown-effect', 'Menar du ja?'],
    ['/effekt 1 ja 2026-12-02', [carried], 'date-future', 'i dag'],
    ['/effekt 1 ja 2026-11-29', [carried], 'date-before', '30 november 2026'],
  ])('%s with %j is refused', (text, åtgärder, code, said) => {
    const [found, sentence] = not(at('utredning', åtgärder.length > 0 ? { åtgärder } : {}), text);
    expect(found).toBe(`1 ${code}`);
    expect(sentence).toContain(said);
  });
});

describe('/svar, /diarie and /liknar', () => {
  it('answers the reporter, and not twice alike', () => {
    const { hantering, rows } = did(at('samordning'), '/svar "Tack."');
    expect(hantering.svar).toEqual([{ datum: today, text: 'Tack.' }]);
    expect(rows).toEqual(['svar']);
    expect(nothing(at('samordning', answered), '/svar "Tack."')).toContain('redan detsamma');
  });

  it('keeps a hundred answers and no more', () => {
    const svar = Array.from({ length: 100 }, () => ({ datum: today, text: 'Tack.' }));
    expect(not(at('samordning', { svar }), '/svar "Nytt."')[0]).toBe('1 too-many');
  });

  it('sets the register number', () => {
    expect(did(at('samordning'), '/diarie "2026/14"').hantering.diarienummer).toBe('2026/14');
    expect(nothing(at('samordning', { diarienummer: '2026/14' }), '/diarie 2026/14')).toContain('redan');
  });

  it('links cases that exist, once, and never itself', () => {
    const file = at('samordning', { liknar: ['EX-2026-8K3MQ9TB'] });
    const { hantering } = did(file, '/liknar EX-2026-8K3MQ9TB EX-2026-9K3MQ9TB EX-2026-9K3MQ9TB');
    expect(hantering.liknar).toEqual(['EX-2026-8K3MQ9TB', 'EX-2026-9K3MQ9TB']);
    expect(nothing(file, '/liknar EX-2026-8K3MQ9TB')).toContain('redan länkade');
    expect(not(file, '/liknar EX-2026-7K3MQ9TB')[0]).toBe('1 similar-own');
    expect(not(file, '/liknar EX-2026-00000000')[0]).toBe('1 similar-unknown');
  });
});

describe('/paus and /fortsätt', () => {
  it('stops and goes on', () => {
    const { rows } = did(at('utredning'), '/paus vantar-pa-part\n/paus vantar-pa-beslut\n/fortsätt');
    expect(rows).toEqual(['paus vantar-pa-part', 'paus vantar-pa-beslut', 'fortsatt']);
  });

  it('has nothing to do when it already is so', () => {
    expect(nothing(at('utredning'), '/fortsätt')).toBe('Inget att göra: ärendet är inte pausat.');
    const { answers } = did(at('utredning'), '/paus vantar-pa-part\n/paus vantar-pa-part');
    expect(answers[1]).toBe('Inget att göra: ärendet är redan pausat av det skälet.');
  });

  it('needs a reason that the routine has', () => {
    expect(not(at('utredning'), '/paus semester')[1]).toContain('Tillåtet: vantar-pa-part');
    const ostra = read('ostra-ostergotland');
    expect(not(at('utredning', {}, 'ostra-ostergotland'), '/paus vantar-pa-part', ostra)[0]).toBe(
      '1 no-pauses',
    );
  });
});

describe('every order', () => {
  it('waits until the history’s last day', () => {
    expect(not(at('samordning'), '/fas utredning', hoglandet, '2026-11-23')[0]).toBe('1 clock-behind');
  });

  it('is done on what the order above it left, and none is when one is refused', () => {
    const text = '/nivå 2 oense\n/fas utredning\n/stäng';
    expect(not(at('samordning'), text)[0]).toBe('3 missing-class');
    expect(did(at('samordning'), '/nivå 2 oense\n/fas utredning').rows).toHaveLength(2);
  });

  it('is told about with where the case stands', () => {
    const said = nothing(at('samordning', {}, 'vastra-gotaland'), '/hjälp', read('vastra-gotaland'));
    expect(said).toMatch(/\n {2}nivå 3\n {4}lansgemensam .*\n {2}\S/);
    expect(said).toMatch(/\n {2}ansvarig\n/);
    expect(nothing(at('samordning'), '/hjälp').split('\n')[0]).toBe(
      'Ärendet är i fasen Samordning, på nivå 1. Det kan gå till utredning, atgard, stangt.',
    );
  });

  it('is told about with what each code is called, the areas too', () => {
    const said = nothing(did(at('samordning'), '/paus vantar-pa-part').file, '/hjälp');
    expect(said).toContain('på nivå 1. Det är pausat: Väntar på en part utanför förbundet. Det kan');
    for (const line of [
      'foljd                    Rutinen var känd och följdes',
      'aneby                    Aneby',
      'fel-kanal                Fel kanal',
    ])
      expect(said).toContain(`\n    ${line}\n`);
  });

  it('is told about without codes that nothing takes', () => {
    expect(nothing(at('arkiverat', ready), '/hjälp').split('\n')).toMatchInlineSnapshot(`
      [
        "Ärendet är i fasen Arkiverat, på nivå 1. Det ändras inte mer.",
        "",
        "Det här går att göra nu. Koderna är exempel:",
        "  /stopp personuppgift",
        "  /hjälp",
        "",
        "Koderna att välja på:",
        "  stopp",
        "    fel-kanal                Fel kanal",
        "    personuppgift            Personuppgift",
      ]
    `);
  });
});
