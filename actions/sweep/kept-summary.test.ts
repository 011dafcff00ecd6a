import { expect, it } from 'vitest';
import { caseSnapshot } from '../../core/sweep/snapshot.ts';
import { exampleRoutine } from '../../testing/example/routines.ts';
import { caseAfter } from '../../testing/sweep.ts';
import { cachedMonthOf } from './cached-months.ts';
import { linksOnly, readPart, summariseMonth, writePart } from './kept-summary.ts';

/** A cache in memory. */
function memoryCache() {
  const values = new Map<string, unknown>();
  const write = (name: string, value: unknown) => void values.set(name, structuredClone(value));
  return { read: (name: string) => values.get(name), write, values };
}

const TODAY = '2026-11-20';
const klassning = { typ: ['mote-installt'] };
const snapshot = (nr: number, fas: 'utredning' | 'stangt') =>
  caseSnapshot(
    caseAfter(
      [],
      { fas, klassning, liknar: nr === 1 ? ['EX-2025-00000009'] : [] },
      { id: `EX-2026-0000000${nr}`, mottagen: `2026-03-0${nr}` },
    ),
    exampleRoutine('hoglandet'),
    false,
    TODAY,
  );

/** A month with an open case between two closed ones, and a file that could not be read. */
const month = () =>
  summariseMonth(
    cachedMonthOf('a', [
      ['oid1', snapshot(1, 'stangt')],
      ['oid2', snapshot(2, 'utredning')],
      ['oid3', snapshot(3, 'stangt')],
    ]),
    4,
  );

it('has in a month’s line what says whether its part is needed', () => {
  const { line, part } = month();
  expect(line).toMatchObject({
    content: 'a',
    files: 4,
    active: 1,
    oldest: '2026-03-02',
    newest: '2026-03-03',
    links: [['EX-2026-00000001', ['EX-2025-00000009']]],
  });
  expect(linksOnly(line)).toEqual({ active: [], alike: {}, links: line.links, past: [], measures: [] });
  expect(part.oids).toEqual(['oid2']);
  expect(part.active.map(({ id }) => id)).toEqual(['EX-2026-00000002']);
});

it('returns a part for as long as it has the content of the line and the day has not come that changes it', () => {
  const cache = memoryCache();
  const { line, part } = month();
  expect(readPart(cache, '2026/03', line, TODAY)).toBeUndefined();
  writePart(cache, '2026/03', part);
  expect(readPart(cache, '2026/03', line, TODAY)).toEqual(part);
  expect(readPart(cache, '2026/03', { ...line, content: 'b' }, TODAY)).toBeUndefined();
  expect(readPart(cache, '2026/03', line, line.until ?? '')).toBeUndefined();
  expect(readPart(cache, '2026/03', line, '2026-11-19')).toBeUndefined();
});
