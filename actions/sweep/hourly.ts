import { log as writeLog } from '../../adapters/log.ts';
import { readSettings } from '../../adapters/settings.ts';
import { eraseContacts } from '../contact/erase.ts';
import { recordJob } from '../outbox/jobs.ts';
import type { Service } from '../service.ts';
import { sendDigests } from '../work/send-digests.ts';
import { sweepProblems } from './command.ts';
import { localInbox } from './inbox/inbox.ts';
import { newSweepMemory } from './memory.ts';
import { sweepUnlessSettled } from './sweep.ts';

/** Milliseconds between two sweeps. */
const INTERVAL = 3_600_000;

/**
 * Sweeps a service at once and then every hour, into the inbox in its data folder, erases the contact details whose time
 * has passed, and sends the day's mail where a mail server is set. A failure is logged by its name, and tried again at the next sweep.
 * @returns a function that stops it, and resolves when a sweep under way has ended
 */
export function sweepHourly(
  service: Service,
  data: string,
  log = writeLog,
  every = INTERVAL,
): () => Promise<void> {
  let { association } = service;
  let memory = newSweepMemory();
  let inbox = localInbox(data, association, memory.cache);
  let running: Promise<void> = Promise.resolve();
  const next = () => {
    running = running.then(once);
  };
  async function once(): Promise<void> {
    try {
      // These were made with the earlier settings.
      if (association !== service.association) {
        ({ association } = service);
        memory = newSweepMemory();
        inbox = localInbox(data, association, memory.cache);
      }
      const swept = await sweepUnlessSettled(service, inbox, { today: service.today(), memory });
      for (const { code, data } of sweepProblems(swept)) log(code, data);
      await eraseContacts(service);
      await recordJob(service, 'svep');
    } catch (error) {
      log('sweep-failed', { error });
    }
    try {
      const { mail, site } = readSettings();
      if (mail && site !== undefined) await sendDigests(service, mail, site);
    } catch (error) {
      log('digest-failed', { error });
    }
  }
  next();
  const timer = setInterval(next, every);
  return () => {
    clearInterval(timer);
    return running;
  };
}
