import { describe, expect, it } from 'vitest';
import { exampleCase } from '../../testing/case/example.ts';
import { exampleAssociation, exampleRoutine } from '../../testing/example/routines.ts';
import type { Case } from './case.ts';
import { readCase } from './read.ts';
import { writeCase } from './write.ts';

const routines = { hoglandet: exampleRoutine('hoglandet') };
const path = '2026/11/EX-2026-7K3MQ9TB.yaml';

describe('the rules of a case', () => {
  const measure = {
    nr: 1,
    typ: 'ny-rutin',
    text: 'x',
    ansvarig: 'narmaste-chefer',
    'klar-senast': '2027-01-31',
  };
  const codes = (changes: Parameters<typeof exampleCase>[0]) =>
    readCase(writeCase(exampleCase(changes)), { path }).faults.map(({ code }) => code);
  const codesWith = (handling: object) => codes({ hantering: { fas: 'mottagen', nivå: 1, ...handling } });

  it.each([
    ['measures out of order', { åtgärder: [{ ...measure, nr: 2 }] }, ['measure-number']],
    [
      'a measure carried out before the report',
      { åtgärder: [{ ...measure, genomförd: '2026-11-01' }] },
      ['measure-dates'],
    ],
    [
      'an effect of a measure that is not carried out',
      { åtgärder: [{ ...measure, effekt: { utfall: 'ja', bedömd: '2027-02-01' } }] },
      ['effect-without-done'],
    ],
    [
      'an effect judged before the measure was carried out',
      { åtgärder: [{ ...measure, genomförd: '2027-01-01', effekt: { utfall: 'ja', bedömd: '2026-12-31' } }] },
      ['measure-dates'],
    ],
    ['an answer before the report', { svar: [{ datum: '2026-11-20', text: 'x' }] }, ['answer-order']],
    ['a case like itself', { liknar: ['EX-2026-7K3MQ9TB'] }, ['similar-self']],
    [
      'a question before the one above it',
      {
        frågor: [
          { nr: 1, datum: '2026-11-25', text: 'x' },
          { nr: 2, datum: '2026-11-24', text: 'x' },
        ],
      },
      ['question-dates'],
    ],
  ])('finds %s', (_name, handling, expected) => {
    expect(codesWith(handling)).toEqual(expected);
  });

  it.each([
    ['answers', { svar: ['x', 'y'].map((words) => ({ datum: '2026-11-21', text: words })) }],
    ['a measure', { åtgärder: [{ ...measure, genomförd: '2026-11-21' }] }],
    [
      'a judged measure',
      { åtgärder: [{ ...measure, genomförd: '2026-11-21', effekt: { utfall: 'ja', bedömd: '2026-11-21' } }] },
    ],
    [
      'questions and their answers',
      {
        frågor: [1, 2].map((nr) => ({
          nr,
          datum: '2026-11-21',
          text: 'x',
          svar: { datum: '2026-11-21', text: 'y' },
        })),
      },
    ],
  ])('allow %s on the very day that the report was received', (_name, handling) => {
    expect(codesWith(handling)).toEqual([]);
  });

  it.each([
    ['a second beginning', { händelse: 'mottagen' }, ['history-again']],
    ['a phase that leads nowhere', { händelse: 'fas' }, ['history-to']],
    ['an unknown phase', { händelse: 'fas', till: 'pausad' }, ['history-phase', 'history-to']],
    ['a level in words', { händelse: 'nivå', till: 'tre' }, ['history-level', 'history-to']],
    ['a pause without a reason', { händelse: 'paus' }, ['history-pause']],
    ['the end of a pause that never began', { händelse: 'fortsatt' }, ['history-resume']],
    ['a measure that is not there', { händelse: 'genomförd', till: 7 }, ['history-measure']],
  ] as const)('finds %s in the history', (_name, entry, expected) => {
    const received = { datum: '2026-11-21', händelse: 'mottagen' } as const;
    const found = codes({ historik: [received, { datum: '2026-11-24', ...entry }] });
    expect(found.toSorted()).toEqual(expected);
  });

  it('let a case be resumed once after each pause', () => {
    const pause = { datum: '2026-11-24', händelse: 'paus', skäl: 'vantar-pa-part' } as const;
    const resume = { datum: '2026-11-24', händelse: 'fortsatt' } as const;
    const codesAfter = (...rows: Case['historik']) =>
      codes({ historik: [...exampleCase().historik, ...rows] });
    expect(codesAfter(pause, resume)).toEqual([]);
    expect(codesAfter(pause, pause, resume)).toEqual([]);
    expect(codesAfter(pause, resume, pause, resume)).toEqual([]);
    expect(codesAfter(pause, resume, resume)).toEqual(['history-resume']);
  });

  it("know the association's areas, also those that a case was moved between", () => {
    const moved = (från: string, till: string) => {
      const file = exampleCase({
        område: till,
        hantering: { fas: 'mottagen', nivå: 1, flyttar: [{ datum: '2026-11-24', från, till, text: 'x' }] },
      });
      const { faults } = readCase(writeCase(file), { association: exampleAssociation() });
      return faults.map(({ code, line }) => `${line} ${code}`);
    };
    expect(moved('nassjo', 'aneby')).toEqual([]);
    expect(moved('linkoping', 'aneby')).toEqual(['25 unknown-area']);
    expect(moved('nassjo', 'linkoping')).toEqual(['6 unknown-area', '26 unknown-area']);
  });

  it('need a name of a party that is not in the lists, and not only white space', () => {
    const codesOf = (text: string) => {
      const { rapport } = exampleCase();
      const file = exampleCase({ rapport: { ...rapport, arbetsgivare: [{ part: 'annan', text }] } });
      return readCase(writeCase(file), { association: exampleAssociation() }).faults.map(({ code }) => code);
    };
    expect(codesOf('Kriminalvården')).toEqual([]);
    expect(codesOf('  ')).toEqual(['missing-text']);
  });

  it('finds codes, bodies and levels that the routine does not have', () => {
    const changed = exampleCase({
      hantering: {
        fas: 'mottagen',
        nivå: 1,
        klassning: { typ: ['mote-instalt'] },
        åtgärder: [{ ...measure, ansvarig: 'chefen' }],
      },
    });
    const found = readCase(writeCase(changed), { path, routines }).faults;
    expect(found.map(({ line, code }) => `${line} ${code}`)).toEqual(['24 class-unknown', '30 class-body']);
    expect(found[0]?.text).toContain('Menar du mote-installt?');
  });

  it('finds a pause for a reason that the routine does not have', () => {
    const pause = { datum: '2026-11-24', händelse: 'paus', skäl: 'vantar-pa-prt' } as const;
    const changed = exampleCase({ historik: [...exampleCase().historik, pause] });
    const found = readCase(writeCase(changed), { path, routines }).faults;
    expect(found.map(({ code }) => code)).toEqual(['history-pause']);
    expect(found[0]?.text).toContain('Menar du vantar-pa-part?');
  });

  it('finds a history that is not in order, or does not begin at the beginning', () => {
    const received = { datum: '2026-11-21', händelse: 'mottagen' } as const;
    const read = { datum: '2026-11-24', händelse: 'fas', till: 'mottagen' } as const;
    expect(codes({ historik: [read, received] })).toEqual([
      'history-first',
      'history-again',
      'history-order',
    ]);
    expect(codes({ historik: [received, read] })).toEqual([]);
  });
});
