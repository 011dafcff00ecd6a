import fc from 'fast-check';
import { expect, it } from 'vitest';
import { groupByCase } from './by-case.ts';
import { ITEM_KINDS, type SweepItem } from './item.ts';

const TODAY = '2026-06-15';

const anyItem = fc.record({
  kind: fc.constantFrom(...ITEM_KINDS),
  caseId: fc.constantFrom('A', 'B', 'C', undefined),
  day: fc.constantFrom('2026-06-01', '2026-06-14', TODAY, '2026-06-20'),
});
const anyItems = fc.array(anyItem, { maxLength: 30 }).map((items) =>
  items.map(
    ({ caseId, ...item }, index): SweepItem => ({
      key: `key-${String(index).padStart(2, '0')}`,
      audience: ['contact'],
      text: '',
      ...item,
      ...(caseId === undefined ? {} : { caseId }),
    }),
  ),
);

const isLate = ({ kind, day }: SweepItem) => kind === 'frist' && day < TODAY;

it('has every item once and every case once, whatever the order they came in', () => {
  fc.assert(
    fc.property(anyItems, fc.infiniteStream(fc.nat()), (items, random) => {
      const groups = groupByCase(items, TODAY);
      expect(new Set(groups.flat())).toEqual(new Set(items));
      expect(groups.flat()).toHaveLength(items.length);
      const ids = groups.flatMap(([{ caseId }]) => caseId ?? []);
      expect(ids).toHaveLength(new Set(ids).size);
      for (const group of groups) expect(new Set(group.map(({ caseId }) => caseId)).size).toBe(1);
      const shuffled = items
        .map((item) => ({ item, at: random.next().value }))
        .toSorted((a, b) => a.at - b.at)
        .map(({ item }) => item);
      expect(groupByCase(shuffled, TODAY)).toEqual(groups);
    }),
  );
});

it('has what is late first, in a case and among the cases', () => {
  fc.assert(
    fc.property(anyItems, (items) => {
      const aboutCases = items.filter(({ caseId }) => caseId !== undefined);
      const groups = groupByCase(aboutCases, TODAY);
      for (const group of [...groups, groups.map(([first]) => first)]) {
        const late = group.map(isLate);
        expect(late).toEqual(late.toSorted((a, b) => Number(b) - Number(a)));
      }
    }),
  );
});

it('has a deadline that is near before a raise, and a raise before what waits', () => {
  const item = (kind: SweepItem['kind']): SweepItem => ({
    key: kind,
    kind,
    caseId: 'A',
    audience: ['contact'],
    text: '',
    day: TODAY,
  });
  const [group] = groupByCase(
    ['liknar', 'paus', 'lyft', 'frist', 'ooppnat'].map((kind) => item(kind as 'lyft')),
    TODAY,
  );
  expect(group?.map(({ kind }) => kind)).toEqual(['frist', 'ooppnat', 'lyft', 'paus', 'liknar']);
});
