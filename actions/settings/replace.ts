import { chmodSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { uniqueName, writeDurably } from '../../adapters/durable.ts';
import { type SettingsFile, versionOfBytes } from './read.ts';

/**
 * Replaces a file in an association's folder atomically, and never over someone else's change.
 * @param file what was read, and what the new text was made from
 * @returns `stale` when the file has other bytes now; it is then left as it is
 * @throws the error of Node when the file cannot be written
 */
export async function replaceFile(
  { path, version }: Pick<SettingsFile, 'path' | 'version'>,
  text: string,
): Promise<'saved' | 'stale'> {
  const temporary = `${path}.${uniqueName()}`;
  removeLeftovers(path);
  const { mode } = statSync(path);
  try {
    await writeDurably(path, text, temporary, {
      check() {
        if (versionOfBytes(readFileSync(path)) !== version) throw new ChangedMeanwhile();
        // The service's umask may be narrower than what the others who read the file need.
        chmodSync(temporary, mode & 0o777);
      },
    });
  } catch (error) {
    if (error instanceof ChangedMeanwhile) return 'stale';
    throw error;
  }
  return 'saved';
}

/** How old a file is that no one is writing any more. Milliseconds. */
const LEFT = 60 * 60 * 1000;

/** Removes what a crash has left of earlier changes: it has people's addresses, and could be committed by mistake. */
function removeLeftovers(path: string): void {
  for (const name of readdirSync(dirname(path))) {
    const [start, end] = [name.slice(0, -24), name.slice(-24)];
    if (start !== `${basename(path)}.` || !/^[0-9a-f]{24}$/.test(end)) continue;
    const left = join(dirname(path), name);
    const written = statSync(left, { throwIfNoEntry: false })?.mtimeMs ?? Date.now();
    if (written < Date.now() - LEFT) rmSync(left, { force: true });
  }
}

class ChangedMeanwhile extends Error {}
