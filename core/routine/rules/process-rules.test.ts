import { describe, expect, it } from 'vitest';
import { changedRoutineFaults } from '../../../testing/example/routines.ts';

/** Expects that a change of the routine has this fault among its faults, or none at all when it is empty. */
function expectFault(from: string | RegExp, to: string, expected: string): void {
  const found = changedRoutineFaults('hoglandet', from, to).map((fault) => fault.slice(0, expected.length));
  if (expected === '') expect(found).toEqual([]);
  else expect(found).toContain(expected);
}

describe('the process of a routine', () => {
  it.each([
    [
      'a demand of a field without a list',
      'kod: samordning, nr: 2,',
      'kod: samordning, nr: 2, kräver: [slag],',
      'rule-field: slag], namn: Sam',
    ],
    [
      'a demand before a deadline that tells the reporter nothing',
      'steg: Läsa rapporten\n',
      'steg: Läsa rapporten\n    kräver: [bekräftelse]\n',
      'deadline-demand: [bekräftelse]',
    ],
    [
      'an effect on the same day for a deadline that no effect ends',
      'steg: Läsa rapporten\n',
      'steg: Läsa rapporten\n    samma-dag: true\n',
      'deadline-same-day: true',
    ],
    [
      'a promised day that no confirmation gives',
      'från: {händelse: bekräftad}',
      'från: {händelse: svar}',
      'deadline-date: besked',
    ],
    ['a missing level', '{nr: 3, organ', '{nr: 6, organ', 'level-missing: 6, organ: styr-'],
    ['a level that is there twice', '{nr: 3, organ', '{nr: 2, organ', 'duplicate: 2, organ: styr-'],
    ['a cycle of levels', 'lyfts-till: 4', 'lyfts-till: 2', 'level-cycle: 2, lyfter: forb'],
    ['an unknown level', 'lyfts-till: 4', 'lyfts-till: 7', 'level-unknown: 7, lyfter: forb'],
    [
      'a level that no level raises to',
      'lyfts-till: 5, lyfter: forbundschef, ',
      '',
      'level-unreachable: 5, organ: styre',
    ],
    [
      'a raise without a body that makes it',
      'lyfter: forbundschef, frist: grupp, tar-fram: Underlag',
      'frist: grupp, tar-fram: Underlag',
      'level-carrier: {nr: 4, organ: ',
    ],
    [
      'a raise without a reason',
      'skäl: [principiell, aterkommande], kräver-först',
      'kräver-först',
      'level-trigger: {nr: 5, organ: ',
    ],
    [
      'a lowest level that needs something from below',
      'lyfts-till: 2,',
      'lyfts-till: 2, kräver-först: [åtgärd],',
      'level-first: [åtgärd], lyfter',
    ],
    ['an unknown reason', '[oense, principiell', '[oens, principiell', 'code-unknown: oens, principiel'],
    ['an unknown deadline of a level', 'frist: lösning', 'frist: losning', 'level-time: losning, tar-fra'],
    ['a phase that is left out', /\n {2}- \{kod: atgard, nr.*/, '', 'phase-unknown: atgard, stangt],'],
    [
      'a first phase that is left out',
      /\n {2}- \{kod: mottagen, nr.*/,
      '',
      'phase-missing: - {kod: samordni',
    ],
    [
      'a phase that cannot be reached',
      'nästa: [utredning, arkiverat]',
      'nästa: [utredning]',
      'phase-unreachable: arkiverat, nr: 7',
    ],
    ['a phase without a way out', 'nästa: [utredning, arkiverat]', 'nästa: [arkiverat]', ''],
    [
      'two phases with one number',
      'kod: utredning, nr: 3',
      'kod: utredning, nr: 2',
      'phase-number: 2, namn: Utredni',
    ],
    [
      'a deadline from a phase that never comes',
      '{händelse: fas, till: atgard}',
      '{händelse: fas, till: atgarder}',
      'event-never: atgarder}, {hän',
    ],
    [
      'a deadline from an unknown level',
      'från: {händelse: nivå}',
      'från: {händelse: nivå, till: 8}',
      'event-never: 8}',
    ],
    [
      'a deadline from an answer with a target',
      '[{händelse: svar}]',
      '[{händelse: svar, till: 2}]',
      'event-never: 2}]',
    ],
    ['a deadline without a length', '    arbetsdagar: 15\n', '', 'deadline-length: steg: Söka en lö'],
    [
      'a deadline with two lengths',
      'arbetsdagar: 15',
      'arbetsdagar: 15\n    månader: 1',
      'deadline-length: steg: Söka en lö',
    ],
    [
      'a reminder before the start',
      'nära: {arbetsdagar: 3',
      'nära: {arbetsdagar: 15',
      'deadline-near: 15, gör: [paminn',
    ],
    [
      'a date that is not set at the start',
      'från: {händelse: åtgärd}',
      'från: {händelse: svar}',
      'deadline-date: klar-senast',
    ],
    [
      'a promise that starts late',
      'svar:\n    steg: Svara den som rapporterade\n    vem: samverkanskoordinator\n    från: {händelse: mottagen}',
      'svar:\n    steg: Svara den som rapporterade\n    vem: samverkanskoordinator\n    från: {händelse: klassning}',
      'deadline-promised: {händelse: klass',
    ],
    [
      'a deadline of a measure that never stops',
      '[{händelse: genomförd}]',
      '[{händelse: svar}]',
      'event-of-measure: {händelse: svar}',
    ],
    [
      'words without a number',
      'arbetsdagar: 15',
      'arbetsdagar: 15\n    ord: snarast',
      'deadline-words: snarast',
    ],
  ])('has its fault named: %s', (_name, from, to, expected) => expectFault(from, to, expected));
});

describe('the steps that somebody marks as done', () => {
  const faults = (from: string, to: string) =>
    changedRoutineFaults('jonkopings-lan', from, to).map((fault) => fault.slice(0, fault.indexOf(':')));
  const second = `  förmedla:
    steg: Lämna avvikelsen`;

  it.each([
    [
      'a level that lets others know without one',
      'från: {händelse: nivå, till: 4}',
      'från: {händelse: nivå, till: 5}',
      'level-notice',
    ],
    [
      'one that begins with being done',
      'från: {händelse: nivå, till: 4}',
      'från: {händelse: klart}',
      'event-never',
    ],
    [
      'two with the same name in an order',
      second,
      `${second.replace('förmedla', 'formedla')} igen
    vem: sammankallande
    från: {händelse: nivå, till: 4}
    klar-vid: [{händelse: klart}]
    arbetsdagar: 5
    källa: eget-forslag
${second}`,
      'duplicate',
    ],
    ['a level that demands a field without a list', 'kräver: [målgrupp]', 'kräver: [ärendet]', 'rule-field'],
  ])('cannot be %s', (_what, from, to, code) => expect(faults(from, to)).toContain(code));
});
