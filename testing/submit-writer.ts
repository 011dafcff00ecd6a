import { writeSync } from 'node:fs';
import { flushCompileCache } from 'node:module';
import { openService } from '../actions/open-service.ts';
import { submitBody } from '../actions/submit/submit.ts';
import { exampleReport } from './report.ts';

// Written now: a process that is killed would not save what it compiled for the next one.
flushCompileCache();

// Submits reports endlessly, 64 at a time, and prints each receipt when a reporter would see it, until it is killed.
const [cases = '', data = ''] = process.argv.slice(2);
const service = await openService(cases, data);
await Promise.all(
  Array.from({ length: 64 }, async () => {
    for (;;) {
      const result = await submitBody(service, exampleReport(), {});
      if (!result.ok) throw new Error(JSON.stringify(result.fel));
      writeSync(1, `${result.receipt.id} ${result.receipt.kod}\n`);
    }
  }),
);
