import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { temporaryFolder } from '../../testing/service.ts';
import { digest, openCache } from './cache.ts';

const value = { månad: '2026/11', faults: [1, 2] };

describe('a cache', () => {
  it('returns what was written last, and undefined before that', () => {
    const cache = openCache(temporaryFolder(), '1');
    expect(cache.read('2026/11')).toBeUndefined();
    cache.write('2026/11', value);
    expect(cache.read('2026/11')).toEqual(value);
    cache.write('2026/11', 7);
    expect(cache.read('2026/11')).toBe(7);
  });

  it('returns nothing that was written under another version', () => {
    const folder = temporaryFolder();
    openCache(folder, '1').write('a', value);
    expect(openCache(folder, '2').read('a')).toBeUndefined();
  });

  it('returns nothing from a file that was changed or truncated at any byte', () => {
    const folder = temporaryFolder();
    const cache = openCache(folder, '1');
    cache.write('a', value);
    const path = join(folder, 'a.json');
    const whole = readFileSync(path);
    for (let at = 0; at < whole.length; at++) {
      const changed = Buffer.from(whole);
      changed[at] = (changed[at] ?? 0) ^ 1;
      writeFileSync(path, changed);
      expect(cache.read('a')).toBeUndefined();
      writeFileSync(path, whole.subarray(0, at));
      expect(cache.read('a')).toBeUndefined();
    }
    writeFileSync(path, whole);
    expect(cache.read('a')).toEqual(value);
  });

  it('does not fail when it cannot be written, and leaves no files behind', () => {
    const folder = temporaryFolder();
    writeFileSync(join(folder, 'file'), '');
    const cache = openCache(join(folder, 'file'), '1');
    cache.write('a', value);
    expect(cache.read('a')).toBeUndefined();
    expect(readdirSync(folder)).toEqual(['file']);
  });

  it('has another digest when the same characters are split differently', () => {
    expect(digest('ab', 'c')).not.toBe(digest('a', 'bc'));
    expect(digest('a', '')).not.toBe(digest('a'));
  });
});
