import { describe, expect, it } from 'vitest';
import { ANSWERED, caseAt, ordersUnder, TODAY } from '../../../testing/case/transitions.ts';
import { exampleAssociation, exampleRoutine } from '../../../testing/example/routines.ts';
import { caseFindings } from '../findings.ts';
import { caseStatus } from '../status.ts';
import { caseView } from '../view/case-view.ts';

const routine = exampleRoutine('hoglandet');
const { effect, refusal, nothingToDo } = ordersUnder(routine);
const open = caseAt('utredning', ANSWERED);

describe('/anteckning', () => {
  const note = '/anteckning "Parterna har bokat ett möte."';

  it('is kept for those who handle the case, also when it is closed, and numbered', () => {
    const { hantering, rows } = effect(
      caseAt('stangt', ANSWERED),
      `${note}\n/anteckning "Mötet är flyttat."`,
    );
    expect(hantering.anteckningar).toEqual([
      { nr: 1, datum: TODAY, text: 'Parterna har bokat ett möte.' },
      { nr: 2, datum: TODAY, text: 'Mötet är flyttat.' },
    ]);
    expect(rows).toEqual(['anteckning 1', 'anteckning 2']);
  });

  it('is not written twice in a row, and at most a hundred times', () => {
    expect(nothingToDo(effect(open, note).file, note)).toContain('redan densamma');
    const anteckningar = Array.from({ length: 100 }, (_, at) => ({ nr: at + 1, datum: TODAY, text: 'x' }));
    expect(refusal(caseAt('utredning', { anteckningar }), note)[0]).toBe('1 too-many');
  });

  it('is read by the detector, when it is written and in the file', () => {
    expect(refusal(open, '/anteckning "Ring 070-174 06 05."')[0]).toMatch(/^1 (?:may-)?identif/);
    const anteckningar = [{ nr: 1, datum: TODAY, text: 'Ring 070-174 06 05.' }];
    expect(caseFindings(caseAt('utredning', { anteckningar }), []).map(({ path }) => path)).toEqual([
      ['hantering', 'anteckningar', 0, 'text'],
    ]);
  });

  it('does not count as handling a report, which can still be rejected', () => {
    const { file } = effect(caseAt('mottagen'), note);
    expect(effect(file, '/avvisa test').removed?.skäl).toBe('test');
  });
});

describe('/beslut', () => {
  const decision = '/beslut styrelsen 2026-11-30 "Parterna skriver en rutin."';

  it('is what a body decided, on the day that it met', () => {
    const { hantering, rows } = effect(open, `${decision}\n/beslut beredningsgrupp "Det tas upp igen."`);
    expect(hantering.beslut).toEqual([
      { nr: 1, datum: '2026-11-30', organ: 'styrelsen', text: 'Parterna skriver en rutin.' },
      { nr: 2, datum: TODAY, organ: 'beredningsgrupp', text: 'Det tas upp igen.' },
    ]);
    expect(rows).toEqual(['beslut 1', 'beslut 2']);
    expect(nothingToDo(effect(open, decision).file, decision)).toContain('nummer 1');
  });

  it.each([
    ['/beslut forbundschef "Vi gör så."', 'unknown-meeting'],
    ['/beslut styrelse "Vi gör så."', 'unknown-meeting'],
    ['/beslut styrelsen 2026-12-02 "Vi gör så."', 'date-future'],
    ['/beslut styrelsen 2026-11-20 "Vi gör så."', 'date-before'],
    ['/beslut styrelsen', 'missing'],
    ['/beslut styrelsen i-dag "Vi gör så."', 'bad-date'],
  ])('%s is refused', (text, code) => {
    expect(refusal(open, text)[0]).toBe(`1 ${code}`);
  });

  it('lets a case be raised that needs a decision, if the body of the level below made it', () => {
    const needing = exampleRoutine('hoglandet', (text) =>
      text.replace('kräver-först: [åtgärd]', 'kräver-först: [beslut]'),
    );
    const below = needing.nivåer.find(({ nr }) => nr === 4)?.organ ?? '';
    const raise = '/nivå 5 principiell';
    const at = { ...open, hantering: { ...open.hantering, nivå: 4 } };
    const file = { ...at, historik: [...at.historik, { datum: TODAY, händelse: 'nivå', till: 4 } as const] };
    expect(refusal(file, raise, needing)[0]).toBe('1 level-first');
    const theirs = `/beslut ${below} "Styrelsen behöver ta ställning."`;
    expect(effect(file, `${theirs}\n${raise}`, needing).hantering.nivå).toBe(5);
    expect(refusal(file, `/beslut styrelsen "Vi tar det."\n${raise}`, needing)[0]).toBe('2 level-first');
  });
});

describe('/rätta svar', () => {
  const corrected = effect(open, '/rätta svar 1 "Tack. Mötet blir i mars."').file;

  it('gives an answer a new text, and keeps what it said and from which day', () => {
    expect(corrected.hantering.svar).toEqual([
      {
        datum: '2026-11-25',
        text: 'Tack. Mötet blir i mars.',
        rättad: TODAY,
        tidigare: [{ datum: '2026-11-25', text: 'Tack.' }],
      },
    ]);
    const again = effect(corrected, '/rätta svar 1 "Mötet blir i april."', routine, '2026-12-05');
    expect(again.hantering.svar?.[0]).toMatchObject({
      rättad: '2026-12-05',
      tidigare: [{ datum: '2026-11-25' }, { datum: TODAY, text: 'Tack. Mötet blir i mars.' }],
    });
    expect(again.rows).toEqual(['rättat 1']);
    expect(effect(again.file, '/ångra', routine, '2026-12-05').hantering).toEqual(corrected.hantering);
  });

  it.each([
    ['/rätta svar 2 "Nytt."', 'no-such-answer'],
    ['/rätta svar "Nytt."', 'missing'],
    ['/rätta fråga 1 "Nytt."', 'extra'],
    ['/rätta svar 0 "Nytt."', 'bad-number'],
    ['/rätta svar 1', 'missing'],
  ])('%s is refused', (text, code) => {
    expect(refusal(open, text)[0]).toBe(`1 ${code}`);
  });

  it('has nothing to do with the same text, and needs an answer first', () => {
    expect(nothingToDo(open, '/rätta svar 1 "Tack."')).toContain('redan den texten');
    expect(refusal(caseAt('utredning'), '/rätta svar 1 "Tack."')[0]).toBe('1 no-such-answer');
  });
});

it('the reporter reads the newest answer and that it was corrected, and nothing that is internal', () => {
  const { file } = effect(
    open,
    '/rätta svar 1 "Mötet blir i mars."\n/anteckning "Internt ett."\n/beslut styrelsen "Internt två."',
  );
  const status = caseStatus(file, routine, TODAY);
  expect(status.svar).toEqual([{ datum: '2026-11-25', text: 'Mötet blir i mars.', rättad: TODAY }]);
  expect(JSON.stringify(status)).not.toMatch(/Tack\.|Internt/);
  const view = caseView({ file, routine, association: exampleAssociation(), today: TODAY });
  const internal = view.parts.filter((part) => part.internal).map(({ name }) => name);
  expect(internal).toEqual(['beslut', 'anteckningar']);
});
