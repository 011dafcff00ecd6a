import { expect, it } from 'vitest';
import { exampleAssociation, exampleRoutine } from '../../../testing/example/routines.ts';
import { personId } from '../person.ts';
import { PEOPLE } from './people.ts';
import type { Filled, SettingsContext } from './section.ts';

const HEAD = 'lena.exempel@exempelbygden.example';
const KARIN = 'karin.exempel@exempelbygden.example';
const association = exampleAssociation();
const context: SettingsContext = {
  association,
  routine: exampleRoutine('hoglandet'),
  me: HEAD,
  today: '2026-11-22',
};
const valuesOf = (id: string): Filled => PEOPLE.rows(context).find((row) => row.id === id)?.values ?? {};
const faultsOf = (changed: ReturnType<typeof PEOPLE.put> | undefined) =>
  changed && 'faults' in changed ? changed.faults.map(({ control }) => control) : changed;
const put = (id: string | undefined, filled: Filled, changes: Partial<SettingsContext> = {}) =>
  PEOPLE.put({ ...context, ...changes }, id, filled);
const NEW: Filled = { namn: ['Maja'], mejl: ['maja@forbundet.example'], roll: ['lasare'] };

it('writes exactly what the form of a person was filled in with', () => {
  for (const { id, values } of PEOPLE.rows(context)) expect(put(id, values)).toEqual({ association });
});

it('adds a person last, and a reader has no areas although some were ticked', () => {
  const changed = put(undefined, { ...NEW, områden: ['aneby'] });
  expect('association' in changed && changed.association.personer?.at(-1)).toEqual({
    namn: 'Maja',
    mejl: 'maja@forbundet.example',
    roll: 'lasare',
  });
});

it.each<[string, string | undefined, Filled, string[]]>([
  ['neither address nor login', undefined, { ...NEW, mejl: [] }, ['mejl']],
  ['the address of another, also in capitals', undefined, { ...NEW, mejl: [KARIN.toUpperCase()] }, ['mejl']],
  ['an address that cannot be in a history', undefined, { ...NEW, mejl: ['a123456@x.example'] }, ['mejl']],
  ['a login that another has', KARIN, { ...valuesOf(KARIN), inloggning: ['Omar-Exempel'] }, ['inloggning']],
  ['a coordinator without areas', undefined, { ...NEW, roll: ['koordinator'] }, ['områden']],
  ['an own role that is another', HEAD, { ...valuesOf(HEAD), roll: ['lasare'] }, ['roll']],
  ['an own address that is another', HEAD, { ...valuesOf(HEAD), mejl: ['annan@x.example'] }, ['mejl']],
])('refuses %s', (_what, id, filled, controls) => {
  expect(faultsOf(put(id, filled))).toEqual(controls);
});

it('lets nobody shut themselves out, and keeps a head', () => {
  expect(faultsOf(PEOPLE.remove?.(context, HEAD))).toEqual(['']);
  const personer = association.personer?.map((row) =>
    personId(row) === HEAD ? { ...row, inloggning: 'lena' } : row,
  );
  const withLogin = { association: { ...association, personer } as typeof association };
  expect(faultsOf(put(HEAD, valuesOf(HEAD), withLogin))).toEqual(['inloggning']);
  expect(put(HEAD, { ...valuesOf(HEAD), inloggning: ['lena'] }, withLogin)).toHaveProperty('association');
  const other = { ...context, me: 'annan@forbundet.example' };
  expect(faultsOf(PEOPLE.remove?.(other, HEAD))).toEqual(['']);
  expect(faultsOf(PEOPLE.put(other, HEAD, { ...valuesOf(HEAD), roll: ['lasare'] }))).toEqual(['roll']);
  const left = PEOPLE.remove?.(context, KARIN);
  expect(left && 'association' in left && left.association.personer?.map(personId)).not.toContain(KARIN);
});

it('the first person of an association that has named nobody is its head', () => {
  const { personer: _none, ...rest } = association;
  const empty = { association: rest, me: '' };
  expect(faultsOf(put(undefined, NEW, empty))).toEqual(['roll']);
  expect(put(undefined, { ...NEW, roll: ['forbundschef'] }, empty)).toHaveProperty('association');
});
