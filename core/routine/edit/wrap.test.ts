import { expect, it } from 'vitest';
import { rewrapped, unwrapped } from './wrap.ts';

const PARAGRAPH = 'Varje rapport visar var\ninformation brister.';

it('shows a paragraph on one line, and lists, code and breaks as they are written', () => {
  const rest = '- ett\n- två\n\n```\na\nb\n```\n\nen rad  \noch en till\n\n1. ett\n2. två';
  expect(unwrapped(`${PARAGRAPH}\n\n${rest}`)).toBe(
    `Varje rapport visar var information brister.\n\n${rest}`,
  );
});

it('keeps the lines of a paragraph that is as before, and breaks those of a changed one', () => {
  const long = Array.from({ length: 40 }, (_, nr) => `ord${nr}`).join(' ');
  const edited = rewrapped(PARAGRAPH, `${unwrapped(PARAGRAPH)}\n\n${long}`);
  expect(edited.startsWith(`${PARAGRAPH}\n\n`)).toBe(true);
  const lines = edited.slice(PARAGRAPH.length + 2).split('\n');
  expect([lines.join(' '), lines.every((line) => line.length <= 118)]).toEqual([long, true]);
});

it.each(['-', '1.', '#', '>', '==', '+'])(
  'breaks no line before %s, which would be read as more than a word',
  (sign) => {
    const text = `${'x'.repeat(117)} ${sign} y`;
    expect(rewrapped('', text).split('\n')).toEqual([`${'x'.repeat(117)} ${sign}`, 'y']);
  },
);
