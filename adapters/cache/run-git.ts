import { execFileSync } from 'node:child_process';

/**
 * What git says about the repository that a folder is in, as bytes.
 * @throws when git fails, or is not there
 */
export function runGit(folder: string, args: readonly string[], input?: string): Buffer {
  return execFileSync('git', ['-C', folder, ...args], {
    stdio: [input === undefined ? 'ignore' : 'pipe', 'pipe', 'pipe'],
    maxBuffer: 2 ** 30,
    ...(input === undefined ? {} : { input }),
  });
}

/** The parts of what git says with `-z`. */
export function splitNul(output: Buffer): string[] {
  return output.toString('utf8').split('\0').filter(Boolean);
}

/** The contents of blobs, by their ids. What is no blob in the repository is left out. */
export function readBlobs(folder: string, ids: readonly string[]): Map<string, Buffer> {
  const contents = new Map<string, Buffer>();
  if (ids.length === 0) return contents;
  const output = runGit(folder, ['cat-file', '--batch'], `${ids.join('\n')}\n`);
  let at = 0;
  for (const id of ids) {
    const end = output.indexOf(0x0a, at);
    const [, type, size] = output.toString('latin1', at, end).split(' ');
    at = end + 1;
    if (size === undefined) continue;
    if (type === 'blob') contents.set(id, output.subarray(at, at + Number(size)));
    at += Number(size) + 1;
  }
  return contents;
}
