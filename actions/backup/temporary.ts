import { mkdirSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { hasCode, uniqueName } from '../../adapters/durable.ts';

/** What is being written; the process that does it is in the name, so that what a killed one left can be removed. */
const NAME = /^\.new-(\d+)-[0-9a-f]{24}$/;

/** Makes a folder inside `parent` to write in, and removes those whose process is gone. */
export function makeTemporary(parent: string): string {
  for (const name of readdirSync(parent)) {
    const pid = NAME.exec(name)?.[1];
    if (pid !== undefined && !runs(Number(pid))) rmSync(join(parent, name), { recursive: true });
  }
  const folder = join(parent, `.new-${process.pid}-${uniqueName()}`);
  mkdirSync(folder, { mode: 0o700 });
  return folder;
}

/** Whether a name in a folder is one that `makeTemporary` made. */
export const isTemporary = (name: string): boolean => NAME.test(name);

function runs(pid: number): boolean {
  if (pid === process.pid) return false;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return !hasCode(error, 'ESRCH');
  }
}
