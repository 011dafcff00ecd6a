import { expect, test } from 'vitest';
import { isMeaningful } from './explanation.ts';

const other = [{ namn: 'Övrigt' }];

test.each([
  'Tolken kom inte.',
  'Tolkbrist',
  'Tolk',
  'Hot',
  'Bråk',
  'SIP',
  'IVO',
  'Mamma',
  'Hissen på 3:e våningen',
  'لم يأت المترجم',
])('%j explains the code', (text) => expect(isMeaningful(text, other)).toBe(true));

test.each([
  undefined,
  '',
  '-',
  'x',
  '?!',
  'Övrigt',
  'ÖVRIGT.',
  'övrigt'.normalize('NFD'),
  'ovrigt',
  'Annat',
  'aaaaaaa',
  '12345',
  'nä',
])('%j does not explain it', (text) => expect(isMeaningful(text, other)).toBe(false));

test('the name of any of the codes explains nothing', () => {
  const codes = [{ namn: 'Övrig vård' }, { namn: 'Ingen åtgärd' }];
  expect(isMeaningful('övrig vård', codes)).toBe(false);
  expect(isMeaningful('Ingen åtgärd!', codes)).toBe(false);
  expect(isMeaningful('Ingen åtgärd behövs, parterna har redan bytt rutin.', codes)).toBe(true);
});
