import { setImmediate as yieldToEventLoop } from 'node:timers/promises';
import type { CaseFile } from '../../adapters/store/store.ts';
import type { CaseService } from '../service.ts';
import { readListedCase, readTogether } from '../sweep/read-listed.ts';

/** How many cases are read together, and how many before other work in the process gets a turn. */
const READ_TOGETHER = 1000;
const BATCH = 50;

/** Reads many cases that the store lists, one after the other, without stopping other work in the process. */
export async function* readListedCases(
  service: Pick<CaseService, 'store' | 'routines'>,
  files: readonly CaseFile[],
): AsyncGenerator<{ file: CaseFile; read: Awaited<ReturnType<typeof readListedCase>> }> {
  for (let at = 0; at < files.length; at += READ_TOGETHER) {
    const part = files.slice(at, at + READ_TOGETHER);
    const texts = await readTogether(service.store, part);
    for (const [index, file] of part.entries()) {
      if (index % BATCH === BATCH - 1) await yieldToEventLoop();
      yield { file, read: await readListedCase(service, file, texts) };
    }
  }
}
