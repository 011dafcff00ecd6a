import { expect, it } from 'vitest';
import {
  type Recurrence,
  recurrenceByMeasureSentence,
  sameEveryYearSentence,
  sameMonthSentence,
} from './recurrence.ts';

const base = { recurred: 40, cases: 200 };

const by = (...measures: Recurrence[]) => [{ by: 'styrka', measures }];

it('gives the share that recurred after each kind of measure, with the base rate', () => {
  const text = recurrenceByMeasureSentence(
    [
      ...by(
        { name: 'Stark', recurred: 4, cases: 100 },
        { name: 'Svag', recurred: 12, cases: 50 },
        { name: 'Medel', recurred: 9, cases: 19 },
      ),
      { by: 'slag', measures: [{ name: 'Information', recurred: 25, cases: 50 }] },
    ],
    base,
  )?.replaceAll('\u00a0', ' ');
  expect(text).toContain('utan åtgärd i 40 av 200, 20 % (15–26 %).');
  expect(text).toContain('styrka, där det går att säga: Stark: 4 av 100, 4 % (2–10 %), mer sällan än utan');
  expect(text).toContain('Svag: 12 av 50, 24 % (14–37 %), skillnaden mot dem utan åtgärd kan vara slump.');
  expect(text).toContain('slag, där det går att säga: Information: 25 av 50, 50 % (37–63 %), oftare än utan');
  expect(text).not.toContain('Medel');
  expect(text).toContain('säger inte ensam vad åtgärden gav');
});

it.each([0, 1, 10, 19])('says nothing when %i cases are too few, for measures or the base rate', (cases) => {
  expect(recurrenceByMeasureSentence(by({ name: 'Stark', recurred: 0, cases }), base)).toBeUndefined();
  expect(
    recurrenceByMeasureSentence(by({ name: 'Stark', recurred: 9, cases: 50 }), { recurred: 0, cases }),
  ).toBeUndefined();
  expect(recurrenceByMeasureSentence([], undefined)).toBeUndefined();
});

it('names the causes that every year has, and adds that hidden ones may have recurred too', () => {
  const causes = [
    { label: 'Kommunikation', cases: [12, 9, 14] },
    { label: 'It-system', cases: [7, undefined, 8] },
    { label: 'Lagar', cases: [6, 4, 9] },
  ];
  expect(sameEveryYearSentence(['2023', '2024', '2025'], causes)).toBe(
    'Varje år 2023–2025 finns ”Kommunikation”. ' + 'Orsaker med små tal kan också ha kommit varje år.',
  );
  expect(sameEveryYearSentence(['2024', '2025'], [])).toContain('för få ärenden');
  const fewest = [
    { label: 'Lagar', cases: [5, 5] },
    { label: 'It-system', cases: [4, 9] },
  ];
  expect(sameEveryYearSentence(['2024', '2025'], fewest)).toContain('finns ”Lagar”.');
  const many = ['A', 'B', 'C', 'D', 'E'].map((label) => ({ label, cases: [9, 9] }));
  expect(sameEveryYearSentence(['2024', '2025'], many)).toContain('finns ”A”, ”B”, ”C” och 2 orsaker till.');
  expect(sameEveryYearSentence(['2025'], causes)).toContain('för få år');
});

it('names the causes that the same month of every year has', () => {
  const causes = [
    { label: 'Kommunikation', cases: [5, 9] },
    { label: 'It-system', cases: [7, 4] },
    { label: 'Lagar', cases: [6, undefined] },
  ];
  expect(sameMonthSentence('mars', ['2024', '2025'], causes)).toBe(
    'I mars varje år 2024–2025 finns ”Kommunikation”. ' +
      'Läs några av ärendena bredvid varandra och se vad som inte har ändrats.',
  );
  expect(sameMonthSentence('mars', ['2024', '2025'], causes.slice(1))).toBe(
    'Ingen orsak har minst 5 ärenden som får visas i mars varje år 2024–2025.',
  );
});
