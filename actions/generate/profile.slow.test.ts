import { globSync, readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, join, relative } from 'node:path';
import { expect, it } from 'vitest';
import { requireAssociation } from '../../adapters/folder/cached.ts';
import { associationSizes } from '../../core/generate/association.ts';
import { EXAMPLE_FOLDER, temporaryFolder } from '../../testing/service.ts';
import { checkCorpus } from '../check/corpus.ts';
import { checkFile } from '../check/file.ts';
import { writeProfile } from './profile.ts';

const source = { source: EXAMPLE_FOLDER, ...(await requireAssociation(EXAMPLE_FOLDER)) };

it('forbund80 has eighty associations of real sizes, and every case passes the check', async () => {
  const folder = temporaryFolder();
  const sizes = associationSizes(80, 1);
  const sum = sizes.reduce((a, b) => a + b);
  expect(writeProfile('forbund80', source, folder, { seed: 1, cases: 40, years: 1 })).toBe(sum);
  const folders = readdirSync(folder).toSorted();
  expect([folders.length, folders[0], folders.at(-1)]).toEqual([80, 'forbund-01', 'forbund-80']);
  const files = Object.groupBy(globSync(join(folder, '*/2025/*/*.yaml')), (path) =>
    relative(folder, path).slice(0, 'forbund-01'.length),
  );
  expect(folders.map((name) => files[name]?.length)).toEqual(sizes);
  for (const paths of Object.values(files))
    for (const path of paths ?? []) {
      const place = `2025/${basename(dirname(path))}/${basename(path)}`;
      const { stops } = await checkFile(readFileSync(path, 'utf8'), { ...source, path: place }, []);
      expect(stops, place).toEqual([]);
    }
  expect(await checkCorpus(join(folder, 'forbund-80'))).toMatchObject({ files: sizes[79], faults: [] });
});
