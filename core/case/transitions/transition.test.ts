import { describe, expect, it } from 'vitest';
import { caseAt, ordersUnder, READY } from '../../../testing/case/transitions.ts';
import { exampleRoutine } from '../../../testing/example/routines.ts';

const hoglandet = exampleRoutine('hoglandet');
const { effect, refusal, nothingToDo } = ordersUnder(hoglandet);

describe('every order', () => {
  it('is refused on a day before the last row of the history', () => {
    expect(refusal(caseAt('samordning'), '/fas utredning', hoglandet, '2026-11-23')[0]).toBe(
      '1 clock-behind',
    );
  });

  it('works on the case after the order above it, and none is carried out if one is refused', () => {
    const text = '/nivå 2 oense\n/fas utredning\n/stäng';
    expect(refusal(caseAt('samordning'), text)[0]).toBe('3 missing-class');
    expect(effect(caseAt('samordning'), '/nivå 2 oense\n/fas utredning').rows).toHaveLength(2);
  });

  it('is listed by /hjälp, with where the case is', () => {
    const answer = nothingToDo(
      caseAt('samordning', {}, 'vastra-gotaland'),
      '/hjälp',
      exampleRoutine('vastra-gotaland'),
    );
    expect(answer).toMatch(/\n {2}SKÄL i \/nivå\n {4}[a-z-]+ /);
    expect(answer).toMatch(/\n {2}VEM i \/åtgärd\n/);
    expect(answer).toMatch(/\n {2}\/fas utredning .*\n/);
    expect(nothingToDo(caseAt('samordning'), '/hjälp').split('\n')[0]).toBe(
      'Ärendet är i fasen Samordning, på nivå 1.',
    );
  });

  it('is listed by /hjälp with the name of each code and area', () => {
    const answer = nothingToDo(effect(caseAt('samordning'), '/paus vantar-pa-part').file, '/hjälp');
    expect(answer).toContain('på nivå 1. Det är pausat: Väntar på en part utanför förbundet.');
    for (const line of [
      'foljd                    Rutinen var känd och följdes',
      'aneby                    Aneby',
      'fel-kanal                Fel kanal',
    ])
      expect(answer).toContain(`\n    ${line}\n`);
  });

  it('is listed by /hjälp without codes that no possible order takes', () => {
    expect(nothingToDo(caseAt('arkiverat', READY), '/hjälp').split('\n')).toMatchInlineSnapshot(`
      [
        "Ärendet är i fasen Arkiverat, på nivå 1. Det ändras inte mer.",
        "",
        "Det här går att göra nu. Byt ut det som står med stora bokstäver, och … mot din egen text:",
        "  /stopp SKÄL  Ta bort ärendet genast",
        "",
        "Att välja på:",
        "  SKÄL i /stopp",
        "    fel-kanal                Fel kanal",
        "    personuppgift            Personuppgift",
      ]
    `);
  });
});
