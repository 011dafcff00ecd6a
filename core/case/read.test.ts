import { describe, expect, it } from 'vitest';
import type { Association } from '../../schemas/types.ts';
import { exampleCase } from '../../testing/case/example.ts';
import { exampleRoutine } from '../../testing/example/routines.ts';
import { readCase } from './read.ts';
import { writeCase } from './write.ts';

const routines = { hoglandet: exampleRoutine('hoglandet') };
const text = writeCase(exampleCase());
const path = '2026/11/EX-2026-7K3MQ9TB.yaml';

/** Faults of a changed file, as `line:column code`. */
function faults(from: string | RegExp, to: string, association?: Association): string[] {
  const changed = text.replace(from, to);
  expect(changed).not.toBe(text);
  return readCase(changed, {
    path,
    routines,
    ...(association ? { association } : {}),
  }).faults.map(({ line, column, code }) => `${line}:${column} ${code}`);
}

const sentence = (from: string | RegExp, to: string) =>
  readCase(text.replace(from, to), { path }).faults[0]?.text;

describe('reading a case', () => {
  it('finds no fault in the example', () => {
    expect(readCase(text, { path, routines }).faults).toEqual([]);
  });

  it('returns every fault at once, each with its place', () => {
    const changed = text
      .replace('löst: false', 'löst: nej')
      .replace('allvarlighetsgrad: allvarlig', 'allvarlighetsgrad: alvarlig')
      .replace('händelser: 1', 'händelser: 0')
      .replace('datum: 2026-11-21', 'datum: 2026-02-30')
      .replace('  nivå: 1\n', '  nivå: 1\n  prioritet: hög\n');
    expect(readCase(changed).faults).toMatchInlineSnapshot(`
      [
        {
          "code": "bad-date",
          "column": 10,
          "line": 9,
          "text": "datum (Datum för anmälan) är inte en dag som finns. Skriv den så här: 2026-11-22.",
        },
        {
          "code": "wrong-type",
          "column": 9,
          "line": 17,
          "text": "löst (Är avvikelsen löst?) ska vara true eller false. Skriv true för ja och false för nej.",
        },
        {
          "code": "unknown-code",
          "column": 22,
          "line": 18,
          "text": "allvarlighetsgrad (Hur allvarlig är avvikelsen?) har ett värde som inte finns. Menar du allvarlig? Tillåtet: mycket-allvarlig, allvarlig, mindre-allvarlig.",
        },
        {
          "code": "too-small",
          "column": 14,
          "line": 19,
          "text": "händelser (Hur många gånger har det hänt?) är för litet. Minsta värdet är 1.",
        },
        {
          "code": "unknown-key",
          "column": 3,
          "line": 23,
          "text": "Nyckeln prioritet finns inte här. Tillåtet: fas, nivå, klassning, åtgärder, liknar, diarienummer, externt-nummer, riktning, flyttar, frågor, bekräftelser, svar, återkoppling, beslut, anteckningar.",
        },
      ]
    `);
  });

  it.each([
    ['a tab for indentation', '  fas:', '\tfas:', ['21:1 yaml-tab-as-indent']],
    [
      'the same key twice',
      'rutin: hoglandet',
      'rutin: hoglandet\nrutin: hoglandet',
      ['5:1 yaml-duplicate-key'],
    ],
    ['an alias', 'rutin: hoglandet', 'rutin: &a hoglandet', ['4:11 yaml-anchor']],
    ['a tag', 'rutin: hoglandet', 'rutin: !!str hoglandet', ['4:14 yaml-tag']],
    ['a second document', 'historik:', '---\nhistorik:', ['23:1 yaml-multiple-docs']],
    [
      'wrong indentation',
      '    - {part: kommun',
      ' - {part: kommun',
      ['10:16 yaml-block-as-implicit-key', '11:2 yaml-missing-char', '12:1 yaml-missing-char'],
    ],
    ['an unclosed bracket', 'enhet: nassjo}', 'enhet: nassjo', ['12:3 yaml-bad-indent']],
    ['nej for false', 'löst: false', 'löst: nej', ['17:9 wrong-type']],
    ['no for false', 'löst: false', 'löst: no', ['17:9 wrong-type']],
    ['a number with underscores', 'händelser: 1', 'händelser: 1_000', ['19:14 wrong-type']],
    ['a time', 'händelser: 1', 'händelser: 12:30', ['19:14 wrong-type']],
    ['a day that is not', 'mottagen: 2026-11-21', 'mottagen: 2026-02-30', ['5:11 bad-date']],
    ['a missing key', 'kvitto:', '# kvitto:', ['2:1 missing-key']],
    ['NFD text', 'Mötet', 'Mötet'.normalize('NFD'), ['15:1 yaml-nfc']],
    ['a control character', 'Mötet', 'M\u0007tet', ['15:6 yaml-control']],
    ['a NUL', 'Mötet', 'M\0tet', ['15:6 yaml-binary']],
    ['an unknown routine', 'rutin: hoglandet', 'rutin: hogland', ['4:8 unknown-routine']],
    ['an id of another file', 'id: EX-2026-7K3MQ9TB', 'id: EX-2026-00000000', ['3:5 path-id']],
    ['an id of another year', 'id: EX-2026-7K3MQ9TB', 'id: EX-2025-7K3MQ9TB', ['3:5 id-year', '3:5 path-id']],
    [
      'another month',
      'mottagen: 2026-11-21',
      'mottagen: 2026-12-21',
      ['5:11 path-month', '24:5 history-first'],
    ],
    ['a report from the future', 'datum: 2026-11-21', 'datum: 2026-11-22', ['9:10 report-after-received']],
    [
      'a confirmation that does not exist',
      '  - {datum: 2026-11-21, händelse: mottagen}',
      '  - {datum: 2026-11-21, händelse: mottagen}\n  - {datum: 2026-11-22, händelse: bekräftad, till: 1}',
      ['25:5 history-confirmation'],
    ],
    [
      'confirmations out of order',
      '  nivå: 1\n',
      '  nivå: 1\n  bekräftelser:\n    - {nr: 2, datum: 2026-11-22, text: Ja., besked: 2026-11-21}\n' +
        '    - {nr: 2, datum: 2026-11-21, text: Ja.}\n',
      ['24:12 confirmation-number', '24:53 confirmation-dates', '25:22 confirmation-dates'],
    ],
    [
      'a note and an answer that history has and the case has not',
      '  - {datum: 2026-11-21, händelse: mottagen}',
      '  - {datum: 2026-11-21, händelse: mottagen}\n  - {datum: 2026-11-22, händelse: anteckning, till: 1}\n' +
        '  - {datum: 2026-11-22, händelse: rättat, till: 1}',
      ['25:5 history-internal', '26:5 history-corrected'],
    ],
    [
      'notes out of order, and a decision before the report',
      '  nivå: 1\n',
      '  nivå: 1\n  beslut:\n    - {nr: 2, datum: 2026-11-20, organ: styrelsen, text: Ja.}\n  anteckningar:\n' +
        '    - {nr: 1, datum: 2026-11-23, text: Ja.}\n    - {nr: 2, datum: 2026-11-22, text: Nej.}\n',
      ['24:12 internal-number', '24:22 internal-dates', '27:22 internal-dates'],
    ],
    [
      'an answer that was corrected before it was given, and one whose texts before are missing',
      '  nivå: 1\n',
      '  nivå: 1\n  svar:\n    - {datum: 2026-11-22, text: Ja., rättad: 2026-11-23}\n    - datum: 2026-11-23\n' +
        '      text: Ja.\n      rättad: 2026-11-22\n      tidigare:\n        - {datum: 2026-11-22, text: Nej.}\n',
      ['24:7 answer-corrected', '27:15 answer-corrected', '29:19 answer-corrected'],
    ],
    [
      'an answer whose first text is from another day, and a row for an answer that was not corrected',
      '  nivå: 1\nhistorik:\n  - {datum: 2026-11-21, händelse: mottagen}',
      '  nivå: 1\n  svar:\n    - datum: 2026-11-22\n      text: Ja.\n      rättad: 2026-11-24\n      tidigare:\n' +
        '        - {datum: 2026-11-23, text: Nej.}\n    - {datum: 2026-11-24, text: Ja.}\nhistorik:\n' +
        '  - {datum: 2026-11-21, händelse: mottagen}\n  - {datum: 2026-11-24, händelse: rättat, till: 2}',
      ['28:19 answer-corrected', '32:5 history-corrected'],
    ],
    ['a phase without history', 'fas: mottagen', 'fas: utredning', ['21:8 history-phase']],
    ['a level without history', 'nivå: 1', 'nivå: 3', ['22:9 history-level']],
    ['an id with I, L, O or U', 'id: EX-2026-7K3MQ9TB', 'id: EX-2026-7K3MQ9TO', ['3:5 bad-form']],
  ] as const)('names %s', (_name, from, to, expected) => {
    expect(faults(from, to)).toEqual(expected);
  });

  it.each([
    ['empty', '', 'Filen är tom. Skriv innehållet eller ta bort filen.'],
    ['only white space', ' \n\n', 'Filen är tom. Skriv innehållet eller ta bort filen.'],
    ['only a comment', '# hej\n', 'Filen är tom. Skriv innehållet eller ta bort filen.'],
    [
      'a list',
      '- a\n',
      'filen (Ärende) ska vara en grupp av nycklar. Skriv varje nyckel på en egen rad med två mellanslags indrag.',
    ],
    [
      'a word',
      'hej',
      'filen (Ärende) ska vara en grupp av nycklar. Skriv varje nyckel på en egen rad med två mellanslags indrag.',
    ],
    [
      'five megabytes',
      'a'.repeat(5_000_000),
      'Filen är för stor. En fil får vara högst 256 000 tecken. Kontrollera att det är rätt fil.',
    ],
  ])('answers a file that is %s', (_name, source, expected) => {
    expect(readCase(source).faults.map((fault) => fault.text)).toEqual([expected]);
  });

  it('survives a billion laughs and a tower of brackets', () => {
    const level = (key: string, at: number) => `${key}: &${key} [*${'abcdefgh'[at]}, *${'abcdefgh'[at]}]\n`;
    const laughs = `a: &a [x, x]\n${'bcdefghi'.replace(/./g, level)}`;
    expect(new Set(readCase(laughs).faults.map(({ code }) => code))).toEqual(
      new Set(['yaml-alias', 'yaml-anchor']),
    );
    expect(readCase('['.repeat(200_000)).case).toBeUndefined();
    expect(readCase('{a: '.repeat(50_000)).case).toBeUndefined();
    expect(readCase('- '.repeat(100_000)).case).toBeUndefined();
  });

  it('never quotes the file', () => {
    expect(sentence('löst: false', 'löst: Anna Andersson')).not.toContain('Anna');
    expect(sentence('rutin: hoglandet', 'rutin: Anna Andersson')).not.toContain('Anna');
  });
});
