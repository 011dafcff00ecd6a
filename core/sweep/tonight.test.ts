import { expect, it } from 'vitest';
import type { SweepItem } from './item.ts';
import type { MeetingPack } from './packs.ts';
import { heldTonight } from './tonight.ts';

const item = (key: string, caseId?: string): SweepItem => ({
  key,
  kind: key.split(':')[0] as SweepItem['kind'],
  ...(caseId === undefined ? {} : { caseId }),
  audience: ['contact'],
  text: 'x',
  day: '2026-12-01',
});
const EMPTY = { key: 'dagordning:tom', cases: [], overdue: [], decisions: [] } as unknown as MeetingPack;
const tonight = (items: SweepItem[], lastDays: Record<string, string> = {}, most = 10, keys: string[] = []) =>
  heldTonight(
    { items, packs: [EMPTY], day: '2026-12-10' },
    { keys: new Set(keys), lastDays: new Map(Object.entries(lastDays)) },
    most,
  );
const held = (...given: Parameters<typeof tonight>) =>
  [...tonight(...given).keys].filter((key) => given[0].some((one) => one.key === key));

it.each([
  ['sends what was never sent', [item('frist:A:1', 'A')], {}, []],
  [
    'waits for a week',
    [item('frist:A:1', 'A'), item('lyft:A:1', 'A')],
    { A: '2026-12-04' },
    ['frist:A:1', 'lyft:A:1'],
  ],
  ['sends it when the week has passed', [item('frist:A:1', 'A')], { A: '2026-12-03' }, []],
  ['notifies a new area at once', [item('flytt:A:1', 'A')], { A: '2026-12-10' }, []],
  [
    'sends what the pull request has not notified of',
    [item('ooppnat:A:vantar', 'A'), item('ooppnat:B:mottagen', 'B')],
    {},
    ['ooppnat:A:vantar'],
  ],
  [
    'announces no meeting without cases',
    [item('dagordning:tom'), item('dagordning:full')],
    {},
    ['dagordning:tom'],
  ],
  ['lets what is about no case wait for no week', [item('oversyn:x')], { A: '2026-12-10' }, []],
])('%s', (_name, items, lastDays, expected) => {
  expect(held(items, lastDays)).toEqual(expected);
});

it('sends about no more cases than fit, all of each, and does not count those already sent', () => {
  const items = [
    item('frist:A:1', 'A'),
    item('frist:B:1', 'B'),
    item('lyft:A:1', 'A'),
    item('frist:C:1', 'C'),
  ];
  expect(held(items, {}, 1)).toEqual(['frist:B:1', 'frist:C:1']);
  expect(tonight(items, {}, 1).left).toBe(2);
  // A case that waits for its week does not count as one that others came before.
  expect(tonight(items, { B: '2026-12-09' }, 1).left).toBe(1);
  expect(held(items, {}, 1, ['frist:A:1', 'lyft:A:1'])).toEqual(['frist:C:1']);
});

it('keeps room for every kind of reminder when one kind alone would fill the night', () => {
  const many = Array.from({ length: 100 }, (_, at) => item(`frist:F${at}:1`, `F${at}`));
  const few = ['A', 'B', 'C'].map((id) => item(`lyft:${id}:1`, id));
  const after = tonight([...many, ...few], {}, 10);
  expect([...after.keys].filter((key) => key.startsWith('lyft'))).toEqual([]);
  expect(after.left).toBe(93);
  // The order decides within a kind, and what a kind does not need is for the others.
  expect([...after.keys]).not.toContain('frist:F6:1');
  expect([...after.keys]).toContain('frist:F7:1');
  // More kinds than cases that fit: the first come first.
  const kinds = ['frist:X:1', 'lyft:Y:1', 'flytt:Z:1'].map((key) => item(key, key.split(':')[1]));
  expect(held(kinds, {}, 2)).toEqual(['flytt:Z:1']);
});
