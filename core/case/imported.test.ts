import { describe, expect, it } from 'vitest';
import { afterOrders, byHand, codesOfChange, withRows } from '../../testing/case/change.ts';
import { exampleCase } from '../../testing/case/example.ts';
import { importedCase, openImportedCase } from '../../testing/case/imported.ts';
import { exampleAssociation, exampleRoutine } from '../../testing/example/routines.ts';
import { clocks } from '../routine/clock/clocks.ts';
import { caseSnapshot } from '../sweep/snapshot.ts';
import type { Case } from './case.ts';
import { readCase } from './read.ts';
import { readCanonical } from './read-canonical.ts';
import { caseStatus } from './status.ts';
import { transition } from './transitions/transition.ts';
import { caseView } from './view/case-view.ts';
import { writeCase } from './write.ts';

const routine = exampleRoutine('hoglandet');
const association = exampleAssociation();
const routines = { hoglandet: routine };
const TODAY = '2026-12-10';
const codes = (file: Case) =>
  readCase(writeCase(file), { association, routines }).faults.map(({ code }) => code);
const lines = (file: Case, today = TODAY) =>
  clocks(file, routine, today).map(({ id, state, start }) => `${id} ${state} ${start}`);

describe('an imported case', () => {
  it('is correct without what its system lacked, and is read as it is written', () => {
    for (const file of [importedCase(), openImportedCase()]) {
      expect(codes(file)).toEqual([]);
      expect(readCanonical(writeCase(file))).toEqual(file);
    }
  });

  it('is the only one that may lack it', () => {
    const { källa: _source, ...file } = importedCase();
    expect(codes(file)).toEqual(['missing-key', 'missing-key', 'missing-key', 'missing-key']);
    const filled = { ...exampleCase().rapport, datum: '2025-03-03' };
    expect(new Set(codes({ ...file, rapport: filled }))).toEqual(new Set(['source-row', 'class-missing']));
    const withoutRow = { hantering: { fas: 'mottagen', nivå: 1 }, historik: [importedCase().historik[0]] };
    expect(codes(importedCase(withoutRow as Partial<Case>))).toEqual(['source-row']);
  });

  it('is in the phase and on the level that its history says it had', () => {
    const wrong = importedCase({ hantering: { fas: 'utredning', nivå: 1 } });
    expect(codes(wrong).toSorted()).toEqual(['history-level', 'history-phase']);
    const unknown = byHand(importedCase(), ({ historik, hantering }) => {
      for (const row of historik) if (row.till === 2) row.till = 9;
      hantering.nivå = 9;
    });
    expect(codes(unknown)).toEqual(['class-level']);
  });

  it('has no clock from before it was imported', () => {
    expect(lines(importedCase())).toEqual([]);
    expect(lines(openImportedCase())).toEqual([]);
    expect(lines(openImportedCase('mottagen'))).toEqual([]);
  });

  it('gets clocks from what is done with it here', () => {
    const raised = afterOrders(openImportedCase(), '2026-12-01 /nivå 2 oense');
    expect(lines(raised)).toEqual(['lösning running 2026-12-01']);
    const back = afterOrders(openImportedCase('atgard'), '2026-12-02 /fas utredning');
    expect(lines(back)).toEqual(['lösning running 2026-12-02']);
  });

  it('can have a deadline that the routine counts from the import', () => {
    const frister = {
      ...routine.frister,
      svar: { ...routine.frister.svar, från: { händelse: 'importerad' } },
    };
    const own = { ...routine, frister } as typeof routine;
    expect(clocks(openImportedCase(), own, TODAY).map(({ id, start }) => `${id} ${start}`)).toEqual([
      'svar 2026-11-29',
    ]);
  });

  it('is worked on as any other, and its import cannot be taken back', () => {
    const file = openImportedCase();
    expect(transition(file, { order: 'ångra' }, { routine, today: '2026-11-29' })).toMatchObject({
      kind: 'refused',
      code: 'nothing-today',
    });
    const raised = afterOrders(file, '2026-12-01 /nivå 2 oense', '2026-12-01 /ångra');
    expect(raised.hantering).toEqual({ fas: 'utredning', nivå: 1 });
    expect(codesOfChange(file, afterOrders(file, '2026-12-01 /nivå 2 oense'))).toEqual([]);
    expect(codesOfChange(undefined, file)).toEqual([]);
  });

  it('does not change where it came from, and no case becomes imported later', () => {
    const file = openImportedCase();
    const other = byHand(file, (copy) => {
      copy.källa = { system: 'Gamla', nummer: '2' };
    });
    expect(codesOfChange(file, other)).toEqual(['källa fixed-changed']);
    const row = { datum: TODAY, händelse: 'importerad', till: 'stangt' } as const;
    const later = withRows(file, [row], ({ hantering }) => {
      hantering.fas = 'stangt';
    });
    expect(codesOfChange(file, later)).toEqual(['historik/3 row-without-change']);
  });

  it('shows where it came from to those who handle it, and to no one else', () => {
    const file = importedCase();
    const seen = caseView({ file, routine, association, today: TODAY });
    const facts = seen.parts.flatMap(({ facts: own = [] }) => own);
    expect(facts).toContainEqual({
      label: 'Importerat',
      value: 'Från Gamla, nummer 2025-0017, 29 november 2026',
    });
    for (const label of ['Allvarlighet', 'Löst', 'Händelser'])
      expect(facts).toContainEqual({ label, value: 'ej ifyllt' });
    const history = seen.parts.find(({ name }) => name === 'history')?.lines?.map(({ text }) => text);
    expect(history?.[1]).toBe(
      '29 november 2026: Ärendet importerades. Det hade då fasen Stängt; när det kom dit är inte känt.',
    );
    const phases = seen.parts.find(({ name }) => name === 'phases')?.lines?.map(({ text }) => text);
    expect(phases?.[1]).toContain('före importen');
    expect(JSON.stringify(caseStatus(file, routine, TODAY))).not.toMatch(/Gamla|0017/);
    expect(JSON.stringify(caseSnapshot(file, routine, false, TODAY))).not.toMatch(/Gamla|0017/);
  });

  it('has no reporter with a code, and no answer about an order says so', () => {
    const file = afterOrders(
      openImportedCase(),
      `${TODAY} /åtgärd ingen-atgard "Ärendet är gammalt och gäller inte längre."`,
    );
    const text = (order: Parameters<typeof transition>[1], from = file) => {
      const result = transition(from, order, { routine, today: TODAY });
      return 'text' in result ? result.text : '';
    };
    const answered = afterOrders(file, `${TODAY} /svar "Ett svar."`);
    for (const said of [
      text({ order: 'svar', text: 'Vi har ändrat rutinen.' }),
      text({ order: 'bekräfta', text: 'Vi har läst den.' }),
      text({ order: 'fråga', text: 'Vad hände sedan?' }),
      text({ order: 'rätta', nr: 1, text: 'Ett annat svar.' }, answered),
    ])
      expect(said).toMatch(/importerat, så den som rapporterade har ingen kod/);
    expect(text({ order: 'stopp', skäl: 'personuppgift' })).toMatch(/finns kvar\.$/);
  });

  it('is listed as unopened if no one has read it here', () => {
    const kinds = (file: Case) => caseSnapshot(file, routine, false, TODAY).items.map(({ kind }) => kind);
    expect(kinds(openImportedCase('mottagen'))).toContain('ooppnat');
    expect(kinds(openImportedCase())).not.toContain('ooppnat');
  });
});
