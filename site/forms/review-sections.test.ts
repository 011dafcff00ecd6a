import { expect, test } from 'vitest';
import type { Report } from '../../core/case/case.ts';
import type { Association } from '../../schemas/types.ts';
import { reviewSections } from './review-sections.ts';

const association = {
  formulär: { telefon: 'frivillig', händelser: false },
  områden: [{ kod: 'nassjo', namn: 'Nässjö' }],
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

test('every answer is shown in words, a skipped one without lines', () => {
  const rows = reviewSections(report, association).flatMap((section) => section.rows);
  expect(rows.map(({ label, lines }) => [label, ...lines])).toMatchInlineSnapshot(`
    [
      [
        "Datum för anmälan",
        "22 november 2026",
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
        "Kommunområde",
        "Nässjö",
      ],
      [
        "Samverkanspart",
        "Försäkringskassan",
        "Kommun: Nässjö",
      ],
      [
        "Beskriv avvikelsen",
        "Mötet ställdes in.",
      ],
      [
        "Orsaker, åtgärder och konsekvenser",
      ],
      [
        "Är avvikelsen löst?",
        "Nej",
      ],
      [
        "Hur allvarlig?",
        "Allvarlig",
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
  expect(rows.at(-1)).toEqual({ label: 'Antal gånger', lines: ['1'], control: 'händelser' });
});
