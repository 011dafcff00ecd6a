import { describe, expect, it } from 'vitest';
import { exampleRoutine, ROUTINES } from '../../testing/example/routines.ts';
import { caseAfter, similarAmong } from '../../testing/sweep.ts';
import type { Case } from '../case/case.ts';
import { indexSimilar } from '../statistics/facts/similar-cases.ts';
import { caseSnapshot } from '../sweep/snapshot.ts';
import { missingExplanation } from './classification.ts';
import { noActionCodes, otherCodes } from './code-marks.ts';
import { noActionDespiteProposal } from './no-action.ts';

const renamed = exampleRoutine('hoglandet', (text) =>
  text
    .replaceAll('kod: ovrigt, namn: Övrigt', 'kod: diverse, namn: Diverse')
    .replaceAll('kod: ingen-atgard, namn: Ingen åtgärd', 'kod: avsta, namn: Vi avstår'),
);

const classified = (nr: number, klassning: Case['hantering']['klassning'] = {}): Case =>
  caseAfter([], { fas: 'utredning', klassning }, { id: `EX-2026-0000000${nr}`, mottagen: `2026-03-0${nr}` });

describe('the marks of codes', () => {
  it.each(ROUTINES)('are on every code of %s that is called other or no measure, and on no other', (name) => {
    const routine = exampleRoutine(name);
    // In Västra Götaland a case is one of two things. The second, Annat, is a proper value and does not mean "other".
    const { ärendet: _two, ...lists } = routine.kodlistor;
    const named = Object.values(lists)
      .flatMap(({ koder }) => koder)
      .filter(({ namn }) => namn === 'Övrigt' || namn === 'Annat');
    expect(otherCodes(routine)).toEqual(named);
    expect(noActionCodes(routine)).toEqual(['ingen-atgard']);
  });

  it.each([
    ['diverse', false],
    ['mote-installt', true],
  ])(
    'decide the same in the inbox and in the statistics, whatever the code is called: %s',
    (code, isKind) => {
      const files = [1, 2].map((nr) => classified(nr, { typ: [code], text: 'Tolken kom inte.' }));
      const proposals = similarAmong(files.map((file) => caseSnapshot(file, renamed, false, '2026-04-01')));
      const index = indexSimilar(files, renamed);
      expect(proposals.length > 0).toBe(isKind);
      expect(files.map((file) => index.isComparable(file))).toEqual([isKind, isKind]);
    },
  );

  it('make the name of another list’s other code no explanation', () => {
    const routine = exampleRoutine('hoglandet', (text) =>
      text.replace('kod: ovrigt, namn: Övrigt', 'kod: diverse, namn: Diverse'),
    );
    const file = classified(1, { orsak: ['ovrigt'], text: 'Diverse.' });
    expect(missingExplanation(file, routine)).toEqual(['orsak']);
    expect(missingExplanation(file, exampleRoutine('hoglandet'))).toEqual([]);
  });

  it('show that a measure does nothing, whatever it is called', () => {
    const åtgärder = [
      { nr: 1, typ: 'avsta', text: 'Nej.', ansvarig: 'narmaste-chefer', 'klar-senast': '2026-05-01' },
    ];
    const file = caseAfter([], { åtgärder }, { rapport: { ...caseAfter().rapport, bakgrund: 'Förslag.' } });
    expect(noActionCodes(renamed)).toEqual(['avsta']);
    expect(noActionDespiteProposal(file, renamed)).toEqual([0]);
  });
});
