import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const ROOT = join(import.meta.dirname, '../..');

/**
 * A checksum of all that a result depends on besides the data: the rules, the schemas, what the detector knows, the
 * libraries and Node itself. Read from the files, so that no number has to be raised by hand and none can be forgotten.
 *
 * @param parts the folders and files of the project that the result comes from, besides core and schemas
 */
export function codeVersion(parts: readonly string[]): string {
  const hash = createHash('sha256').update(process.version);
  for (const file of ['core', 'schemas', 'package-lock.json', ...parts].flatMap(filesOf))
    hash.update(`\0${file}\0`).update(readFileSync(join(ROOT, file)));
  return hash.digest('hex');
}

/** A file itself, or all files below a folder but tests and what they read. */
function filesOf(part: string): string[] {
  if (part.includes('.')) return [part];
  return readdirSync(join(ROOT, part), { withFileTypes: true })
    .filter(({ name }) => !/\.test\.ts$|^testdata$|^testing/.test(name))
    .flatMap((entry) => (entry.isDirectory() ? filesOf(`${part}/${entry.name}`) : [`${part}/${entry.name}`]))
    .toSorted();
}
