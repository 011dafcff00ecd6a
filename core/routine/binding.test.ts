import { expect, it } from 'vitest';
import { exampleRoutine, ROUTINES } from '../../testing/example/routines.ts';
import { bindingPart, decidedVersion } from './binding.ts';

const hoglandet = (from: string, to: string) =>
  exampleRoutine('hoglandet', (text) => {
    expect(text).toContain(from);
    return text.replace(from, to);
  });
const before = exampleRoutine('hoglandet');

it.each([
  ['arbetsdagar: 5', 'arbetsdagar: 6'],
  ['månader: 3', 'månader: 6'],
  ['nästa: [samordning, utredning, stangt]', 'nästa: [samordning, utredning]'],
  ['{väntan: 30,', '{väntan: 60,'],
  ['frist: grupp', 'frist: lösning'],
  ['vem: samverkanskoordinator\n    från', 'vem: forbundschef\n    från'],
  ['{fält: typ, krav: krav, från-fas: atgard', '{fält: typ, krav: krav, från-fas: stangt'],
])('binds a case to %s', (from, to) => {
  expect(bindingPart(hoglandet(from, to))).not.toBe(bindingPart(before));
});

it.each([
  ['steg: Läsa rapporten', 'steg: Läs rapporten'],
  ['ord: regelbundet', 'ord: ofta'],
  ['namn: Samordning, gör: Koordinatorn har läst', 'namn: Samordna, gör: Koordinatorn läser'],
  ['ingress: Så hanterar', 'ingress: Så här hanterar'],
])('does not bind it to its words: %s', (from, to) => {
  expect(bindingPart(hoglandet(from, to))).toBe(bindingPart(before));
});

it('is decided, with a version, or a draft', () => {
  expect(ROUTINES.map((name) => decidedVersion(exampleRoutine(name)) !== undefined)).toEqual([
    true,
    false,
    false,
    false,
    false,
  ]);
  const next = hoglandet('versioner:\n', 'versioner:\n  - {datum: 2026-06-01, ändring: Rättad.}\n');
  expect(decidedVersion(next)).not.toBe(decidedVersion(before));
});
