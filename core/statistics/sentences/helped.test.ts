import { expect, it } from 'vitest';
import { caseAt } from '../../../testing/case/transitions.ts';
import { asOf } from '../facts/as-of.ts';
import { helpedSentence } from './helped.ts';

it('counts what reporters have said, each kind by itself', () => {
  expect(helpedSentence([])).toBe('Ingen som har rapporterat har sagt om svaret hjälpte.');
  expect(helpedSentence(['ja', 'nej', 'ja', 'delvis'])).toBe(
    'Hjälpte svaret? 4 av dem som har rapporterat har sagt det: ja 2, delvis 1, nej 1.',
  );
});

it('does not count what was said after the lock', () => {
  const file = caseAt('utredning', { återkoppling: { datum: '2026-12-02', hjälpte: 'ja' } });
  expect(asOf(file, '2026-12-01')?.hantering).not.toHaveProperty('återkoppling');
  expect(asOf(file, '2026-12-02')?.hantering.återkoppling?.hjälpte).toBe('ja');
});
