import { expect, test } from 'vitest';
import type { Report } from '../../core/case/case.ts';
import type { Association } from '../../schemas/types.ts';
import type { Piece } from './marks.ts';
import { reviewSections } from './review-sections.ts';

const association = {
  formulär: { telefon: 'frivillig', händelser: false },
  områden: [
    { kod: 'nassjo', namn: 'Nässjö' },
    { kod: 'eksjo', namn: 'Eksjö' },
  ],
  parter: [
    { kod: 'forsakringskassan', namn: 'Försäkringskassan' },
    { kod: 'kommun', namn: 'Kommun', lista: { enheter: [{ kod: 'nassjo', namn: 'Nässjö' }] } },
  ],
} as unknown as Association;

const report: Report = {
  datum: '2026-11-22',
  kontakt: { namn: 'Karin Exempel', mejl: 'karin@kommun.example' },
  arbetsgivare: [{ part: 'kommun', enhet: 'nassjo' }],
  område: 'nassjo',
  samverkansparter: [{ part: 'forsakringskassan' }, { part: 'kommun', enhet: 'nassjo' }],
  beskrivning: 'Mötet ställdes in.',
  löst: false,
  allvarlighetsgrad: 'allvarlig',
};

const plain = (line: readonly Piece[]) => line.map(({ text }) => text).join('');

test('every answer is shown in words, a skipped one without lines', () => {
  const rows = reviewSections(report, association).flatMap((section) => section.rows);
  expect(rows.map(({ label, lines }) => [label, ...lines.map(plain)])).toMatchInlineSnapshot(`
    [
      [
        "Beskriv avvikelsen",
        "Mötet ställdes in.",
      ],
      [
        "Orsaker, åtgärder och konsekvenser",
      ],
      [
        "Kommunområde",
        "Nässjö",
      ],
      [
        "Samverkanspart",
        "Försäkringskassan",
        "Kommun: Nässjö",
      ],
      [
        "Är avvikelsen löst?",
        "Nej",
      ],
      [
        "Hur allvarlig?",
        "Allvarlig",
      ],
      [
        "Ditt namn",
        "Karin Exempel",
      ],
      [
        "Mejladress",
        "karin@kommun.example",
      ],
      [
        "Telefonnummer",
      ],
      [
        "Din arbetsgivare",
        "Kommun: Nässjö",
      ],
      [
        "Datum för anmälan",
        "22 november 2026",
      ],
    ]
  `);
});

test('a telephone number that the form does not ask for is not shown', () => {
  const without = { ...association, formulär: { telefon: 'av' } } as Association;
  const labels = reviewSections(report, without).flatMap(({ rows }) => rows.map(({ label }) => label));
  expect(labels).not.toContain('Telefonnummer');
});

test('the number of occurrences is shown when the form asks for it', () => {
  const asking = { ...association, formulär: { händelser: true } } as Association;
  const rows = reviewSections(report, asking).flatMap((section) => section.rows);
  expect(rows).toContainEqual({
    label: 'Antal gånger',
    lines: [[{ text: '1', isMarked: false }]],
    control: 'händelser',
  });
});

test('the only area is not asked about, and not shown', () => {
  const one = { ...association, områden: association.områden.slice(0, 1) } as Association;
  const rows = reviewSections(report, one).flatMap((section) => section.rows);
  expect(rows.map(({ control }) => control)).not.toContain('område');
});

test('what may identify a person is marked, in a text and in the name of a party', () => {
  const warning = (fält: string, start: number, slut: number) => ({ fält, kod: 'x', text: 'x', start, slut });
  const parter = [...association.parter, { kod: 'annan', namn: 'Annan', fritext: true }];
  const named = {
    ...report,
    samverkansparter: [...report.samverkansparter, { part: 'annan', text: 'Hos Karin' }],
  };
  const found = [warning('beskrivning', 0, 5), warning('samverkansparter.2.text', 4, 9)];
  const rows = reviewSections(named, { ...association, parter }, found).flatMap((section) => section.rows);
  const marked = rows.flatMap(({ lines }) => lines.flat()).filter(({ isMarked }) => isMarked);
  expect(marked.map(({ text }) => text)).toEqual(['Mötet', 'Karin']);
});
