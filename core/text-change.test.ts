import { expect, it } from 'vitest';
import { textChanges } from './text-change.ts';

const before = 'Du får ett svar\nnär vi har läst.';

it.each([
  ['Du får ett besked\nnär vi har läst.', '=Du får ett |-svar\n|+besked\n|=när vi har läst.'],
  ['', `-${before}`],
  [before, `=${before}`],
  [`${before} Säkert.`, '=Du får ett svar\nnär vi har |-läst.|+läst. Säkert.'],
])('shows word by word what has changed: %j', (after, expected) => {
  const signs = { same: '=', removed: '-', added: '+' };
  expect(
    textChanges(before, after)
      .map(({ kind, text }) => signs[kind] + text)
      .join('|'),
  ).toBe(expected);
});

it('shows two very long texts whole, since comparing them would take too long', () => {
  const [long, other] = ['a '.repeat(2000), `b ${'a '.repeat(1999)}`];
  expect(textChanges(long, other).map(({ kind }) => kind)).toEqual(['removed', 'added']);
});
