import { expect, it } from 'vitest';
import { exampleCase } from '../../../testing/case/example.ts';
import { source } from '../../../testing/release.ts';
import type { Case } from '../../case/case.ts';
import { codeCases, statisticsFields } from './coded-cases.ts';

const fields = statisticsFields(source).filter(({ id }) => id === 'motsagelser');
const base = exampleCase();
const row = (nr: number, typ: string, rest: object = {}) => ({
  nr,
  typ,
  text: 'Vi gör det här nu.',
  ansvarig: 'narmaste-chefer',
  'klar-senast': base.mottagen,
  ...rest,
});

function found(rapport: Partial<Case['rapport']>, hantering: Partial<Case['hantering']>): readonly string[] {
  const day = base.mottagen;
  const file = exampleCase({
    rapport: { ...base.rapport, bakgrund: undefined, ...rapport } as Case['rapport'],
    hantering: { ...base.hantering, fas: 'atgard', ...hantering },
    historik: [
      { datum: day, händelse: 'mottagen' },
      { datum: day, händelse: 'fas', till: 'atgard' },
      { datum: day, händelse: 'klassning' },
      ...(hantering.åtgärder ?? []).map(({ nr }) => ({ datum: day, händelse: 'åtgärd', till: nr }) as const),
    ],
  });
  return codeCases([file], '2027-01-31', fields, source)[0]?.codes['motsagelser'] ?? [];
}

const NOTHING = [row(1, 'ingen-atgard')];
const BOTH = { organisation: 'ingen-konsekvens', person: 'ingen-konsekvens' };

it.each<[string, Partial<Case['rapport']>, Partial<Case['hantering']>, string[]]>([
  [
    'no action, with a proposal in the background',
    { bakgrund: 'Ett förslag.' },
    { åtgärder: NOTHING },
    ['ingen-atgard'],
  ],
  ['no action and no proposal', {}, { åtgärder: NOTHING }, ['inga']],
  [
    'no action, alongside a measure that remains',
    {},
    { åtgärder: [row(1, 'ny-rutin'), row(2, 'ingen-atgard')] },
    ['ingen-atgard'],
  ],
  [
    'very serious without a consequence',
    { allvarlighetsgrad: 'mycket-allvarlig' },
    { klassning: { konsekvens: BOTH } },
    ['ingen-konsekvens'],
  ],
  [
    'very serious with one consequence',
    { allvarlighetsgrad: 'mycket-allvarlig' },
    { klassning: { konsekvens: { ...BOTH, person: 'oro' } } },
    ['inga'],
  ],
  [
    'very serious, the consequence for the person not yet classified',
    { allvarlighetsgrad: 'mycket-allvarlig' },
    { klassning: { konsekvens: { organisation: 'ingen-konsekvens' } } },
    ['inga'],
  ],
  ['very serious, not yet classified', { allvarlighetsgrad: 'mycket-allvarlig' }, {}, ['inga']],
  ['less serious without a consequence', {}, { klassning: { konsekvens: BOTH } }, ['inga']],
  [
    'a routine that both was and was not followed',
    {},
    { klassning: { orsak: ['it-system', 'rutin-foljs-ej'], rutinföljsamhet: 'foljd' } },
    ['foljsamhet'],
  ],
  [
    'a routine that was not followed',
    {},
    { klassning: { orsak: ['rutin-foljs-ej'], rutinföljsamhet: 'kand-ej-foljd' } },
    ['inga'],
  ],
  [
    'two contradictions at once',
    { allvarlighetsgrad: 'mycket-allvarlig', bakgrund: 'Ett förslag.' },
    { klassning: { konsekvens: BOTH }, åtgärder: NOTHING },
    ['ingen-atgard', 'ingen-konsekvens'],
  ],
])('contradictions: %s', (_what, rapport, hantering, expected) =>
  expect(found(rapport, hantering)).toEqual(expected),
);

it('a case in which nothing is done has that outcome, and is in no table of strength or effect', () => {
  const day = base.mottagen;
  const none = { nr: 1, typ: 'ingen-atgard', text: 'Alla följde sin rutin den dagen.' };
  const historik = [
    { datum: day, händelse: 'mottagen' },
    { datum: day, händelse: 'åtgärd', till: 1 },
    { datum: '2027-01-15', händelse: 'åtgärd', till: 2 },
  ] as const;
  const codesOf = (åtgärder: NonNullable<Case['hantering']['åtgärder']>, lock = '2027-01-31') =>
    codeCases(
      [exampleCase({ hantering: { ...base.hantering, åtgärder }, historik: [...historik] })],
      lock,
      statisticsFields(source),
      source,
    )[0]?.codes;
  expect(codesOf([none])).toMatchObject({ atgard: ['ingen-atgard'], atgardsstyrka: ['inga'] });
  const asWork = {
    ...row(1, 'ingen-atgard'),
    genomförd: day,
    effekt: { utfall: 'ja', bedömd: day } as const,
  };
  expect(codesOf([asWork])?.['effekt']).toEqual(codesOf([none])?.['effekt']);
  const replaced = [{ ...none, 'ersatt-av': 2 }, row(2, 'ny-rutin')];
  expect(codesOf(replaced)?.['atgard']).toEqual(['ny-rutin']);
  // It still held on a lock day before anything was decided in its place.
  expect(codesOf(replaced, '2027-01-14')?.['atgard']).toEqual(['ingen-atgard']);
});

it('a measure that was given up counts in the effect, and is not carried out', () => {
  const day = base.mottagen;
  const givenUp = { ...row(1, 'ny-rutin'), effekt: { utfall: 'ej-genomford', bedömd: day } as const };
  const decided = { ...row(2, 'ny-rutin') };
  const effectOf = (åtgärder: NonNullable<Case['hantering']['åtgärder']>) =>
    codeCases(
      [
        exampleCase({
          hantering: { ...base.hantering, åtgärder },
          historik: [
            { datum: day, händelse: 'mottagen' },
            ...åtgärder.map(({ nr }) => ({ datum: day, händelse: 'åtgärd' as const, till: nr })),
          ],
        }),
      ],
      '2027-01-31',
      statisticsFields(source),
      source,
    )[0]?.codes['effekt'];
  expect(effectOf([givenUp])).toEqual(['ej-genomford']);
  expect(effectOf([givenUp, decided])).toEqual(['ej-genomford']);
  expect(effectOf([decided])).toEqual(['ej-tillampligt']);
});
