import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { EXAMPLE_FOLDER } from './service.ts';

/**
 * Makes a git repository with an association in its folder `cases`, independent of the machine's git settings. Call
 * `end` when the test ends.
 */
export function associationRepository() {
  const root = mkdtempSync(join(tmpdir(), 'skav-repo-'));
  const git = (...args: string[]) =>
    execFileSync('git', ['-C', root, '-c', 'user.name=Skav', '-c', 'user.email=skav@localhost', ...args], {
      encoding: 'utf8',
      env: { ...process.env, GIT_CONFIG_GLOBAL: '/dev/null', GIT_CONFIG_SYSTEM: '/dev/null' },
      stdio: ['ignore', 'pipe', 'pipe'],
    }).trim();
  const write = (path: string, content: string | Uint8Array) => {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), content);
  };
  git('init', '-q', '-b', 'main');
  for (const part of ['association.yaml', 'routines'])
    cpSync(join(EXAMPLE_FOLDER, part), join(root, 'cases', part), { recursive: true });
  return {
    root,
    folder: join(root, 'cases'),
    git,
    write,
    remove: (path: string) => rmSync(join(root, path), { recursive: true }),
    /** Commits everything in the work tree. */
    commit() {
      git('add', '-A');
      git('commit', '-q', '--allow-empty', '-m', 'Ändra');
    },
    end: () => rmSync(root, { recursive: true, force: true, maxRetries: 5 }),
  };
}
