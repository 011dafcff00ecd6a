import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { openService } from '../actions/open-service.ts';
import type { Service } from '../actions/service.ts';
import type { Cache } from '../adapters/cache/cache.ts';
import { copyAssociation } from './copy-association.ts';

/** The folder of the example association. Tests must not write there. */
export const EXAMPLE_FOLDER = join(import.meta.dirname, '../cases');

/** Noon in Sweden on 22 November 2026, the time in most tests: milliseconds since 1970. */
export const NOON = Date.parse('2026-11-22T12:00:00+01:00');

/** Takes what is to be done when a test ends, or all tests of a file. */
type WhenDone = (clean: () => void) => void;

/** Makes an empty folder that is removed when the test ends, or when `whenDone` says. */
export function temporaryFolder(whenDone: WhenDone = onTestFinished): string {
  const folder = mkdtempSync(join(tmpdir(), 'skav-'));
  whenDone(() => rmSync(folder, { recursive: true, force: true, maxRetries: 5 }));
  return folder;
}

/** Copies the example association, without its cases and releases, to a temporary folder. */
export function associationFolder(whenDone?: WhenDone): string {
  const folder = join(temporaryFolder(whenDone), 'cases');
  copyAssociation(EXAMPLE_FOLDER, folder);
  return folder;
}

/** The example association with one routine: reading the others is most of what a check of the folder costs. */
export function smallAssociationFolder(whenDone?: WhenDone): string {
  const folder = associationFolder(whenDone);
  const routines = join(folder, 'routines');
  for (const name of readdirSync(routines))
    if (name !== 'hoglandet.md' && name !== 'lagar.yaml') rmSync(join(routines, name));
  return folder;
}

/** The example association as it was read the first time: to read and render its routines takes a tenth of a second. */
const read = new Map<string, string>();
const EXAMPLE: Cache = {
  read: (name) => JSON.parse(read.get(name) ?? 'null') ?? undefined,
  write: (name, value) => void read.set(name, JSON.stringify(value)),
};

/** Opens a service on temporary folders. Its clock is fixed at `at`; `data` is its data folder. */
export async function testService(
  at = '2026-11-22T12:00:00+01:00',
  whenDone?: WhenDone,
): Promise<Service & { data: string }> {
  const data = join(temporaryFolder(whenDone), 'data');
  const folder = associationFolder(whenDone);
  const service = await openService(folder, data, () => Date.parse(at), process.env, EXAMPLE);
  return { ...service, data };
}
