import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import associationSchema from '../schemas/association.json' with { type: 'json' };
import { exampleAssociation } from '../testing/example/routines.ts';
import { isEmail } from './email.ts';
import { readAccessibilityReport } from './report/accessibility.ts';
import { checkReport } from './report/check.ts';

const inSchema = new RegExp(associationSchema.$defs.mejl.pattern);
const part = fc.stringMatching(/^[a-zåö.@ \n-]{0,6}$/);
const texts = fc.oneof(
  fc.tuple(part, part, part).map(([name, host, top]) => `${name}@${host}.${top}`),
  fc.string({ maxLength: 12, unit: 'grapheme' }),
);

/** Whether a reporter may give the address as a way to be reached. */
const isTakenInReport = (mejl: string) =>
  !checkReport({ kontakt: { namn: 'Karin', mejl } }, exampleAssociation(), '2026-11-22').faults.some(
    ({ fält }) => fält === 'kontakt.mejl',
  );

/** Whether it may stand in a report about accessibility. */
const isTakenInForm = (mejl: string) =>
  !readAccessibilityReport(new Map([['mejl', [mejl]]])).faults.some(({ field }) => field === 'mejl');

describe('an e-mail address', () => {
  it.each([
    ['namn@kommun.se', true],
    ['för.namn+skav@sub.kommun.se', true],
    ['a@b', false],
    ['namn@kommun', false],
    ['kommun.se', false],
    ['@kommun.se', false],
    ['namn@.se', false],
    ['namn@kommun.', false],
    ['a@b@kommun.se', false],
    ['namn efternamn@kommun.se', false],
  ])('%s is taken everywhere: %s', (text, taken) => {
    expect(isEmail(text)).toBe(taken);
    expect(isTakenInReport(text)).toBe(taken);
    expect(isTakenInForm(text)).toBe(taken);
    expect(inSchema.test(text)).toBe(taken);
  });

  it('has the rule of the schema of an association', () => {
    fc.assert(
      fc.property(texts, (text) => {
        expect(isEmail(text)).toBe(inSchema.test(text));
      }),
    );
  });
});
