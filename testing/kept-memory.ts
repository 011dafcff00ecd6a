import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

setFlagsFromString('--expose-gc');
const collectGarbage: () => void = runInNewContext('gc');

/** How many bytes of the heap what a function makes takes, when everything else that it made has been collected. */
export async function keptMemory(make: () => unknown): Promise<number> {
  collectGarbage();
  const before = process.memoryUsage().heapUsed;
  const made = await make();
  collectGarbage();
  const kept = process.memoryUsage().heapUsed - before;
  // Used after the measurement, so that it is not collected before.
  if (made === collectGarbage) throw new Error('not made');
  return kept;
}
