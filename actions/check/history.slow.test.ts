import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { cachedAssociation } from '../../adapters/folder/cached.ts';
import { associationRepository } from '../../testing/repository.ts';
import { checkHistory } from './history.ts';

let repository: ReturnType<typeof associationRepository>;
beforeEach(() => {
  repository = associationRepository();
  repository.commit();
});
afterEach(() => repository.end());

/** Commits a change of a file on a branch, as somebody who has fetched it from a remote has it. */
function commit(message: string, path = 'cases/README.md', branch = 'rättning'): void {
  const { git, root, write } = repository;
  git('checkout', '-q', '-b', branch);
  write(path, `${existsSync(join(root, path)) ? readFileSync(join(root, path), 'utf8') : ''}\n`);
  git('add', '-A');
  git('commit', '-q', '-m', message);
  git('update-ref', `refs/remotes/origin/${branch}`, 'HEAD');
  git('symbolic-ref', 'refs/remotes/origin/HEAD', 'refs/remotes/origin/main');
}

async function found(): Promise<string[]> {
  const loaded = await cachedAssociation(repository.folder);
  return checkHistory(repository.root, 'main..HEAD', loaded).map(({ file, line, column, code }) =>
    `${file}:${line}:${column} ${code}`.replace(/[0-9a-f]{12}/, '').replace('commit ', ''),
  );
}

const DEPENDABOT = '49699333+dependabot[bot]@users.noreply.github.com';
const BUMP = [
  'Bump skav from `1a2b3c4` to `5d6e7f8`\n\nBumps [skav](https://github.com/finsam/skav) from `1a2b3c4` to `5d6e7f8`.',
  '- [Changelog](https://github.com/finsam/skav/blob/main/CHANGELOG.md)',
  '- [Commits](https://github.com/finsam/skav/compare/v1.2.0...v1.3.0)\n\n---\nupdated-dependencies:',
  '- dependency-name: skav\n  dependency-type: direct:production\n...\n',
  `Signed-off-by: dependabot[bot] <support@github.com>`,
].join('\n');

const ID = '1a2b3c4a'.repeat(5);

describe('what git keeps with the files', () => {
  it.each([
    ['Update jonkopings-lan.md', 'cases/routines/jonkopings-lan.md', 'karin-exempel-patch-1'],
    ['Create vastra-gotaland.md', 'cases/routines/vastra-gotaland.md', 'vastra-gotaland'],
    ['Lås publiceringen för 2026', 'cases/releases/2026/atgard.csv-metadata.json', 'publicering-2026'],
    ['Update atgard.csv', 'cases/releases/2026/atgard.csv', 'case/EX-2026-7K3MQ9TB'],
    ['Hämta Skavs nya version', '.github/workflows/publish.yml', 'dependabot/submodules/skav-1a2b3c4'],
    [`Revert "Ändra fristen"\n\nThis reverts commit ${ID}.`, 'cases/association.yaml', 'revert-12-frist'],
    ['Initial commit', 'cases/tabellplan.yaml', 'upstream'],
  ])('has no person in it: %s', async (message, path, branch) => {
    commit(message, path, branch);
    expect(await found()).toEqual([]);
  });

  it('has no person in it when Dependabot writes about a version, unless one certainly is there', async () => {
    commit(BUMP);
    const author = ['--amend', '--author', `dependabot[bot] <${DEPENDABOT}>`];
    expect(await found()).not.toEqual([]);
    repository.git('commit', '-q', ...author, '--no-edit');
    expect(await found()).toEqual([]);
    repository.git('commit', '-q', ...author, '-m', `${BUMP}\nRing Anna Svensson.`);
    expect(await found()).toEqual([':14:6 identifies-name']);
  });

  it.each([
    ['Update anna-svensson.md', 'cases/README.md', 'rättning', [':1:8 identifies-name']],
    ['Ändra', 'cases/möte-med-anna.md', 'rättning', [' file 1:1:16 identifies-name']],
    ['Ändra', 'cases/routines/anna-svensson.md', 'rättning', [' file 1:1:16 identifies-name']],
    ['Ändra', 'cases/README.md', 'anna-svensson', [' branch 1:1:1 identifies-name']],
    ['Ändra efter samtal med Anna Svensson', 'cases/README.md', 'rättning', [':1:24 identifies-name']],
    ["Merge branch 'anna-svensson'", 'cases/README.md', 'rättning', [':1:15 identifies-name']],
  ])('names the place of a person: %s, %s, %s', async (message, path, branch, places) => {
    commit(message, path, branch);
    expect(await found()).toEqual(places);
  });
});
