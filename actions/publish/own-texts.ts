import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The service's own texts. No word of a case gets into these files. */
const SOURCES = [
  'site/**/*.{astro,ts}',
  'core/**/*.ts',
  'views/**/*.ts',
  'schemas/*.json',
  'docs/koordinator.md',
];
/** The association's own texts. */
const FOLDER = ['*.yaml', '{routines,resultat}/*.md'];

/**
 * Reads every text of the service and of the association, which a page may show although a case quotes it. The sources
 * are read as they are, because pages take their words from all of them: a list of those words would have to be kept by
 * hand, and a word that it lacks would stop a publication.
 */
export function ownTexts(root: string, cases: string): string[] {
  const read = (cwd: string, patterns: string[]) =>
    globSync(patterns, { cwd, exclude: ['**/*.test.ts'] }).map((path) =>
      readFileSync(join(cwd, path), 'utf8'),
    );
  return [...read(root, SOURCES), ...read(cases, FOLDER)];
}
