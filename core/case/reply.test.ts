import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { caseAt, TODAY } from '../../testing/case/transitions.ts';
import { exampleRoutine } from '../../testing/example/routines.ts';
import type { Case } from './case.ts';
import { changeViolations } from './change/change.ts';
import { type Reply, readReply, takeReply } from './reply.ts';

const routine = exampleRoutine('hoglandet');
const context = { routine, today: TODAY };
const question = { nr: 1, datum: TODAY, text: 'Hur länge?' };

const askedCase = (): Case => {
  const file = caseAt('utredning', { frågor: [question] });
  return { ...file, historik: [...file.historik, { datum: TODAY, händelse: 'fråga', till: 1 }] };
};
const reply = (changes: Partial<Extract<Reply, { slag: 'svar' }>> = {}): Reply => ({
  slag: 'svar',
  fråga: question,
  text: 'I två veckor.',
  ...changes,
});
const after = (file: Case, one: Reply): Case => {
  const outcome = takeReply(file, one, context);
  return outcome.kind === 'done' ? outcome.file : file;
};

describe('a reply', () => {
  it('answers the question that was asked, as a change that the rules of the case accept', () => {
    const before = askedCase();
    const file = after(before, reply());
    expect(file.hantering.frågor?.[0]?.svar?.text).toBe('I två veckor.');
    expect(changeViolations(before, file, context)).toEqual([]);
  });

  it('never changes an answer, and is never lost: it becomes a note, once', () => {
    fc.assert(
      fc.property(
        fc.constantFrom('answered', 'other question', 'closed'),
        fc.string({ minLength: 1, maxLength: 50 }),
        (how, text) => {
          const asked = askedCase();
          const file =
            how === 'answered'
              ? after(asked, reply({ text: 'Redan svarat.' }))
              : how === 'closed'
                ? { ...asked, hantering: { ...asked.hantering, fas: 'stangt' as const } }
                : asked;
          const fråga = how === 'other question' ? { ...question, text: 'En annan?' } : question;
          const one = reply({ text, fråga });
          const once = after(file, one);
          expect(once.hantering.frågor).toEqual(file.hantering.frågor);
          expect(once.hantering.anteckningar?.at(-1)?.text).toContain(text);
          expect(after(once, one)).toBe(once);
        },
      ),
    );
  });

  it('says once whether the answer helped, as a change that the rules of the case accept', () => {
    const answer = { datum: TODAY, text: 'Tack.' };
    const file = caseAt('utredning', { svar: [answer] });
    const before: Case = { ...file, historik: [...file.historik, { datum: TODAY, händelse: 'svar' }] };
    const said = after(before, { slag: 'hjälpte', hjälpte: 'delvis' });
    expect(said.hantering.återkoppling).toEqual({ datum: TODAY, hjälpte: 'delvis' });
    expect(changeViolations(before, said, context)).toEqual([]);
    expect(takeReply(said, { slag: 'hjälpte', hjälpte: 'ja' }, context)).toMatchObject({
      code: 'helped-once',
    });
    expect(takeReply(caseAt('utredning'), { slag: 'hjälpte', hjälpte: 'ja' }, context)).toMatchObject({
      code: 'asked-before-answer',
    });
  });

  it('is read from JSON as it was written, and nothing else is', () => {
    for (const one of [reply(), { slag: 'hjälpte', hjälpte: 'nej' } as const])
      expect(readReply(JSON.parse(JSON.stringify(one)))).toEqual(one);
    fc.assert(
      fc.property(fc.anything(), (value) => {
        const read = readReply(value);
        expect(read === undefined || read.slag === 'svar' || read.slag === 'hjälpte').toBe(true);
      }),
    );
    for (const bad of [
      null,
      1,
      {},
      { slag: 'svar' },
      { slag: 'hjälpte', hjälpte: 'kanske' },
      { slag: 'svar', text: 'a', fråga: { nr: 1.5, datum: 'x', text: 'y' } },
    ])
      expect(readReply(bad)).toBeUndefined();
  });
});
