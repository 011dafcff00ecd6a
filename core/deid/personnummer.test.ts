import { expect, test } from 'vitest';
import { detectedWords } from '../../testing/deid.ts';
import { detect } from './detect.ts';

test.each([
  '19410312-9815',
  '194103129815',
  '410312-9815',
  '410312+9815',
  '410312 - 9815',
  '410312–9815',
  '410312/9815',
  '19410312 9815',
  '1941 03 12 98 15',
  '1 9 4 1 0 3 1 2 9 8 1 5',
  '41.03.12.98.15',
  '410312\n-9815',
  '4103129815',
  '41\u00ad0312-98\u200b15',
  '４１０３１２－９８１５',
  '٤١٠٣١٢-٩٨١٥',
  '𝟒𝟏𝟎𝟑𝟏𝟐-𝟗𝟖𝟏𝟓',
  '4️⃣1️⃣0312-9815',
  '410312-98l5',
  '41O312-9815',
  '&#52;10312-9815',
  '1941-03-12-9815',
])('finds a valid number written %j', (written) => {
  expect(detectedWords(`Hon har nummer ${written} i kallelsen.`, 'personnummer')).toEqual([written]);
});

test('the day of a samordningsnummer is sixty more', () => {
  expect(detectedWords('Numret är 770781-2397.', 'personnummer')).toEqual(['770781-2397']);
});

test.each(['191500722390', '19150072-2390', '1500722390', '198507609801', '850060-9808'])(
  'finds the samordningsnummer %s of a person whose day or month of birth is unknown',
  (number) => {
    expect(detect(`Numret ${number} lämnades.`).map((f) => [f.type, f.tier])).toEqual([
      ['personnummer', 'stop'],
    ]);
    const wrong = `${number.slice(0, -1)}${(Number(number.at(-1)) + 1) % 10}`;
    expect(detect(`Ärendet ${wrong} lämnades.`).map((f) => f.tier)).not.toContain('stop');
  },
);

test('a failed checksum lowers the confidence, and a word for personnummer raises it', () => {
  const tier = (text: string) => detect(text).map((f) => [f.type, f.tier, f.confidence]);
  expect(tier('Kallelse till 410312-9816 i går.')).toEqual([['personnummer', 'warn', 0.7]]);
  expect(tier('Personnummer 410312-9816.')).toEqual([['personnummer', 'stop', 0.85]]);
});

test.each([
  'Reservnummer 19890315K08A användes.',
  'Hon fick 19520704-TF16 på akuten.',
  'Sista fyra är 9814.',
])('finds the reserve number or the last four digits in: %s', (text) => {
  expect(detectedWords(text, 'personnummer')).toHaveLength(1);
});

test.each([
  'Region Jönköpings län (org.nr 232100-0057) betalar.',
  'Mötet 2024-10-17 13.00 ställdes in.',
  'Tillverkningsnummer 8804127731 på automaten.',
  'Se 2010:659 3 kap. 4 § och SOSFS 2011:9.',
])('finds no number of a person: %s', (text) => {
  expect(detectedWords(text)).toEqual([]);
});

test('a dot between six and four digits hides no typing error, and makes no person of a time of day', () => {
  expect(detectedWords('Samtycke inhämtat från 560229.0918 den 4 maj.', 'personnummer')).toEqual([
    '560229.0918',
  ]);
  expect(detectedWords('Mötet 240301.1300 i Eksjö ställdes in.')).toEqual([]);
});
