import { expect, it } from 'vitest';
import { plain } from '../../../testing/statistics/plain-text.ts';
import { lateAnswersSentence } from './waiting.ts';

it('says how many answers were late, how many are missing, and the longest time', () => {
  const late = [
    { days: 93, isAnswered: true },
    { days: 200, isAnswered: false },
    { days: 100, isAnswered: true },
  ];
  expect(plain(lateAnswersSentence(late))).toBe(
    '3 ärenden har gått över gränsen tre månader: 2 fick svar för sent och 1 väntar än. Den längsta tiden är 200 dagar.',
  );
  expect(lateAnswersSentence([])).toMatch(/^Inget ärende/);
});
