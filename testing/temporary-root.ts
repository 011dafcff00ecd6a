import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, rmSync, statfsSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const PREFIX = 'skav-test-';
/** Linux's folder in memory. Its files cost a tenth, and what is made durable there costs nothing. */
const MEMORY = '/dev/shm';
/** Bytes that must be free there: several times what all tests together have at any time. */
const ENOUGH = 4 * 1024 ** 3;

/**
 * Gives a test run a separate folder for temporary files, in memory if there is room, and removes it when the process ends,
 * with everything that a test, or a program that it starts, has left behind. Folders of runs that were killed are
 * removed too. For the runner's configuration file; its workers inherit `TMPDIR`, and change nothing.
 */
export function useTemporaryRoot(memory = MEMORY): void {
  if (process.env['SKAV_TEST_TMPDIR'] !== undefined) return;
  for (const folder of [tmpdir(), memory]) removeLeftRoots(folder);
  const root = makeRoot(memory) ?? mkdtempSync(join(tmpdir(), `${PREFIX}${process.pid}-`));
  process.env['SKAV_TEST_TMPDIR'] = root;
  process.env['TMPDIR'] = root;
  // A program that is still ending may write there once more.
  process.on('exit', () => rmSync(root, { recursive: true, force: true, maxRetries: 5 }));
}

/** Makes a root in a folder that has room and lets programs run, such as a hook of git; undefined in another. */
function makeRoot(folder: string): string | undefined {
  try {
    const { bavail, bsize } = statfsSync(folder);
    if (bavail * bsize < ENOUGH) return undefined;
    const root = mkdtempSync(join(folder, `${PREFIX}${process.pid}-`));
    try {
      writeFileSync(join(root, 'program'), '#!/bin/sh\n', { mode: 0o755 });
      execFileSync(join(root, 'program'));
      return root;
    } catch {
      rmSync(root, { recursive: true, force: true });
    }
  } catch {
    // There is no such folder, or it is not for everyone.
  }
  return undefined;
}

/** Removes the roots in a folder whose process has ended. */
function removeLeftRoots(folder: string): void {
  for (const name of existsSync(folder) ? readdirSync(folder) : []) {
    const pid = new RegExp(`^${PREFIX}(\\d+)-`).exec(name)?.[1];
    if (pid !== undefined && !isRunning(Number(pid)))
      rmSync(join(folder, name), { recursive: true, force: true });
  }
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // A process of another user runs, and its folder is not ours.
    return (error as NodeJS.ErrnoException).code !== 'ESRCH';
  }
}
