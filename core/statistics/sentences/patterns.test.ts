import { expect, it } from 'vitest';
import { againSentence, sameEveryYear } from './patterns.ts';

const FEW =
  'Det är för få ärenden som får visas för att avgöra hur ofta samma sak händer igen efter en åtgärd.';
const base = { again: 40, cases: 200 };

it('says how often the same thing came again after each kind of measure, beside the base rate', () => {
  const text = againSentence(
    [
      { name: 'Stark', again: 4, cases: 100 },
      { name: 'Svag', again: 12, cases: 50 },
      { name: 'Medel', again: 9, cases: 19 },
    ],
    base,
  ).replaceAll('\u00a0', ' ');
  expect(text).toContain('utan åtgärd i 40 av 200, 20 % (15–26 %).');
  expect(text).toContain('Stark: 4 av 100, 4 % (2–10 %), mer sällan än utan åtgärd.');
  expect(text).toContain('Svag: 12 av 50, 24 % (14–37 %), kan inte skiljas från utan åtgärd.');
  expect(text).not.toContain('Medel');
  expect(text).toContain('säger inte ensam vad åtgärden gav');
});

it.each([0, 1, 10, 19])('says that %i cases are too few, of measures and of the base rate', (cases) => {
  expect(againSentence([{ name: 'Stark', again: 0, cases }], base)).toBe(FEW);
  expect(againSentence([{ name: 'Stark', again: 9, cases: 50 }], { again: 0, cases })).toBe(FEW);
  expect(againSentence([], undefined)).toBe(FEW);
});

it('names the causes that every year has, and says that small ones may have come too', () => {
  const causes = [
    { label: 'Kommunikation', cases: [12, 9, 14] },
    { label: 'It-system', cases: [7, undefined, 8] },
    { label: 'Lagar', cases: [6, 4, 9] },
  ];
  expect(sameEveryYear(['2023', '2024', '2025'], causes)).toBe(
    'Varje år 2023–2025 finns ”Kommunikation” (12, 9 och 14). Orsaker med små tal kan också ha kommit varje år.',
  );
  expect(sameEveryYear(['2024', '2025'], [])).toContain('för få ärenden');
  expect(sameEveryYear(['2025'], causes)).toContain('för få år');
});
