import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const ROOT = join(import.meta.dirname, '../..');

/**
 * Returns a checksum of everything that a result depends on besides the data: the rules, the schemas, the detector's
 * word lists, the libraries and Node itself. It is computed from the files, so no one has to remember to raise a
 * version number, and from all of the code, because a list of what a result depends on would sooner or later be
 * incomplete.
 */
export function codeVersion(root = ROOT): string {
  const hash = createHash('sha256').update(process.version);
  for (const file of ['core', 'schemas', 'adapters', 'views', 'actions', 'package-lock.json'].flatMap(
    (part) => filesOf(root, part),
  ))
    hash.update(`\0${file}\0`).update(readFileSync(join(root, file)));
  return hash.digest('hex');
}

/** A file itself, or all files below a folder except tests and what they read. */
function filesOf(root: string, part: string): string[] {
  if (part.includes('.')) return [part];
  return readdirSync(join(root, part), { withFileTypes: true })
    .filter(({ name }) => !/\.test\.ts$|^testdata$|^testing/.test(name))
    .flatMap((entry) =>
      entry.isDirectory() ? filesOf(root, `${part}/${entry.name}`) : [`${part}/${entry.name}`],
    )
    .toSorted();
}
