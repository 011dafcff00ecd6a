import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import type { TestSpecification, Vitest } from 'vitest/node';
import { LongestFirst, SLOWEST } from './longest-first.ts';

const ROOT = join(import.meta.dirname, '..');

it('names files that exist, slowest first', () => {
  expect(SLOWEST.filter(([file]) => !existsSync(join(ROOT, file)))).toEqual([]);
  const seconds = SLOWEST.map(([, one]) => one);
  expect(seconds).toEqual(seconds.toSorted((a, b) => b - a));
});

it('names the same files as CONTRIBUTING.md', () => {
  const rows = readFileSync(join(ROOT, 'CONTRIBUTING.md'), 'utf8').matchAll(
    /^\| `(.+\.slow\.test\.ts)` \| (\d+) \| (.+) \|$/gm,
  );
  expect([...rows].map(([, file, seconds, why]) => [file, Number(seconds), why])).toEqual(SLOWEST);
});

it('runs the slowest first, then what is slow, then the rest', async () => {
  const named = (file: string) =>
    ({
      moduleId: join(ROOT, file),
      project: { name: '', config: { sequence: {}, isolate: false } },
    }) as TestSpecification;
  const [first = '', , third = ''] = SLOWEST.map(([file]) => file);
  const files = ['core/date.test.ts', 'core/another.slow.test.ts', third, first].map(named);
  const cache = { getTestSpecificationResult: () => ({ failed: false, duration: 1 }) };
  const sequencer = new LongestFirst({ cache, config: { root: ROOT } } as unknown as Vitest);
  expect((await sequencer.sort(files)).map(({ moduleId }) => moduleId.slice(ROOT.length + 1))).toEqual([
    first,
    third,
    'core/another.slow.test.ts',
    'core/date.test.ts',
  ]);
});
