import { execFileSync, spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { packFiles, packFolder } from '../adapters/store/local/pack-writer.ts';
import type { CaseRemoval, Proposal } from '../adapters/store/store.ts';

/** Runs native git in a repository and returns what it prints, trimmed. @throws when git is missing or fails */
export function git(gitdir: string, ...args: string[]): string {
  const env = { ...process.env, GIT_CONFIG_GLOBAL: '/dev/null', GIT_CONFIG_NOSYSTEM: '1' };
  try {
    // Also in a repository that belongs to the user that a service of the test runs as.
    return execFileSync('git', ['-c', 'safe.directory=*', ...args], {
      cwd: gitdir,
      env,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'pipe'],
    }).trim();
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT')
      throw new Error(
        'These tests need git: install it with "apt-get install git" (macOS: "brew install git").',
      );
    throw error;
  }
}

/**
 * Returns what `git fsck --strict` reports; empty when the repository is sound. Unreachable objects are fine. A process
 * that was killed may have left a git that rolls up packs: fsck fails when a pack goes while it reads, and is run again.
 */
export function fsck(gitdir: string): string {
  for (;;) {
    const packs = packFiles(gitdir).join();
    try {
      return git(gitdir, 'fsck', '--strict', '--no-dangling', '--no-progress');
    } catch (error) {
      if (packs === packFiles(gitdir).join()) throw error;
    }
  }
}

/** Deletes an object from a repository, as a broken disk or copy does. @returns a function that puts it back */
export function loseObject(gitdir: string, oid: string): () => void {
  // Git unpacks only what it does not find, so the packs are moved away first.
  const packs = packFiles(gitdir);
  for (const name of packs) renameSync(join(packFolder(gitdir), name), join(gitdir, name));
  for (const name of packs) {
    if (name.endsWith('.pack'))
      execFileSync('git', ['unpack-objects', '-q'], { cwd: gitdir, input: readFileSync(join(gitdir, name)) });
    rmSync(join(gitdir, name));
  }
  const path = join(gitdir, 'objects', oid.slice(0, 2), oid.slice(2));
  const bytes = readFileSync(path);
  rmSync(path);
  return () => writeFileSync(path, bytes);
}

/** Makes a temporary folder with the seed of a small association in `seed/`. Call `remove` when the test ends. */
export function workspace(): { folder: string; seed: string; dir: string; remove: () => void } {
  const folder = mkdtempSync(join(tmpdir(), 'skav-store-'));
  const seed = join(folder, 'seed');
  const files = {
    'association.yaml': 'namn: Exempelbygdens samordningsförbund\n',
    'routines/exempel.md': '# Rutin\n',
    '2026/11/EX-2026-0000OLD1.yaml': 'id: EX-2026-0000OLD1\n',
  };
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(seed, path)), { recursive: true });
    writeFileSync(join(seed, path), text);
  }
  const remove = () => rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  return { folder, seed, dir: join(folder, 'data', 'cases.git'), remove };
}

/** A proposal of a case with this id, received in November 2026. */
export const proposal = (id: string, text = `id: ${id}\nbeskrivning: åäö\n`): Proposal => ({
  id,
  path: `cases/2026/11/${id}.yaml`,
  text,
  message: `Report ${id}`,
});

/** The removal of a case; `before` is the text that it has now. */
export function removal(id: string, before: string): CaseRemoval {
  const hash = createHash('sha256').update(id).digest('hex');
  const note = { path: `cases/borttagna/${hash}.yaml`, text: 'skäl: test\n' };
  return { id, path: `cases/2026/11/${id}.yaml`, before, note, message: 'Remove' };
}

/**
 * Starts a separate process that works on the store: see `store-writer.ts`. `acknowledged` returns the lines it has
 * printed so far, `done` resolves to all of them and the exit code (null when it was killed).
 */
export function startWriter(
  dir: string,
  seed: string,
  job: 'propose' | 'accept' | 'remove',
  ids: string[],
  parallel: number,
) {
  const script = fileURLToPath(new URL('store-writer.ts', import.meta.url));
  const child = spawn(process.execPath, [script, dir, seed, job, String(parallel), ...ids], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let out = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    out += text;
  });
  const acknowledged = () => out.split('\n').slice(0, -1);
  const done = new Promise<{ lines: string[]; code: number | null }>((resolve) => {
    child.on('close', (code) => resolve({ lines: acknowledged(), code }));
  });
  return { child, acknowledged, done };
}
