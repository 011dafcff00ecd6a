import { describe, expect, it } from 'vitest';
import { plain } from '../../../testing/statistics/plain-text.ts';
import { FORBIDDEN_WORDS } from '../../texts/forbidden-words.ts';
import { NOT_KNOWN, QUESTION_TEXTS } from '../../texts/questions.ts';
import { answers } from './answers.ts';
import type { Answer, QuestionId, QuestionNumbers } from './numbers.ts';

const now: QuestionNumbers = {
  period: '2026',
  exact: true,
  total: 58,
  shares: {
    'svar-3-man': { part: 38, base: 50, tooNew: 8 },
    lost: { part: 20, base: 58 },
    effekt: { part: 4, base: 9 },
    aterkommande: { part: 2, base: 40, tooNew: 1 },
  },
  causes: [
    { label: 'Oklart ansvar', cell: 40 },
    { label: 'It-stöd', cell: 9 },
  ],
};
const before: QuestionNumbers = {
  ...now,
  period: '2025',
  total: 50,
  shares: { 'svar-3-man': { part: 45, base: 50 }, aterkommande: { part: 20, base: 40 } },
};
const answer = (id: QuestionId, of: QuestionNumbers = now, earlier?: QuestionNumbers): Answer => {
  const found = answers(of, earlier).find((one) => one.id === id);
  if (!found) throw new Error(id);
  return found;
};
const text = ({ verdict, meaning }: Answer) => plain([verdict, ...meaning].join(' '));

describe('the questions of a board', () => {
  it('are all answered, in order, whatever is known', () => {
    for (const numbers of [now, { period: '2026', exact: false, shares: {} }, { ...now, exact: false }]) {
      const all = answers(numbers, before);
      expect(all.map(({ question }) => question)).toEqual(Object.values(QUESTION_TEXTS));
      for (const one of all) {
        expect(one.verdict).toMatch(/\.$/);
        expect(text(one)).not.toMatch(FORBIDDEN_WORDS);
        expect(text(one)).not.toMatch(/NaN|undefined|Infinity/);
      }
    }
  });

  it('are answered by the ripe cases; those that are too new are a line of their own', () => {
    expect(text(answer('svar', now, before))).toBe(
      'Oftast: 38 av 50 ärenden fick svar inom tre månader, 76 % (63–86 %). 2025 var det 45 av 50, 90 %. Skillnaden ' +
        'kan vara slump. En ändring syns oftast först vid högst 67 %. 8 ärenden är för nya för att räknas.',
    );
    expect(answer('svar', now, before).points.map(({ period, part, base }) => [period, part, base])).toEqual([
      ['2025', 45, 50],
      ['2026', 38, 50],
    ]);
  });

  it('say what is better and what is worse', () => {
    expect(text(answer('igen', now, before))).toContain('Andelen har minskat. Det är bättre. Slumpen');
    const worse = { ...now, shares: { 'svar-3-man': { part: 20, base: 50 } } };
    expect(text(answer('svar', worse, before))).toContain('Andelen har minskat. Det är sämre.');
    const same = { ...now, shares: { 'svar-3-man': { part: 90, base: 100 } } };
    expect(text(answer('svar', same, before))).toContain('Andelen är lika stor.');
  });

  it('say what is sure of a hidden number, draw nothing and compare with nothing', () => {
    const hidden = (part: number, most: number, base: number) => {
      const share = { part, most, base };
      return answers({ ...now, exact: false, shares: { 'svar-3-man': share, lost: share } }, before);
    };
    const [svar, lost] = hidden(40, 44, 44) as [Answer, Answer];
    expect(text(svar)).toBe(
      'Oftast: minst 40 av 44 ärenden fick svar inom tre månader, minst 90 %. Det exakta talet står i styrelsens ' +
        'interna underlag.',
    );
    expect(text(lost)).toMatch(
      /^Minst 40 av 44 ärenden var redan lösta när de rapporterades, minst 90 %\. Hur/,
    );
    expect([svar.points, lost.points]).toEqual([[], []]);
    expect(text(hidden(0, 4, 37)[0] as Answer)).toMatch(/^Oftast inte: högst 4 av 37 .* högst 11 %\. Det/);
    expect(text(hidden(5, 9, 9)[0] as Answer)).toMatch(
      /^För få för att säga: minst 5 av 9 ärenden fick [^%]*$/,
    );
    // Sure only as far as every possible number: 6 to 10 of 10.
    expect(text(hidden(6, 10, 10)[0] as Answer)).toMatch(/^Osäkert: /);
    const hiddenBefore = { ...before, shares: { 'svar-3-man': { part: 40, most: 44, base: 44 } } };
    expect(text(answer('svar', now, hiddenBefore))).not.toContain('Skillnaden');
    expect(answer('svar', now, hiddenBefore).points).toHaveLength(1);
  });

  it('have words from the interval, not from the share', () => {
    const word = (part: number, base: number) =>
      answer('svar', { ...now, shares: { 'svar-3-man': { part, base } } }).verdict.split(':')[0];
    expect([
      word(300, 300),
      word(38, 50),
      word(7, 10),
      word(150, 300),
      word(90, 300),
      word(1, 300),
      word(4, 9),
    ]).toEqual([
      'Nästan alltid',
      'Oftast',
      'Osäkert',
      'Ungefär varannan gång',
      'Oftast inte',
      'Nästan aldrig',
      'För få för att säga',
    ]);
  });

  it('draw no share of fewer than ten', () => {
    expect(answer('hjalper').points).toEqual([]);
    expect(answer('hjalper').verdict).toBe(
      'För få för att säga: 4 av 9 bedömda åtgärder hjälpte, helt eller delvis.',
    );
  });

  it('say where the answer is when the public numbers cannot say, and what they leave out', () => {
    const open: QuestionNumbers = { ...now, exact: false, shares: { lost: { part: 20, base: 58 } } };
    for (const id of ['svar', 'losta', 'hjalper', 'igen'] as const)
      expect(text(answer(id, open))).toContain('styrelsens interna underlag');
    expect(answer('losta', open).verdict).toMatch(/^20 av 58 ärenden var redan lösta/);
    expect(answer('igen', { ...open, exact: true }).verdict).toBe(NOT_KNOWN);
  });

  it('name the most common cause with its share of this year and the last', () => {
    const found = answer('vanligast', now, before);
    expect(found.verdict).toMatch(/^Vanligast är ”Oklart ansvar” \(40\)/);
    expect(found.points.map(({ part, base }) => [part, base])).toEqual([
      [40, 50],
      [40, 58],
    ]);
    const tied = { ...now, causes: now.causes?.map((cause) => ({ ...cause, cell: 20 })) ?? [] };
    expect(answer('vanligast', tied, before).points).toEqual([]);
  });
});
