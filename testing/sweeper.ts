import { writeSync } from 'node:fs';
import { flushCompileCache } from 'node:module';
import { localInbox } from '../actions/sweep/inbox/inbox.ts';
import { sweep } from '../actions/sweep/sweep.ts';
import { addDays } from '../core/date.ts';
import { openInProcess } from './open-in-process.ts';

// Written now: a process that is killed would not save what it compiled for the next one.
flushCompileCache();

// Sweeps one day after another from `first`, and prints each day with new items before they are sent, until it is
// killed.
const [cases = '', data = '', first = ''] = process.argv.slice(2);
const service = await openInProcess(cases, data);
const inbox = localInbox(data, service.association);
for (let today = first; ; today = addDays(today, 1)) {
  await sweep(
    service,
    {
      ...inbox,
      send: (newItems, plan) => {
        writeSync(1, `${today}\n`);
        return inbox.send(newItems, plan);
      },
    },
    { today },
  );
}
