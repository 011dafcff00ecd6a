import { expect, test } from 'vitest';
import type { CaseStatus } from '../../core/case/status.ts';
import { statusView } from './view.ts';

const status: CaseStatus = {
  id: 'EX-2026-7K3MQ9TB',
  steg: [
    { text: 'Rapporten kom in', datum: '2026-11-22', läge: 'klart' },
    { text: 'Parterna söker en lösning', datum: '2026-11-24', nivå: 2, läge: 'nu' },
    { text: 'Ärendet är avslutat', läge: 'kvar' },
  ],
  nästa: { text: 'Du får ett svar', datum: '2027-02-22' },
  frågor: [],
  bekräftelser: [],
  svar: [{ datum: '2026-12-01', text: 'Vi har bokat ett möte.' }],
};

test('a status in words', () => {
  expect(statusView(status, '2026-12-24')).toMatchInlineSnapshot(`
    {
      "answers": [
        {
          "text": "Vi har bokat ett möte.",
          "title": "Svar 1 december 2026",
        },
      ],
      "next": "Du får ett svar senast 22 februari 2027.",
      "questions": [],
      "steps": [
        {
          "detail": "22 november 2026",
          "state": "klart",
          "stateText": "Klart",
          "title": "Rapporten kom in",
        },
        {
          "detail": "24 november 2026",
          "state": "nu",
          "stateText": "Här är ärendet nu",
          "title": "Parterna söker en lösning (nivå 2)",
        },
        {
          "detail": "",
          "state": "kvar",
          "stateText": "Kvar",
          "title": "Ärendet är avslutat",
        },
      ],
      "title": "Ärende EX-2026-7K3MQ9TB",
    }
  `);
});

test('a deadline that has passed says so', () => {
  expect(statusView(status, '2027-02-23').next).toBe(
    'Du får ett svar. Det skulle ha hänt senast 22 februari 2027 och är försenat.',
  );
});

test('the last day of a deadline is not late', () => {
  expect(statusView(status, '2027-02-22').next).toBe('Du får ett svar senast 22 februari 2027.');
});

test('a question that waits for an answer comes first and says so', () => {
  const frågor = [
    { datum: '2026-12-01', text: 'När var det?', besvarad: '2026-12-03' },
    { datum: '2026-12-02', text: 'Hur många gånger?' },
  ];
  expect(statusView({ ...status, frågor }, '2026-12-24').questions).toEqual([
    { title: 'Väntar på svar från dig sedan 2 december 2026', text: 'Hur många gånger?', waits: true },
    { title: 'Fråga, besvarad 3 december 2026', text: 'När var det?', waits: false },
  ]);
});

test('a removed report says why, and has no number and no steps', () => {
  const borttagen = { datum: '2026-12-01', text: 'den var ett prov.', mening: 'Vi provade formuläret.' };
  expect(statusView({ borttagen }, '2026-12-24')).toEqual({
    title: 'Rapporten är borttagen',
    next: 'Rapporten togs bort: den var ett prov.',
    questions: [],
    answers: [{ title: 'Svar 1 december 2026', text: 'Vi provade formuläret.' }],
    steps: [],
  });
});

test('a confirmation is shown as one, with the promised day, before the answer that came after it', () => {
  const bekräftelser = [
    { datum: '2026-11-30', text: 'Den har kommit.', besked: '2026-12-14' },
    { datum: '2026-12-02', text: 'Vi väntar på regionen.' },
  ];
  expect(statusView({ ...status, bekräftelser }, '2026-12-24').answers.map(({ title }) => title)).toEqual([
    'Bekräftelse 30 november 2026. Besked senast 14 december 2026',
    'Svar 1 december 2026',
    'Bekräftelse 2 december 2026',
  ]);
});

test('an answer that was corrected says so, with the day', () => {
  const svar = [{ datum: '2026-12-01', text: 'Mötet blir i mars.', rättad: '2026-12-05' }];
  expect(statusView({ ...status, svar }, '2026-12-24').answers).toEqual([
    { title: 'Svar 1 december 2026, rättat 5 december 2026', text: 'Mötet blir i mars.' },
  ]);
});
