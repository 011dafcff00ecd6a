import { execFileSync } from 'node:child_process';
import { cpSync, globSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { loadAssociation, routinePages } from '../../adapters/folder/load.ts';
import { loadResults } from '../../adapters/folder/results.ts';
import { EXAMPLE_FOLDER, temporaryFolder } from '../../testing/service.ts';
import { readCases } from '../release/cases.ts';
import { prepareRelease } from '../release/release.ts';
import { folderFiles } from './case-files.ts';
import { checkCorpus } from './corpus.ts';

/** A copy of the example association, and one in which every file that a person writes has CRLF. */
function twins(): [string, string] {
  const [lf, crlf] = [join(temporaryFolder(), 'cases'), join(temporaryFolder(), 'cases')];
  for (const to of [lf, crlf])
    cpSync(EXAMPLE_FOLDER, to, { recursive: true, filter: (path) => !path.includes('2026-delar') });
  const written = globSync('**/*.{md,yaml}', { cwd: crlf });
  expect(written.length).toBeGreaterThan(60);
  for (const path of written.map((name) => join(crlf, name)))
    writeFileSync(path, readFileSync(path, 'utf8').replaceAll('\n', '\r\n'));
  return [lf, crlf];
}

/** Everything that is made of an association's folder, and what a check finds in it. */
async function madeOf(folder: string): Promise<object> {
  const { faults, ...checked } = await checkCorpus(folder);
  const release = await prepareRelease(folder, { period: '2026-delar', today: '2026-11-29' });
  return {
    faults,
    checked,
    loaded: await loadAssociation(folder),
    pages: await routinePages(folder),
    results: loadResults(folder).results,
    cases: readCases(folderFiles(folder)),
    release: [...release.files],
  };
}

it('a folder with CRLF in every file gives the same to the byte', async () => {
  const [lf, crlf] = twins();
  const made = await madeOf(lf);
  expect(JSON.stringify(await madeOf(crlf))).toBe(JSON.stringify(made));
  expect(made).toMatchObject({ faults: [], loaded: { faults: [] } });
});

it('Git writes LF on every machine, and leaves a release as it is', () => {
  const attributes = (...paths: string[]) =>
    execFileSync('git', ['check-attr', 'text', 'eol', '--', ...paths], { encoding: 'utf8' }).split('\n');
  expect(
    attributes('README.md', 'cases/association.yaml').filter((line) => /: eol: lf$/.test(line)),
  ).toHaveLength(2);
  const released = attributes('cases/releases/2025/typ.csv', 'cases/releases/2025/publicering.json');
  expect(released.filter((line) => /: text: unset$/.test(line))).toHaveLength(2);
});
