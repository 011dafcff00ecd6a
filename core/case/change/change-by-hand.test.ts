import { describe, expect, it } from 'vitest';
import { byHand, codesOfChange, HANDLED, withRows } from '../../../testing/case/change.ts';
import { exampleCase } from '../../../testing/case/example.ts';
import type { Case } from '../case.ts';

describe('a change by hand', () => {
  const datum = '2026-12-01';

  it.each<[string, Case, string[]]>([
    [
      'a phase without a row',
      byHand(HANDLED, (copy) => {
        copy.hantering.fas = 'atgard';
      }),
      ['hantering/fas change-unexplained'],
    ],
    [
      'a level without a row',
      byHand(HANDLED, (copy) => {
        copy.hantering.nivå = 3;
      }),
      ['hantering/nivå change-unexplained'],
    ],
    ['another area', { ...HANDLED, område: 'eksjo' }, ['område change-unexplained']],
    [
      'a phase that no way leads to',
      withRows(HANDLED, [{ datum, händelse: 'fas', till: 'arkiverat' }], (copy) => {
        copy.hantering.fas = 'arkiverat';
      }),
      ['historik/6 not-closed'],
    ],
    [
      'a level for no reason',
      withRows(HANDLED, [{ datum, händelse: 'nivå', till: 3 }], (copy) => {
        copy.hantering.nivå = 3;
      }),
      ['historik/6 no-trigger'],
    ],
    [
      'a level for a reason that does not lead there',
      withRows(HANDLED, [{ datum, händelse: 'nivå', till: 4, skäl: 'oense' }], (copy) => {
        copy.hantering.nivå = 4;
      }),
      ['historik/6 unknown-trigger'],
    ],
    [
      'a level that is no number',
      withRows(HANDLED, [{ datum, händelse: 'nivå', till: '3', skäl: 'oense' }]),
      ['historik/6 row-without-change'],
    ],
    [
      'closing with a measure that is not judged',
      withRows(HANDLED, [{ datum, händelse: 'fas', till: 'stangt' }], (copy) => {
        copy.hantering.fas = 'stangt';
      }),
      ['historik/6 measure-open'],
    ],
    [
      'closing without what the routine asks for',
      withRows(exampleCase(), [{ datum, händelse: 'fas', till: 'stangt' }], (copy) => {
        copy.hantering.fas = 'stangt';
      }),
      ['historik/1 missing-class'],
    ],
    [
      'a waiver when nothing is waived',
      withRows(HANDLED, [{ datum, händelse: 'fas', till: 'uppfoljning', skäl: 'utan-utfall' }], (copy) => {
        copy.hantering.fas = 'uppfoljning';
      }),
      ['historik/6 row-differs'],
    ],
    [
      'a row of classification that classifies nothing',
      withRows(HANDLED, [{ datum, händelse: 'klassning' }]),
      ['historik/6 row-without-change'],
    ],
    [
      'a classification without a row',
      byHand(HANDLED, (copy) => {
        copy.hantering.klassning = { typ: ['otydligt-ansvar'] };
      }),
      [
        'hantering/klassning/typ/0 change-unexplained',
        'hantering/klassning/orsak change-unexplained',
        'hantering/klassning/konsekvens change-unexplained',
        'hantering/klassning/rutinföljsamhet change-unexplained',
      ],
    ],
    [
      'an answer that was changed',
      byHand(HANDLED, (copy) => {
        copy.hantering.svar = [{ datum: '2026-11-27', text: 'Nej.' }];
      }),
      ['hantering/svar/0/text change-unexplained'],
    ],
    [
      'an answer dated on another day than its row',
      withRows(
        HANDLED,
        [{ datum, händelse: 'svar' }],
        (copy) => void copy.hantering.svar?.push({ datum: '2026-12-02', text: 'Nu.' }),
      ),
      ['hantering/svar/1/datum change-unexplained'],
    ],
    [
      'a row of an answer that is not there',
      withRows(HANDLED, [{ datum, händelse: 'svar' }]),
      ['historik/6 row-without-change'],
    ],
    [
      'a measure put off',
      byHand(HANDLED, (copy) => {
        for (const measure of copy.hantering.åtgärder ?? []) measure['klar-senast'] = '2028-01-01';
      }),
      ['hantering/åtgärder/0/klar-senast change-unexplained'],
    ],
    [
      'a measure carried out on a day in the future',
      withRows(HANDLED, [{ datum, händelse: 'genomförd', till: 1 }], (copy) => {
        for (const measure of copy.hantering.åtgärder ?? []) measure.genomförd = '2026-12-02';
      }),
      ['historik/6 date-future'],
    ],
    [
      'an effect of a measure that is not carried out',
      withRows(HANDLED, [{ datum, händelse: 'effekt', till: 1 }], (copy) => {
        for (const measure of copy.hantering.åtgärder ?? []) measure.effekt = { utfall: 'ja', bedömd: datum };
      }),
      ['historik/6 not-done'],
    ],
    [
      'a measure that was removed',
      byHand(HANDLED, (copy) => void delete copy.hantering.åtgärder),
      ['hantering/åtgärder change-unexplained'],
    ],
    [
      'a second beginning',
      withRows(HANDLED, [{ datum, händelse: 'mottagen' }]),
      ['historik/6 row-without-change'],
    ],
    [
      'resuming without a pause',
      withRows(HANDLED, [{ datum, händelse: 'fortsatt' }]),
      ['historik/6 row-without-change'],
    ],
  ])('is refused: %s', (_what, now, expected) => {
    const before = now.historik.length < 3 ? exampleCase() : HANDLED;
    expect(codesOfChange(before, now)).toEqual(expected);
  });

  it('is refused in a new case too', () => {
    const file = exampleCase({ hantering: { fas: 'mottagen', nivå: 1, svar: [{ datum, text: 'Tack.' }] } });
    expect(codesOfChange(undefined, file)).toEqual(['hantering/svar change-unexplained']);
  });
});
