import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';

export { exampleReport } from './report.ts';

import { openService } from '../actions/open-service.ts';
import type { Service } from '../actions/service.ts';

/** The example association, read-only. */
export const EXAMPLE_FOLDER = join(import.meta.dirname, '../cases');

/** A folder of the test's own, gone when it ends. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'skav-'));
  // A crash test leaves thousands of files, and the machine may be busy.
  onTestFinished(() => rmSync(folder, { recursive: true, force: true, maxRetries: 5 }), 60_000);
  return folder;
}

/** A copy of the example association without its cases and its releases. */
export function associationFolder(): string {
  const folder = join(temporaryFolder(), 'cases');
  cpSync(EXAMPLE_FOLDER, folder, {
    recursive: true,
    filter: (path) => !/cases\/(?:\d{4}|releases)/.test(path),
  });
  return folder;
}

/** A service on a folder of its own, at noon on 22 November 2026 unless said otherwise. */
export async function testService(at = '2026-11-22T12:00:00+01:00'): Promise<Service & { data: string }> {
  const data = join(temporaryFolder(), 'data');
  const service = await openService(associationFolder(), data, () => Date.parse(at));
  return { ...service, data };
}
