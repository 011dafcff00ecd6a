import { expect, it } from 'vitest';
import type { SweepItem } from '../../core/sweep/item.ts';
import { reminderComment } from './reminder.ts';

const item = (changes: Partial<SweepItem>): SweepItem => ({
  key: 'k',
  kind: 'frist',
  audience: [],
  text: 'Läsa rapporten: senast 27 november 2026.',
  day: '2026-11-27',
  ...changes,
});

it('names a day once, and only a day that the reader can tell what it is', () => {
  const nobody = { names: [], instead: [] };
  expect(reminderComment([item({})], { ...nobody, names: ['anna'] })).toBe(
    'Till: @anna\n\nLäsa rapporten: senast 27 november 2026.',
  );
  const waits = item({ kind: 'ooppnat', text: 'Ingen har börjat med ärendet.' });
  expect(reminderComment([waits], nobody)).toBe(
    'Ingen har börjat med ärendet. \\(Sedan 27 november 2026.\\)',
  );
  const alike = item({ kind: 'liknar', text: 'Samma parter.', order: '/liknar EX-2026-00000001' });
  expect(reminderComment([alike], nobody)).toBe('Samma parter.\n\n```text\n/liknar EX-2026-00000001\n```');
});
