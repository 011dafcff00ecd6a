import { expect, test } from 'vitest';
import { PARTS } from './parts.ts';
import { generateTexts } from './texts.ts';

const { develop, once } = PARTS;
const EACH = 42;

test.each(['develop', 'once'] as const)(
  'the marks of %s are in place and its texts the same every time',
  (part) => {
    const texts = generateTexts(part, EACH);
    expect(texts).toHaveLength((Object.keys(PARTS[part].frames).length - 1) * EACH);
    expect(generateTexts(part, EACH)).toEqual(texts);
    for (const { text, spans, kind = '' } of texts) {
      expect(text).not.toMatch(/[<>{}|#]/);
      expect(spans.length > 0).toBe(/^[KN]|^F1P/.test(kind));
      for (const { start, end } of spans)
        expect(text.slice(start, end)).toMatch(/^[\p{L}\d_](?:[^\n]*[\p{L}\d])?$/u);
    }
  },
);

// What a rule is measured on must not be what it was written for.
test('the two parts have the same kinds, but no frame in common and few words', () => {
  expect(Object.keys(once.frames)).toEqual(Object.keys(develop.frames));
  for (const [kind, frames] of Object.entries(once.frames))
    expect(frames.filter((frame) => develop.frames[kind]?.includes(frame)).length, kind).toBeLessThanOrEqual(
      1,
    );
  for (const [origin, { first, last }] of Object.entries(once.names)) {
    const other = develop.names[origin];
    const shared = [...first.split(' '), ...last.split(' ')].filter((name) =>
      `${other?.first} ${other?.last}`.split(' ').includes(name),
    );
    expect(shared, origin).toEqual([]);
  }
  // Laws, months and kinds of numbers are few, and the same words whoever writes.
  for (const slot of [
    'placelast',
    'wordfirst',
    'complast',
    'role',
    'farm',
    'street',
    'twoword',
    'small',
    'mailbox',
    'scale',
    'company',
    'nick',
    'handle',
    'rare',
  ]) {
    const words = new Set(develop.words[slot]?.split('|'));
    expect(once.words[slot]?.split('|').filter((word) => words.has(word)).length, slot).toBeLessThanOrEqual(
      2,
    );
  }
});
