import { describe, expect, it } from 'vitest';
import { exampleLaws, routineText } from '../../../testing/example/routines.ts';
import { readRoutine } from '../read.ts';

const source = routineText('hoglandet');
const laws = exampleLaws();

/** Faults of the changed routine, as `code: line`, where `line` is what stands there. */
function faults(from: string | RegExp, to: string): string[] {
  const changed = source.replace(from, to);
  expect(changed).not.toBe(source);
  const lines = changed.split('\n');
  return readRoutine(changed, { name: 'hoglandet', laws }).faults.map(
    ({ line, column, code }) => `${code}: ${lines[line - 1]?.slice(column - 1, column + 15)}`,
  );
}

describe('a routine', () => {
  it('has no faults when it is whole', () => {
    expect(readRoutine(source, { name: 'hoglandet', laws }).faults).toEqual([]);
  });

  it.each([
    ['a missing level', '{nr: 3, organ', '{nr: 6, organ', 'level-missing: 6, organ: styr-'],
    ['a level that stands twice', '{nr: 3, organ', '{nr: 2, organ', 'duplicate: 2, organ: styr-'],
    ['a circle of levels', 'lyfts-till: 4', 'lyfts-till: 2', 'level-cycle: 2, lyfter: forb'],
    ['a level that is not', 'lyfts-till: 4', 'lyfts-till: 7', 'level-unknown: 7, lyfter: forb'],
    [
      'a level nobody lifts to',
      'lyfts-till: 5, lyfter: forbundschef, ',
      '',
      'level-unreachable: 5, organ: styre',
    ],
    [
      'a lift that nobody makes',
      'lyfter: forbundschef, tar-fram: Underlag',
      'tar-fram: Underlag',
      'level-carrier: {nr: 4, organ: ',
    ],
    [
      'a lift without a reason',
      'skäl: [principiell, aterkommande], tar',
      'tar',
      'level-trigger: {nr: 5, organ: ',
    ],
    ['an unknown reason', '[oense, principiell', '[oens, principiell', 'code-unknown: oens, principiel'],
    ['an unknown time of a level', 'frist: lösning', 'frist: losning', 'level-time: losning, tar-fra'],
    ['a phase that is left out', /\n {2}- \{kod: atgard, nr.*/, '', 'phase-unknown: atgard, stangt],'],
    [
      'a first phase that is left out',
      /\n {2}- \{kod: mottagen, nr.*/,
      '',
      'phase-missing: - {kod: samordni',
    ],
    [
      'a phase nobody comes to',
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
      'a deadline from a level that is not',
      'från: {händelse: nivå}',
      'från: {händelse: nivå, till: 8}',
      'event-never: 8}',
    ],
    [
      'a deadline from an answer to somewhere',
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
      'a date that nobody has set',
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
      'a measure clock that never stops',
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
    [
      'an unknown body',
      'vem: samverkanskoordinator, nästa: [samordning, utredning',
      'vem: koordinator, nästa: [samordning, utredning',
      'body-unknown: koordinator, nä',
    ],
    ['an unknown owner', 'ägare: forbundschef', 'ägare: forbundschefen', 'body-unknown: forbundschefen'],
    [
      'an unknown source',
      'källa: ostra-ostergotland\n  åtgärd',
      'källa: ostergotland\n  åtgärd',
      'source-unknown: ostergotland',
    ],
    [
      'a source nobody uses',
      'källor:\n',
      'källor:\n  - {id: ny, slag: forslag, titel: Ny, verifierad: 2026-11-22}\n',
      'source-unused: {id: ny, slag: f',
    ],
    ['one body twice', 'kod: forbundschef, namn', 'kod: styrelsen, namn', 'duplicate: styrelsen, namn:'],
    ['one code twice', 'kod: mote-installt', 'kod: information-uteblev', 'duplicate: information-uteb'],
    [
      'a code under an unknown one',
      'namn: Möte blev inte av}',
      'namn: Möte blev inte av, under: moten}',
      'code-unknown: moten}',
    ],
    [
      'a circle of codes',
      'namn: Möte blev inte av}',
      'namn: Möte blev inte av, under: mote-installt}',
      'code-cycle: mote-installt}',
    ],
    ['not filled in as a code', 'kod: oro', 'kod: ej-ifyllt', 'code-reserved: ej-ifyllt, namn:'],
    [
      'other that costs nothing',
      'När inget annat passar., övrigt: true, kräver-text: true',
      'När inget annat passar., övrigt: true',
      'code-other: {kod: ovrigt, na',
    ],
    [
      'other that is not marked',
      'När inget annat passar., övrigt: true, kräver-text: true',
      'När inget annat passar., kräver-text: true',
      'code-other: {kod: ovrigt, na',
    ],
    [
      'a cause that does nothing',
      'namn: It-system',
      'namn: It-system, gör-inget: true',
      'code-no-action-elsewhere: true}',
    ],
    [
      'a measure that does nothing and is not marked',
      'gör-inget: true, ',
      '',
      'code-strength: {kod: ingen-atg',
    ],
    [
      'a measure without strength',
      'Kontaktlista, styrka: medel',
      'Kontaktlista',
      'code-strength: {kod: kontaktlis',
    ],
    [
      'strength of a cause',
      'namn: It-system',
      'namn: It-system, styrka: svag',
      'code-strength-elsewhere: svag}',
    ],
    [
      'a cause that is proposed',
      'namn: It-system',
      'namn: It-system, föreslås: aterkommer',
      'code-proposed-elsewhere: aterkommer}',
    ],
    [
      'a reason that leads nowhere',
      '    koder:\n      - {kod: oense',
      '    koder:\n      - {kod: ny, namn: Ny}\n      - {kod: oense',
      'trigger-unused: ny, namn: Ny}',
    ],
    ['a demand on a list that is not', 'fält: orsak', 'fält: slag', 'rule-field: slag, krav: krav'],
    [
      'a demand on an unknown code',
      'fält: orsak, krav: krav',
      'fält: orsak, krav: krav, när: {fält: typ, är: [mote]}',
      'code-unknown: mote]}, från-fas',
    ],
    [
      'two demands that differ',
      '{fält: orsak, krav: krav',
      '{fält: typ, krav: stangt',
      'rule-twice: {fält: typ, krav',
    ],
    [
      'a year with two ends',
      'slutar: ["06-30"]',
      'slutar: ["06-30", "09-30"]',
      'report-end: {id: delar, nam',
    ],
    [
      'a day that is not every year',
      'slutar: ["06-30"]',
      'slutar: ["06-31"]',
      'report-end-day: "06-31"], vem: ',
    ],
    [
      'a law that is not in the register',
      'lagrum: [orosanmalan-barn]',
      'lagrum: [orosanmalan]',
      'law-unknown: orosanmalan], kä',
    ],
    [
      'a law that nobody has read',
      'lagrum: [orosanmalan-barn]',
      'lagrum: [lex-sarah-anmalan-sol]',
      'law-unverified: lex-sarah-anmala',
    ],
    [
      'a law written out in the head',
      'Följ din arbetsplats rutin',
      'Följ 3 kap. 5 § och din arbetsplats rutin',
      'law-written-out: Följ 3 kap. 5 § ',
    ],
    [
      'an act written out in the text',
      'Personen ska få',
      'Enligt lagen (2001:453) ska personen få',
      'law-written-out: Enligt lagen (20',
    ],
    ['neither decided nor a draft', /beslutad: .*\n/, '', 'not-decided: schema: 1'],
    ['both decided and a draft', 'gäller-från', 'utkast: true\ngäller-från', 'draft-decided: true'],
    [
      'a review before the start',
      'senast: 2026-12-31',
      'senast: 2025-12-31',
      'review-before-start: 2025-12-31, var:',
    ],
    ['the name of another file', 'id: hoglandet\nnamn', 'id: hoglandet-ny\nnamn', 'routine-id: hoglandet-ny'],
    ['a pause without reasons', /\n {2}paus:\n(?: {4}.*\n)+/, '\n', 'deadline-pause: true'],
  ])('names %s', (_name, from, to, expected) => {
    const found = faults(from, to).map((fault) => fault.slice(0, expected.length));
    if (expected === '') expect(found).toEqual([]);
    else expect(found).toContain(expected);
  });

  it('says every fault at once, each with its place and a remedy', () => {
    const changed = source
      .replace('{nr: 3, organ', '{nr: 6, organ')
      .replace('lyfts-till: 5', 'lyfts-till: 1');
    expect(
      readRoutine(changed).faults.map(({ line, code, text }) => `${line} ${code} ${text}`),
    ).toMatchInlineSnapshot(`
      [
        "38 level-unknown Nivån finns inte i trappan. Rätta numret eller lägg till nivån. Tillåtet: 1, 2, 6, 4, 5.",
        "39 level-missing Nivåerna ska numreras 1, 2, 3 utan hål. Rätta nr eller lägg till nivån som saknas.",
        "39 level-unreachable Ingen nivå lyfter ärenden hit. Skriv lyfts-till på nivån under.",
        "39 level-cycle Ärendet lyfts tillbaka till en nivå det redan har varit på. Lyft till en högre nivå.",
        "40 level-cycle Ärendet lyfts tillbaka till en nivå det redan har varit på. Lyft till en högre nivå.",
        "41 level-unreachable Ingen nivå lyfter ärenden hit. Skriv lyfts-till på nivån under.",
      ]
    `);
  });

  it('has its head counted from the first line of the file', () => {
    const [fault] = readRoutine(source.replace('schema: 1', 'schema: 2')).faults;
    expect(fault).toMatchObject({ code: 'unknown-code', line: 3, column: 9 });
  });

  it('needs a head', () => {
    expect(readRoutine('# Rutin\n').faults).toMatchObject([{ code: 'no-front-matter', line: 1 }]);
  });
});
