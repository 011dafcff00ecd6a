import { describe, expect, it } from 'vitest';
import { caseAfter, exampleRoutines } from '../../testing/sweep.ts';
import type { Case } from '../case/case.ts';
import { caseSnapshot } from './snapshot.ts';

type Row = Case['historik'][number];

const routine = exampleRoutines()['hoglandet'];
const asked: Row = { datum: '2026-03-03', händelse: 'fråga', till: 1 };
const answered: Row = { datum: '2026-03-05', händelse: 'frågesvar', till: 1, skäl: 'kod' };
const helped: Row = { datum: '2026-03-06', händelse: 'återkoppling', till: 'nej' };

function itemsOf(rows: Row[], today: string, fas: Case['hantering']['fas'] = 'samordning') {
  const file = caseAfter(rows, { fas });
  if (!routine) throw new Error('no routine');
  const { items, until } = caseSnapshot(file, routine, false, today);
  return { keys: items.filter(({ kind }) => kind === 'svarat').map(({ key }) => key), items, until };
}

describe('what a reporter has sent with the code', () => {
  it('is an item for the coordinator until something else happens, or for a month', () => {
    const { keys, items } = itemsOf([asked, answered], '2026-03-05');
    expect(keys).toEqual([expect.stringMatching(/^svarat:.*:fraga-1:2026-03-05$/)]);
    expect(items.find(({ kind }) => kind === 'svarat')?.audience).toEqual([expect.stringMatching(/^area:/)]);
    expect(itemsOf([asked, answered], '2026-04-03').keys).toHaveLength(1);
    expect(itemsOf([asked, answered], '2026-04-04').keys).toEqual([]);
    const note: Row = { datum: '2026-03-05', händelse: 'anteckning', till: 1 };
    expect(itemsOf([asked, answered, note], '2026-03-05').keys).toEqual([]);
  });

  it('is no item when the coordinator wrote it down, or when it was taken back', () => {
    const { skäl: _code, ...written } = answered;
    expect(itemsOf([asked, written], '2026-03-05').keys).toEqual([]);
    const undone: Row = { datum: '2026-03-05', händelse: 'ångrat', till: 3 };
    expect(itemsOf([asked, answered, undone], '2026-03-05').keys).toEqual([]);
  });

  it('is an item in a closed case only when the answer did not help', () => {
    const closed: Row = { datum: '2026-03-04', händelse: 'fas', till: 'stangt' };
    expect(itemsOf([closed, helped], '2026-03-06', 'stangt').keys).toEqual([
      expect.stringMatching(/:hjalpte:2026-03-06$/),
    ]);
    expect(itemsOf([closed, { ...helped, till: 'ja' }], '2026-03-06', 'stangt').keys).toEqual([]);
    expect(itemsOf([closed, answered], '2026-03-06', 'stangt').keys).toEqual([]);
  });

  it('is looked at again on the day it ends, also when the snapshot is cached', () => {
    const closed: Row = { datum: '2026-03-04', händelse: 'fas', till: 'stangt' };
    const { until } = itemsOf([closed, helped], '2026-03-06', 'stangt');
    expect(until !== undefined && until <= '2026-04-05').toBe(true);
  });
});
