import { describe, expect, it } from 'vitest';
import { temporaryFolder } from '../../testing/service.ts';
import { isBlob } from './blob.ts';
import { type Cache, openCache } from './cache.ts';
import { cachedMonthFacts, type MonthFile } from './month.ts';

/** The facts of a month, and the names of the files that were read for them. */
async function read(
  cache: Cache,
  files: MonthFile[],
  { isCacheable = true, isCurrent = (): boolean => true } = {},
) {
  const names: string[] = [];
  const make = ({ name, blob }: MonthFile) => {
    names.push(name);
    return { facts: `${name} ${blob}`, isCacheable };
  };
  return { ...(await cachedMonthFacts(cache, '2026/11', files, make, isCurrent)), names };
}

const files = [
  { name: 'a', blob: '1' },
  { name: 'b', blob: '2' },
];

describe('the files of a month', () => {
  it('are read once while their ids in git are the same', async () => {
    const cache = openCache(temporaryFolder(), '1');
    expect(await read(cache, files)).toEqual({ facts: ['a 1', 'b 2'], kept: true, names: ['a', 'b'] });
    expect(await read(cache, files)).toEqual({ facts: ['a 1', 'b 2'], kept: true, names: [] });
    expect(await read(cache, [{ name: 'a', blob: '3' }])).toEqual({
      facts: ['a 3'],
      kept: true,
      names: ['a'],
    });
    expect((await read(cache, files)).names).toEqual(['a', 'b']);
  });

  it('are read every time when they are not in git, or differ from git', async () => {
    const cache = openCache(temporaryFolder(), '1');
    const dirty = [{ name: 'a', blob: undefined }];
    for (let round = 0; round < 2; round++) {
      expect(await read(cache, dirty)).toMatchObject({ kept: false, names: ['a'] });
      expect(await read(cache, files, { isCacheable: false })).toMatchObject({
        kept: false,
        names: ['a', 'b'],
      });
    }
  });

  it('are read again when their facts are no longer current', async () => {
    const cache = openCache(temporaryFolder(), '1');
    await read(cache, files);
    expect((await read(cache, files, { isCurrent: () => false })).names).toEqual(['a', 'b']);
  });

  it('may have any name', async () => {
    const cache = openCache(temporaryFolder(), '1');
    const odd = [
      { name: '__proto__', blob: '1' },
      { name: 'constructor', blob: '2' },
    ];
    expect((await read(cache, odd)).facts).toEqual(['__proto__ 1', 'constructor 2']);
    expect((await read(cache, odd)).facts).toEqual(['__proto__ 1', 'constructor 2']);
  });
});

it('tells from the bytes whether a blob has an id', () => {
  const bytes = Buffer.from('hej\n');
  expect(isBlob(bytes, 'f572d396fae9206628714fb2ce00f72e94f2258f')).toBe(false);
  expect(isBlob(Buffer.from('hello\n'), 'ce013625030ba8dba906f756967f9e9ca394464a')).toBe(true);
});
