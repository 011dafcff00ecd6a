import { expect, it } from 'vitest';
import { exampleAssociation } from '../../testing/example/routines.ts';
import { partyName, partyProblem } from '../case/parties.ts';
import { choosable } from './choosable.ts';

it('offers no retired party or unit, but keeps what a form that is shown again has', () => {
  const list = [{ kod: 'a' }, { kod: 'b', avvecklad: true }, { kod: 'c', avvecklad: false }];
  expect(choosable(list).map(({ kod }) => kod)).toEqual(['a', 'c']);
  expect(choosable(list, ['b']).map(({ kod }) => kod)).toEqual(['a', 'b', 'c']);
});

it('still takes a case with a retired unit, and names it', () => {
  const association = exampleAssociation();
  for (const unit of association.parter[2]?.lista?.enheter ?? []) unit.avvecklad = unit.kod === 'aneby';
  const party = { part: 'kommun', enhet: 'aneby' };
  expect([partyProblem(party, association), partyName(party, association)]).toEqual([
    undefined,
    'Kommun: Aneby',
  ]);
});
