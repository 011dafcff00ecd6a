import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { openService } from '../actions/open-service.ts';
import type { Service } from '../actions/service.ts';

/** The folder of the example association. Tests must not write there. */
export const EXAMPLE_FOLDER = join(import.meta.dirname, '../cases');

/** Noon in Sweden on 22 November 2026, the time in most tests: milliseconds since 1970. */
export const NOON = Date.parse('2026-11-22T12:00:00+01:00');

/** Makes an empty folder that is removed when the test ends. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'skav-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true, maxRetries: 5 }));
  return folder;
}

/** Copies the example association, without its cases and releases, to a temporary folder. */
export function associationFolder(): string {
  const folder = join(temporaryFolder(), 'cases');
  cpSync(EXAMPLE_FOLDER, folder, {
    recursive: true,
    filter: (path) => !/cases\/(?:\d{4}|releases)/.test(path),
  });
  return folder;
}

/** Opens a service on temporary folders. Its clock is fixed at `at`; `data` is its data folder. */
export async function testService(at = '2026-11-22T12:00:00+01:00'): Promise<Service & { data: string }> {
  const data = join(temporaryFolder(), 'data');
  const service = await openService(associationFolder(), data, () => Date.parse(at));
  return { ...service, data };
}
