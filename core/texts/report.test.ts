import { expect, test } from 'vitest';
import { firstStepText, personFault, RECEIPT_NOTES, REQUEST_TEXTS } from './report.ts';

test('a code that programs read is ASCII kebab-case', () => {
  for (const code of Object.keys(REQUEST_TEXTS)) expect(code).toMatch(/^[a-z]+(?:-[a-z]+)*$/);
});

test('a person reads nothing of keys, in what comes of sending a report', () => {
  for (const kod of ['nyckel-anvand', 'oklart-om-sparad'] as const) {
    const text = REQUEST_TEXTS[kod];
    expect(text).toContain('Idempotency-Key');
    expect(personFault({ kod, text }).text).not.toMatch(/key|nyckel/i);
  }
  const other = { kod: 'for-stor', text: REQUEST_TEXTS['for-stor'] };
  expect(personFault(other)).toEqual(other);
});

test('the receipt does not say that the coordinator hears of a person whose contact details were lost', () => {
  expect(firstStepText('Förbundschefen')).toContain('hör av sig');
  expect(firstStepText('Förbundschefen', RECEIPT_NOTES.följ)).toContain('hör av sig');
  expect(firstStepText('Förbundschefen', `${RECEIPT_NOTES.kontakt} ${RECEIPT_NOTES.följ}`)).toBe(
    'Förbundschefen läser rapporten.',
  );
});
