import { expect, it } from 'vitest';
import type { SweepSummary } from './cached-months.ts';
import { readSummary, writeSummary } from './kept-summary.ts';

/** A cache in memory that lists what has been written to it. */
function listingCache() {
  const values = new Map<string, unknown>();
  const written: string[] = [];
  const write = (name: string, value: unknown) => {
    values.set(name, structuredClone(value));
    written.push(name);
  };
  return { read: (name: string) => values.get(name), write, values, written };
}

const OLD = { content: 'a', day: '2026-11-20', files: [] };
const NEW = { content: 'b', day: '2026-11-20', until: '2026-12-01', files: [] };
const summary = (changes: Partial<SweepSummary> = {}): SweepSummary => ({
  version: 'v1',
  total: 2,
  from: '2025-11-20',
  months: [
    ['2026/10', OLD],
    ['2026/11', NEW],
  ],
  ...changes,
});

it('returns what was kept, and writes only the months that are not the same as before', () => {
  const cache = listingCache();
  expect(readSummary(cache)).toBeUndefined();
  writeSummary(cache, summary());
  const before = readSummary(cache);
  expect(before).toMatchObject(summary());
  if (!before) throw new Error('not kept');
  cache.written.length = 0;
  const [[, old]] = before.months as [[string, typeof OLD]];
  const after = summary({
    version: 'v2',
    months: [
      ['2026/10', old],
      ['2026/11', { ...NEW, content: 'c' }],
    ],
  });
  writeSummary(cache, after, before);
  expect(cache.written).toEqual(['summary/2026/11', 'summary']);
  expect(readSummary(cache)).toMatchObject(after);
  cache.written.length = 0;
  writeSummary(cache, { ...after, from: '2025-10-20' }, before);
  expect(cache.written).toEqual(['summary/2026/10', 'summary/2026/11', 'summary']);
});

it.each([
  ['of other content', { ...NEW, content: 'c', from: '2025-11-20' }],
  ['from which more was left out', { ...NEW, from: '2025-12-20' }],
  ['that is damaged', undefined],
])('leaves out a part %s, and is then of no version', (_what, part) => {
  const cache = listingCache();
  writeSummary(cache, summary());
  cache.values.set('summary/2026/11', part);
  expect(readSummary(cache)).toMatchObject(summary({ version: '', months: [['2026/10', OLD]] }));
});
