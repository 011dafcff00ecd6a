import { writeSync } from 'node:fs';
import { flushCompileCache } from 'node:module';
import { setTimeout as sleep } from 'node:timers/promises';
import { submitBody } from '../actions/submit/submit.ts';
import { openInProcess } from './open-in-process.ts';
import { exampleReport } from './report.ts';

// Written now: a process that is killed would not save what it compiled for the next one.
flushCompileCache();

// Submits reports endlessly, 64 at a time or as many as asked for, and prints each receipt when a reporter would see it,
// until it is killed. Each writer waits `pause` milliseconds after a report.
const [cases = '', data = '', writers = '64', pause = '0'] = process.argv.slice(2);
const service = await openInProcess(cases, data);
await Promise.all(
  Array.from({ length: Number(writers) }, async () => {
    for (;;) {
      const result = await submitBody(service, exampleReport(), {});
      if (!result.ok) throw new Error(JSON.stringify(result.fel));
      writeSync(1, `${result.receipt.id} ${result.receipt.kod}\n`);
      if (pause !== '0') await sleep(Number(pause));
    }
  }),
);
