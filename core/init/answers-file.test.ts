import { expect, it } from 'vitest';
import { readAnswersFile, writeAnswersFile } from './answers-file.ts';

it('reads what it wrote', () => {
  const answers = {
    namn: 'Å: "#" förbund',
    färg: '030',
    'kontakt.telefon': '',
    kommuner: ['Eksjö', 'Åre'],
    tom: [],
  };
  const { given, faults } = readAnswersFile(writeAnswersFile(answers), 'x');
  expect(faults).toEqual([]);
  expect(given.map(({ id, typed }) => [id, typed])).toEqual([
    ['namn', 'Å: "#" förbund'],
    ['färg', '030'],
    ['kontakt.telefon', ''],
    ['kommuner', 'Eksjö\nÅre'],
    ['tom', ''],
  ]);
});

it('reads what a person writes: keys below keys, numbers, a text with lines, and nothing', () => {
  const { given } = readAnswersFile('kontakt: {roll: Chef}\nfärg: 30\nvardcentraler: |\n  A\n  B\nx:\n', 'x');
  expect(given.map(({ id, typed }) => [id, typed])).toEqual([
    ['kontakt.roll', 'Chef'],
    ['färg', '30'],
    ['vardcentraler', 'A\nB\n'],
    ['x', ''],
  ]);
  expect(readAnswersFile('# bara en kommentar\n', 'x')).toEqual({ given: [], faults: [] });
});

it('takes what YAML reads as something else as it is written', () => {
  const { given } = readAnswersFile(
    'telefon: 0101234567\nfärg: 0x1F\nnamn: true\ntom: ~\nlista: [007, 1.50]\n',
    'x',
  );
  expect(given.map(({ id, typed, isList }) => [id, typed, isList])).toEqual([
    ['telefon', '0101234567', false],
    ['färg', '0x1F', false],
    ['namn', 'true', false],
    ['tom', '', false],
    ['lista', '007\n1.50', true],
  ]);
});

it('refuses what is below an item of a list, with the place', () => {
  const { given, faults } = readAnswersFile('kommuner:\n  - namn: Nässjö\nb: [[Aneby]]\n', 'svar.yaml');
  expect(given).toEqual([]);
  expect(faults).toEqual([
    expect.stringMatching(/^svar\.yaml:2:3 Listan har/),
    expect.stringMatching(/^svar\.yaml:3:4 Listan har/),
  ]);
});

it('says what is wrong with a file, with the place', () => {
  expect(readAnswersFile('a: [\n', 'svar.yaml').faults).toEqual([
    expect.stringMatching(/^svar\.yaml:\d+:\d+ ./),
  ]);
  expect(readAnswersFile('- a\n', 'svar.yaml').faults).toEqual([expect.stringContaining('svar.yaml')]);
});
