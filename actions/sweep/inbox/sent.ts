import { closeSync, mkdirSync, openSync, writeSync } from 'node:fs';
import { dirname } from 'node:path';
import { readTextIfExists, syncFile, syncParentFolders } from '../../../adapters/durable.ts';
import { currentSpelling } from '../../../core/sweep/item.ts';

/**
 * A line of the file of sent keys: a key and a day. Lines are only added, all of a sweep's in one write that is flushed
 * to disk, so sweeps may run at the same time, and a line that a crash cut short is ignored. The day comes last, so
 * that a line that is cut loses its day first.
 */
const LINE = /^(\S+) (\d{4}-\d\d-\d\d)$/;

/** Reads the keys that have been sent, each with the first day. A file that does not exist has none. */
export function readSentKeys(path: string): Map<string, string> {
  const sent = new Map<string, string>();
  for (const line of (readTextIfExists(path) ?? '').split('\n')) {
    const [, stored, day] = LINE.exec(line) ?? [];
    if (stored === undefined || day === undefined) continue;
    const key = currentSpelling(stored);
    const before = sent.get(key);
    if (before === undefined || day < before) sent.set(key, day);
  }
  return sent;
}

/** Records keys as sent on a day. Resolves when they survive a power cut. */
export async function addSentKeys(path: string, keys: readonly string[], day: string): Promise<void> {
  mkdirSync(dirname(path), { recursive: true });
  const file = openSync(path, 'a');
  try {
    // The first line break ends a line that was cut short.
    writeSync(file, `\n${keys.map((key) => `${key} ${day}\n`).join('')}`);
  } finally {
    closeSync(file);
  }
  await syncFile(path);
  await syncParentFolders(path);
}
