import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, it } from 'vitest';

const IMPORT = /^(?:import|export) (?!type )(?:[^;']* from )?'([^']+)'/gm;

/** The packages that these modules load at import, each with a module that imports it. */
function packagesOf(...entries: string[]): Record<string, string> {
  const packages: Record<string, string> = {};
  const seen = new Set(entries);
  for (const file of seen) {
    const source = readFileSync(join(import.meta.dirname, '..', file), 'utf8');
    for (const [, name = ''] of source.matchAll(IMPORT))
      if (name.startsWith('.')) seen.add(join(dirname(file), name));
      else if (!name.startsWith('node:')) packages[name] = file;
  }
  return packages;
}

it('a command, and a check of cases that have not changed, load no package', () => {
  expect(packagesOf('actions/skav.ts', 'actions/check/command.ts')).toEqual({});
});

it('a check of a case whose texts are known loads neither the YAML parser nor a library for schemas', () => {
  const packages = Object.keys(packagesOf('actions/check/case-facts.ts')).toSorted();
  expect(packages).toEqual(['fast-deep-equal']);
});

it('a push loads no parser of Markdown, for the routines are kept from the last one', () => {
  const packages = Object.keys(packagesOf('actions/receive/pre-receive.ts')).toSorted();
  expect(packages).toEqual(['fast-deep-equal', 'yaml']);
});
