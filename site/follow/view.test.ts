import { expect, test } from 'vitest';
import type { CaseStatus } from '../../core/case/status.ts';
import { NEXT_TEXTS } from '../../core/texts/status.ts';
import { statusView } from './view.ts';

const status: CaseStatus = {
  område: 'nassjo',
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
  const { calendar, ...view } = statusView(status, '2026-12-24');
  expect(calendar).toContain('DTSTART;VALUE=DATE:20270222');
  expect(view).toMatchInlineSnapshot(`
    {
      "answers": [
        {
          "text": "Vi har bokat ett möte.",
          "title": "Svar 1 december 2026",
        },
      ],
      "asksIfHelped": true,
      "id": "EX-2026-7K3MQ9TB",
      "next": "Nästa: Du får ett svar senast 22 februari 2027.",
      "område": "nassjo",
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
      "title": "Parterna söker en lösning",
    }
  `);
});

test('a deadline that has passed says so', () => {
  expect(statusView(status, '2027-02-23').next).toBe(
    'Nästa: Du får ett svar. Det skulle ha hänt senast 22 februari 2027 och är försenat.',
  );
});

test('the last day of a deadline is not late', () => {
  expect(statusView(status, '2027-02-22').next).toBe('Nästa: Du får ett svar senast 22 februari 2027.');
});

test('a question that waits for an answer comes first and says so', () => {
  const frågor = [
    { nr: 1, datum: '2026-12-01', text: 'När var det?', besvarad: '2026-12-03' },
    { nr: 2, datum: '2026-12-02', text: 'Hur många gånger?' },
  ];
  expect(statusView({ ...status, frågor }, '2026-12-24').questions).toEqual([
    {
      title: 'Väntar på svar från dig sedan 2 december 2026',
      text: 'Hur många gånger?',
      waits: { nr: 2, datum: '2026-12-02' },
    },
    { title: 'Fråga, besvarad 3 december 2026', text: 'När var det?', waits: undefined },
  ]);
});

test('a removed report says why, and has no number and no steps', () => {
  const borttagen = { datum: '2026-12-01', text: 'den var ett prov.', mening: 'Vi provade formuläret.' };
  expect(statusView({ borttagen }, '2026-12-24')).toEqual({
    title: 'Rapporten är borttagen',
    id: undefined,
    next: 'Rapporten togs bort: den var ett prov.',
    calendar: undefined,
    område: undefined,
    questions: [],
    asksIfHelped: false,
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

test('a case that is over says that nothing more comes, promises no day and waits for no answer', () => {
  const over: CaseStatus = {
    ...status,
    steg: status.steg.map((one) => ({ ...one, läge: 'klart' as const })),
    nästa: { text: NEXT_TEXTS.closed },
    frågor: [{ nr: 1, datum: '2026-12-02', text: 'Hur många gånger?' }],
  };
  const view = statusView(over, '2026-12-24');
  expect(view.next).toBe('Nästa: Ärendet är avslutat, så det händer inget mer i det.');
  expect(view.calendar).toBeUndefined();
  expect(view.questions).toEqual([
    { title: 'Fråga utan svar 2 december 2026', text: 'Hur många gånger?', waits: undefined },
  ]);
});

test('whether the answer helped is asked once, when there is an answer', () => {
  expect(statusView(status, '2026-12-24').asksIfHelped).toBe(true);
  expect(statusView({ ...status, återkoppling: '2026-12-03' }, '2026-12-24').asksIfHelped).toBe(false);
  expect(statusView({ ...status, svar: [] }, '2026-12-24').asksIfHelped).toBe(false);
});

test('what is next says who does it, when the text does not', () => {
  const nästa = { text: 'Söka en lösning', datum: '2026-12-31', vem: 'Närmaste chefer' };
  expect(statusView({ ...status, nästa }, '2026-12-24').next).toBe(
    'Nästa: Söka en lösning senast 31 december 2026. Närmaste chefer gör det.',
  );
});

test('a promised day that has been is in no calendar', () => {
  expect(statusView(status, '2027-02-23').calendar).toBeUndefined();
});

test('an answer that was corrected says so, with the day', () => {
  const svar = [{ datum: '2026-12-01', text: 'Mötet blir i mars.', rättad: '2026-12-05' }];
  expect(statusView({ ...status, svar }, '2026-12-24').answers).toEqual([
    { title: 'Svar 1 december 2026, rättat 5 december 2026', text: 'Mötet blir i mars.' },
  ]);
});
