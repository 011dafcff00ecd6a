import { expect, it } from 'vitest';
import type { Association } from '../../schemas/types.ts';
import { exampleAssociation } from '../../testing/example/routines.ts';
import { handlesArea, people } from './person.ts';
import { personProblems } from './person-problems.ts';

const association = exampleAssociation();
const [KARIN, , LENA] = association.personer ?? [];
const problems = (...personer: NonNullable<Association['personer']>) =>
  personProblems({ ...association, personer }).map(({ code, path }) => `${path.slice(1).join('.')} ${code}`);
const one = {
  namn: 'Karin Exempel',
  mejl: 'karin@kommun.example',
  roll: 'koordinator',
  områden: ['nassjo'],
} as const;

it('finds nothing in the example, nor where no one is named', () => {
  expect(personProblems(association)).toEqual([]);
  expect(problems()).toEqual([]);
});

it.each([
  ['nobody can recognise', [{ namn: 'Karin', roll: 'forbundschef' }], ['0.namn person-unknown']],
  [
    'with an address that no commit can hold',
    [{ ...one, mejl: 'karin.811228@kommun.example' }],
    ['0.mejl person-id'],
  ],
  [
    'that another one is, whatever the case',
    [one, { ...one, mejl: 'Karin@Kommun.example' }],
    ['1.mejl person-twice'],
  ],
  [
    'whose login is another one’s',
    [
      { ...one, inloggning: 'karin' },
      { namn: 'Bo', inloggning: 'Karin', roll: 'lasare' },
    ],
    ['1.inloggning person-twice'],
  ],
  [
    'who coordinates nothing',
    [{ namn: 'Karin', mejl: one.mejl, roll: 'koordinator' }],
    ['0.roll person-areas-missing'],
  ],
  ['who reads and has areas', [{ ...one, roll: 'lasare' }], ['0.områden person-areas-unused']],
  ['of an area that there is not', [{ ...one, områden: ['nassjo', 'annat'] }], ['0.områden.1 person-area']],
] as [string, NonNullable<Association['personer']>, string[]][])('finds a person %s', (_, rows, found) => {
  expect(problems(...rows)).toEqual(found);
});

it('a coordinator handles the areas of the row and what they have replaced, the head all of them, a reader none', () => {
  const områden = association.områden.map((area) =>
    area.kod === 'aneby' ? { ...area, 'ersätts-av': 'nassjo' } : area,
  );
  const changed = { ...association, områden };
  const [karin, , lena, per] = people(changed);
  const handled = (person = karin) =>
    områden.map(({ kod }) => kod).filter((area) => person && handlesArea(person, changed, area));
  expect(KARIN?.områden).toEqual(['aneby', 'nassjo', 'flera']);
  expect(handled()).toEqual(['aneby', 'nassjo', 'flera']);
  const onlyNassjo = karin && { ...karin, områden: ['nassjo'] };
  expect(handled(onlyNassjo)).toEqual(['aneby', 'nassjo']);
  expect(handled(lena)).toHaveLength(områden.length);
  expect(handled(per)).toEqual([]);
  expect(lena?.id).toBe(LENA?.mejl);
});
