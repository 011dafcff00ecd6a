import { expect, test } from 'vitest';
import { exampleCase } from '../../testing/case/example.ts';
import { casePath, isClosed, type Phase } from './case.ts';

test.each<[Phase, boolean]>([
  ['mottagen', false],
  ['samordning', false],
  ['utredning', false],
  ['atgard', false],
  ['uppfoljning', false],
  ['stangt', true],
  ['arkiverat', true],
])('a case in the phase %s is closed: %s', (fas, closed) => {
  expect(isClosed(exampleCase({ hantering: { fas, nivå: 1 } }))).toBe(closed);
});

test("a case's path has the year and the month in which it was received", () => {
  expect(casePath(exampleCase())).toBe('2026/11/EX-2026-7K3MQ9TB.yaml');
});
