import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { exampleCase } from '../../../testing/case/example.ts';
import { detect } from '../../deid/detect.ts';
import { mask } from '../../deid/mask.ts';
import { isMasked, withMasked } from './masked.ts';

describe('words replaced by placeholders', () => {
  it('accepts what the detector masks', () => {
    const text = 'Ring Karin Exempel på 070-174 06 05.\nHon heter Karin.';
    const masked = mask(text, detect(text));
    expect(masked).not.toBe(text);
    expect(isMasked(text, masked)).toBe(true);
  });

  it.each([
    ['Karin ringde.', '[person 1] ringde.'],
    ['Karin ringde.', '[person] ringde.'],
    ['Karin och Anna', '[person 1] och [person 2]'],
    ['Karin', '[person 1]'],
    ['[person 1] och Anna', '[person 1] och [person 2]'],
    ['ananas', 'a[person 1]s'],
    ['Hos Selma Lagerlöf.', 'Hos [verksamhet 1].'],
  ])('%s becomes %s', (before, after) => expect(isMasked(before, after)).toBe(true));

  it.each([
    ['Karin ringde.', 'Karin ringde'],
    ['Karin ringde.', '[person 1] ringde aldrig.'],
    ['Karin ringde.', '[chef 1] ringde.'],
    ['Karin ringde.', 'Karin [person 1]ringde.'],
    ['Karin ringde.', ''],
    ['Karin', '[person 12345]'],
    [`${'x'.repeat(200)}.`, '[person 1].'],
    ['', '[person 1]'],
    ['Vi bokade mötet. '.repeat(30), '[person 1]'.repeat(9)],
    ['Vi bokade mötet. '.repeat(30), `${'[person 1] '.repeat(10)}`],
  ])('%s does not become %s', (before, after) => expect(isMasked(before, after)).toBe(false));

  it('accepts any way to cut a text, and no other text', () => {
    const piece = fc.string({ maxLength: 12, unit: fc.constantFrom('a', 'b', ' ', '\n') });
    fc.assert(
      fc.property(
        fc.array(fc.tuple(piece, piece.filter(Boolean)), { maxLength: 6 }),
        piece,
        (parts, last) => {
          const before = parts.map(([kept, gone]) => kept + gone).join('') + last;
          const after = parts.map(([kept]) => `${kept}[person 1]`).join('') + last;
          expect(isMasked(before, after)).toBe(true);
          expect(isMasked(before, `${after}x`)).toBe(false);
        },
      ),
    );
  });

  it('is fast on a text that is made to be slow', () => {
    expect(isMasked('a'.repeat(5000), `${'[person 1]a'.repeat(450)}b`)).toBe(false);
  });

  it('takes over masked texts wherever they are, and nothing else', () => {
    const before = exampleCase({
      hantering: { fas: 'samordning', nivå: 1, svar: [{ datum: '2026-11-22', text: 'Tack, Karin.' }] },
    });
    const after = structuredClone(before);
    after.rapport.beskrivning = 'Mötet ställdes in.';
    after.hantering.svar = [{ datum: '2026-11-22', text: 'Tack, [person 1].' }];
    const { file, masked } = withMasked(before, after);
    expect(masked).toBe(true);
    expect(file.hantering).toEqual(after.hantering);
    expect(file.rapport).toEqual(before.rapport);
    expect(before.hantering.svar?.[0]?.text).toBe('Tack, Karin.');
  });
});
