import { expect, it } from 'vitest';
import { type ComparedSide, outlierSentence } from './outliers.ts';

const WHAT = 'där något fält inte är ifyllt';
const side = (name: string, part: number, cases: number): ComparedSide => ({ name, part, cases });
const sentence = (...sides: ComparedSide[]) =>
  outlierSentence(WHAT, sides, {
    part: sides.reduce((sum, { part }) => sum + part, 0),
    cases: sides.reduce((sum, { cases }) => sum + cases, 0),
  });

it('names the parties that chance does not explain, in the order given', () => {
  expect(sentence(side('Kommun', 60, 400), side('Psykiatri', 45, 100), side('Vårdcentral', 20, 100))).toBe(
    `Andelen ärenden ${WHAT} skiljer sig mer än slumpen brukar ge för Psykiatri (högre). ` +
      'Det kan bero på vilka ärenden de har.',
  );
  expect(sentence(side('Kommun', 20, 400), side('Psykiatri', 80, 200))).toContain(
    'för Kommun (lägre) och Psykiatri (högre).',
  );
});

it('says when chance explains every difference', () => {
  expect(sentence(side('Kommun', 60, 400), side('Psykiatri', 19, 100))).toBe(
    `Andelen ärenden ${WHAT} skiljer sig inte mer än slumpen brukar ge ` +
      'mellan de parter som har ärenden nog att jämföra.',
  );
  expect(sentence(side('Kommun', 0, 100), side('Psykiatri', 0, 100))).toContain('skiljer sig inte mer');
  expect(sentence(side('Kommun', 100, 100), side('Psykiatri', 100, 100))).toContain('skiljer sig inte mer');
});

it.each([0, 1, 49])('says nothing about %i cases, or one party alone', (cases) => {
  expect(sentence(side('Kommun', 60, 400), side('Psykiatri', cases, cases))).toBe('');
  expect(sentence(side('Kommun', 60, 400))).toBe('');
});
