import { expect, it } from 'vitest';
import { exampleCase } from '../../testing/case/example.ts';
import { exampleAssociation } from '../../testing/example/routines.ts';
import { filledTemplate, templateProblems, templatesFor } from './templates.ts';

const association = exampleAssociation();

it('fills in the day, the parties and the number, and nothing that a reporter wrote', () => {
  const file = exampleCase({
    rapport: {
      ...exampleCase().rapport,
      samverkansparter: [
        { part: 'vardcentral', enhet: 'aneby' },
        { part: 'annan', text: 'Karin Ek' },
      ],
    },
  });
  const text = '{datum}: {part}, {diarienummer}, {annat}, {constructor}';
  expect(filledTemplate({ text }, file, association, '2026-12-01')).toBe(
    '1 december 2026: Vårdcentral: Exempelvårdcentralen i Aneby och Annan, [diarienummer], {annat}, {constructor}',
  );
  const numbered = { ...file, hantering: { ...file.hantering, diarienummer: '2026/12' } };
  expect(filledTemplate({ text: '{diarienummer}' }, numbered, association, '2026-12-01')).toBe('2026/12');
});

it('gives each order its own kind of templates', () => {
  const names = (order: 'bekräfta' | 'svar' | 'klassa') =>
    templatesFor(association, order).map(({ template }) => template.namn);
  expect(names('bekräfta')).toEqual(['Tack, vi har läst']);
  expect(names('svar')).toEqual(['Löst', 'Ingen åtgärd']);
  expect(names('klassa')).toEqual([]);
});

it('finds a field that nothing is filled in for, and a name that is there twice', () => {
  expect(templateProblems(association)).toEqual([]);
  const one = { namn: 'A', slag: 'svar', text: 'Hej {namn}.' } as const;
  expect(
    templateProblems({ svarsmallar: [one, { ...one, text: '{part}' }] }).map(({ code, path }) => [
      code,
      path[1],
    ]),
  ).toEqual([
    ['template-field', 0],
    ['template-twice', 1],
  ]);
});
