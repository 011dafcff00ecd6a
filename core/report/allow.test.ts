import { expect, test } from 'vitest';
import { detect } from '../deid/detect.ts';
import { createDetector } from '../deid/detector.ts';
import { allowedWords } from './allow.ts';

const UNITS = [
  'Vårdcentralen Bror Hjorth',
  'Selma Lagerlöf',
  'Hälsocentralen Karin Boye',
  'Olle Engkvist Byggare',
  'Mottagning Lindqvist',
  'S:t Sigfrids sjukhus',
  'Familjeläkarna Eva Törn & Co',
  'Anna-Karins mottagning',
];
const TEXTS = [
  (unit: string) => `${unit} kallade inte till mötet.`,
  (unit: string) => `Personen gick till ${unit} på tisdagen.`,
  (unit: string) => `${unit}s personal svarade inte, sa de på ${unit}.`,
  (unit: string) => `Ring ${unit.toLowerCase()} om det.`,
  (unit: string) => `${unit.toUpperCase()} KOM INTE`,
  (unit: string) => `Vi mejlade ${unit}, Försäkringskassan och kommunen.`,
  (unit: string) => `Hos ${unit.split(' ').slice(1).join(' ') || unit} fanns ingen tid.`,
];

test.each(UNITS)('a unit of the association never stops a report: %s', (unit) => {
  const allow = allowedWords({
    namn: 'Exempel',
    områden: [],
    parter: [{ kod: 'vardcentral', namn: 'Vårdcentral', lista: { enheter: [{ kod: 'a', namn: unit }] } }],
  } as never);
  for (const finder of [detect, createDetector()])
    for (const text of TEXTS) {
      const stops = finder(text(unit), { allow }).filter(({ tier }) => tier === 'stop');
      expect(stops, text(unit)).toEqual([]);
    }
});

test('what a coordinator has allowed costs the next report nothing, wherever the words are used', () => {
  const allow = allowedWords({
    namn: 'Exempel',
    områden: [],
    parter: [],
    tillåtna: ['Zlatomir Nordfog'],
  } as never);
  const text = 'Sedan kom Zlatomir Nordfog in. Nordfog ringde.';
  for (const finder of [detect, createDetector()]) {
    expect(finder(text)).not.toEqual([]);
    expect(finder(text, { allow })).toEqual([]);
    expect(finder('Sedan kom Zlatomir Nordfog, 410312-9815, in.', { allow }).map(({ type }) => type)).toEqual(
      ['personnummer'],
    );
  }
});
