import { writeSync } from 'node:fs';
import { flushCompileCache } from 'node:module';
import { openService } from '../actions/open-service.ts';
import { submit } from '../actions/submit/submit.ts';
import { exampleReport } from './report.ts';

// A process that is killed would leave nothing of what it compiled to the next.
flushCompileCache();

// Submits without end, 64 at a time, and prints each receipt the moment a reporter would see it. Made to be killed.
const [cases = '', data = ''] = process.argv.slice(2);
const service = await openService(cases, data);
await Promise.all(
  Array.from({ length: 64 }, async () => {
    for (;;) {
      const result = await submit(service, exampleReport(), {});
      if (!result.ok) throw new Error(JSON.stringify(result.fel));
      writeSync(1, `${result.receipt.id} ${result.receipt.kod}\n`);
    }
  }),
);
