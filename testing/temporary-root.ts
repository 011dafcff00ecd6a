import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const PREFIX = 'skav-test-';

/**
 * Gives a test run a separate folder for temporary files, inside the system's, and removes it when the process ends,
 * with everything that a test, or a program that it starts, has left behind. Folders of runs that were killed are
 * removed too. For the runner's configuration file; its workers inherit `TMPDIR`, and change nothing.
 */
export function useTemporaryRoot(): void {
  if (process.env['SKAV_TEST_TMPDIR'] !== undefined) return;
  removeLeftRoots(tmpdir());
  const root = mkdtempSync(join(tmpdir(), `${PREFIX}${process.pid}-`));
  process.env['SKAV_TEST_TMPDIR'] = root;
  process.env['TMPDIR'] = root;
  // A program that is still ending may write there once more.
  process.on('exit', () => rmSync(root, { recursive: true, force: true, maxRetries: 5 }));
}

/** Removes the roots in a folder whose process has ended. */
function removeLeftRoots(folder: string): void {
  for (const name of readdirSync(folder)) {
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
