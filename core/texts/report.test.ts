import { expect, test } from 'vitest';
import { REPLY_TEXTS } from './reply.ts';
import { FORM_TEXTS, faultForPerson, firstStepText, REQUEST_TEXTS } from './report.ts';

test('a code that programs read is ASCII kebab-case', () => {
  for (const code of Object.keys(REQUEST_TEXTS)) expect(code).toMatch(/^[a-z]+(?:-[a-z]+)*$/);
});

test('a person who sends a report reads nothing about keys', () => {
  for (const kod of ['nyckel-anvand', 'oklart-om-sparad'] as const) {
    const text = REQUEST_TEXTS[kod];
    expect(text).toContain('Idempotency-Key');
    expect(faultForPerson({ kod, text }).text).not.toMatch(/key|nyckel/i);
  }
  const other = { kod: 'for-stor', text: REQUEST_TEXTS['for-stor'] };
  expect(faultForPerson(other)).toEqual(other);
});

test('a person whose form cannot be read sees what to do, and nothing about formats', () => {
  for (const text of Object.values(FORM_TEXTS)) {
    expect(text).toContain('Gå tillbaka i webbläsaren – texten finns kvar.');
    expect(text).not.toMatch(/json|utf|application|kb\b/i);
  }
});

test('the receipt promises no call to a person whose contact details were lost', () => {
  expect(firstStepText('Förbundschefen')).toContain('hör av sig');
  expect(firstStepText('Förbundschefen', false)).toContain('hör av sig');
  expect(firstStepText('Förbundschefen', true)).toBe('Förbundschefen läser rapporten.');
});

test('a limit of an answer is written with its digits in groups, as in the form', () => {
  for (const text of [REPLY_TEXTS.hint(2000), REPLY_TEXTS.tooLong(12_345, 2000)]) {
    expect(text).toContain('2\u00a0000');
    expect(text).not.toMatch(/\d{4}/);
  }
});
