import { describe, expect, it } from 'vitest';
import { ARCHIVED, byHand, codesOfChange, HANDLED, withRows } from '../../../testing/case/change.ts';
import { exampleCase } from '../../../testing/case/example.ts';
import type { Case } from '../case.ts';

type Row = Case['historik'][number];

describe('what never changes', () => {
  it.each([
    ['id', 'EX-2026-00000001'],
    ['rutin', 'kommunal-namnd'],
    ['mottagen', '2026-11-20'],
    ['inskriven', 'telefon'],
    ['kvitto', `sha256:${'1'.repeat(64)}`],
  ] as const)('is %s', (key, value) => {
    expect(codesOfChange(HANDLED, { ...HANDLED, [key]: value })).toEqual([`${key} fixed-changed`]);
  });

  it('is the report', () => {
    const changed = byHand(HANDLED, ({ rapport }) => {
      rapport.beskrivning += ' Och mer.';
      rapport.allvarlighetsgrad = 'mindre-allvarlig';
      rapport.bakgrund = 'Ny.';
      rapport.arbetsgivare.push({ part: 'annan', text: 'X' });
    });
    expect(codesOfChange(HANDLED, changed).toSorted()).toEqual([
      'rapport/allvarlighetsgrad report-changed',
      'rapport/arbetsgivare/1 report-changed',
      'rapport/bakgrund report-changed',
      'rapport/beskrivning report-changed',
    ]);
  });

  it('except words that identify, also in an archived case, with a row that says so', () => {
    const mask = (copy: Case) => {
      copy.rapport.beskrivning = copy.rapport.beskrivning.replace('Ingen', '[person 1]');
    };
    expect(codesOfChange(HANDLED, byHand(HANDLED, mask))).toEqual([]);
    expect(codesOfChange(ARCHIVED, byHand(ARCHIVED, mask))).toEqual([]);
    const row: Row = { datum: '2026-12-10', händelse: 'avidentifierad' };
    expect(codesOfChange(ARCHIVED, withRows(ARCHIVED, [row], mask))).toEqual([]);
    expect(codesOfChange(HANDLED, withRows(HANDLED, [row]))).toEqual(['historik/6 row-without-change']);
  });

  it('is the history', () => {
    const [first, second, ...rest] = HANDLED.historik as [Row, Row, ...Row[]];
    const shorter = { ...HANDLED, historik: [first, second] as Case['historik'] };
    expect(codesOfChange(HANDLED, shorter)).toContain('historik/2 history-changed');
    const redated = { ...HANDLED, historik: [first, { ...second, datum: '2026-11-22' }, ...rest] };
    expect(codesOfChange(HANDLED, redated as Case)).toEqual(['historik/1 history-changed']);
    const inserted = {
      ...HANDLED,
      historik: [first, { datum: '2026-11-22', händelse: 'svar' }, second, ...rest],
    };
    expect(codesOfChange(HANDLED, inserted as Case)).toContain('historik/1 history-changed');
  });

  it('is anything in an archived case', () => {
    expect(
      codesOfChange(
        ARCHIVED,
        byHand(ARCHIVED, (copy) => {
          copy.hantering.diarienummer = '7';
        }),
      ),
    ).toEqual(['hantering/diarienummer change-unexplained']);
    const opened = withRows(
      ARCHIVED,
      [{ datum: '2026-12-10', händelse: 'fas', till: 'utredning' }],
      (copy) => {
        copy.hantering.fas = 'utredning';
      },
    );
    expect(codesOfChange(ARCHIVED, opened)).toEqual([`historik/${ARCHIVED.historik.length} archived`]);
  });
});

describe('days', () => {
  it('are not in the future', () => {
    expect(codesOfChange(undefined, exampleCase(), '2026-11-20')).toEqual(['mottagen received-future']);
    expect(codesOfChange(exampleCase(), HANDLED, '2026-11-26')).toEqual(['historik/5/datum row-future']);
  });

  it('are not before the last row that was there', () => {
    const early = withRows(HANDLED, [{ datum: '2026-11-26', händelse: 'fas', till: 'atgard' }], (copy) => {
      copy.hantering.fas = 'atgard';
    });
    expect(codesOfChange(HANDLED, early)).toEqual(['historik/6/datum row-late']);
  });
});
