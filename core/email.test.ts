import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import associationSchema from '../schemas/association.json' with { type: 'json' };
import { exampleAssociation } from '../testing/example/routines.ts';
import { isEmail, likelyEmail } from './email.ts';
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

/** Whether it is accepted in a report about accessibility. */
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
    ["o'brien@kommun.example", true],
    ['åsa@räksmörgås.example', true],
    ['namn@gmail,com', false],
    ['för,namn@kommun.se', false],
    ['namn@kommun.se.', false],
    ['namn@kommun..se', false],
    ['namn.@kommun.se', false],
    ['<namn@kommun.se>', false],
    ['"namn@kommun.se"', false],
    ['mailto:namn@kommun.se', false],
    ['namn@kommun.se,', false],
    ['namn@kommun.s', false],
  ])('%s is taken everywhere: %s', (text, taken) => {
    expect(isEmail(text)).toBe(taken);
    expect(isTakenInReport(text)).toBe(taken);
    expect(isTakenInForm(text)).toBe(taken);
    expect(inSchema.test(text)).toBe(taken);
  });

  it('may have spaces around it when it is typed', () => {
    expect(isTakenInReport(' namn@kommun.se ')).toBe(true);
  });

  it('has the rule of the schema of an association', () => {
    fc.assert(
      fc.property(texts, (text) => {
        expect(isEmail(text)).toBe(inSchema.test(text));
      }),
    );
  });

  it.each([
    ['namn@gmail,com', 'namn@gmail.com'],
    ['för,namn@kommun.se', 'för.namn@kommun.se'],
    ['<namn@kommun.se>', 'namn@kommun.se'],
    ['”namn@kommun.se”', 'namn@kommun.se'],
    ['mailto:namn@kommun.se', 'namn@kommun.se'],
    ['namn @ kommun.se', 'namn@kommun.se'],
    ['namn.@.kommun..se.', 'namn@kommun.se'],
    ['namn@gmail.con', 'namn@gmail.com'],
    ['namn@Hotmial.com', 'namn@hotmail.com'],
  ])('of %s was probably meant %s', (text, likely) => {
    expect(likelyEmail(text)).toBe(likely);
    expect(isTakenInReport(text) || isTakenInForm(text)).toBe(false);
  });

  it.each(['namn@kommun.se', 'namn@kommun', 'namn', '', '@', 'a@b@kommun.se', 'namn@kommun.constructor'])(
    'has no likelier form than %j',
    (text) => expect(likelyEmail(text)).toBeUndefined(),
  );

  it('that is proposed is always taken, and there is never one for it', () => {
    fc.assert(
      fc.property(
        fc.oneof(texts, fc.stringMatching(/^[a<",@. ]{0,4}@[a,.]{0,4}(com|con|se)[.,>]?$/)),
        (text) => {
          const likely = likelyEmail(text);
          if (likely === undefined) return;
          expect(isEmail(likely)).toBe(true);
          expect(likelyEmail(likely)).toBeUndefined();
        },
      ),
    );
  });
});
