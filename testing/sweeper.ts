import { writeSync } from 'node:fs';
import { flushCompileCache } from 'node:module';
import { openService } from '../actions/open-service.ts';
import { localInbox } from '../actions/sweep/inbox/inbox.ts';
import { sweep } from '../actions/sweep/sweep.ts';
import { addDays } from '../core/date.ts';

// A process that is killed would leave nothing of what it compiled to the next.
flushCompileCache();

// Sweeps one day after another from a first day, and prints each day that has news before it is said. Made to be
// killed.
const [cases = '', data = '', first = ''] = process.argv.slice(2);
const service = await openService(cases, data);
const inbox = localInbox(data, service.association);
for (let today = first; ; today = addDays(today, 1)) {
  await sweep(
    service,
    {
      ...inbox,
      send: (news, plan) => {
        writeSync(1, `${today}\n`);
        return inbox.send(news, plan);
      },
    },
    { today },
  );
}
