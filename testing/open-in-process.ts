import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openService } from '../actions/open-service.ts';
import type { Service } from '../actions/service.ts';
import { folderCache } from '../adapters/folder/cached.ts';

/**
 * Opens a service in a separate process of a test, as commands open it: with the association as another process of the
 * test run has read it, if it is the same. To read it again would be half of what such a process costs to start.
 */
export function openInProcess(cases: string, data: string, now: () => number = Date.now): Promise<Service> {
  // The run's own temporary folder. What is kept there is found by its content.
  const cache = folderCache('sweep', cases, join(tmpdir(), 'skav-kept'), tmpdir());
  return openService(cases, data, now, process.env, cache);
}
