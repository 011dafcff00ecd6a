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
    'Över gränsen tre månader till svar: 3 ärenden. Svar som kom sent: 2. Väntar än: 1. Den längsta tiden är 200 dagar.',
  );
  expect(lateAnswersSentence([])).toMatch(/^Inget ärende/);
});
