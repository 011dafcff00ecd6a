import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { caseView } from '../../core/case/view/case-view.ts';
import { caseArbitrary } from '../../testing/case/arbitrary.ts';
import { caseAt, TODAY } from '../../testing/case/transitions.ts';
import { exampleAssociation, exampleRoutine } from '../../testing/example/routines.ts';
import { caseText } from './case-text.ts';

const setting = { routine: exampleRoutine('hoglandet'), association: exampleAssociation(), today: TODAY };

describe('a case as text for a terminal', () => {
  it('controls nothing in the terminal, and has each heading on a separate line', () => {
    fc.assert(
      fc.property(caseArbitrary, fc.string({ unit: 'binary', minLength: 1 }), (file, hostile) => {
        const { beskrivning } = file.rapport;
        const view = caseView({
          ...setting,
          file: {
            ...file,
            rapport: { ...file.rapport, beskrivning: `${beskrivning}${hostile}\u001b[2J\u202e` },
          },
        });
        const text = caseText(view);
        // biome-ignore lint/suspicious/noControlCharactersInRegex: there must be none
        expect(text).not.toMatch(/[\0-\x08\x0b-\x1f\x7f-\x9f\u2028-\u202e\u2066-\u2069]/);
        const flush = text.split('\n').filter((line) => line !== '' && !line.startsWith('  '));
        expect(flush).toEqual(
          view.parts.map(({ heading, internal }) => (internal ? `${heading} (internt)` : heading)),
        );
      }),
    );
  });

  it('puts what a person wrote further in than our own lines, so that it cannot pass for one', () => {
    const file = caseAt('utredning', { svar: [{ datum: TODAY, text: 'Tack.\n  Fas  Stängt' }] });
    expect(caseText(caseView({ ...setting, file }))).toContain(
      '  Svar 1, 1 december 2026:\n    Tack.\n      Fas  Stängt\n',
    );
  });
});
