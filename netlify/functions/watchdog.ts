import { eraseContacts } from '../../actions/contact/erase.ts';
import { service } from '../../actions/open-service.ts';
import { clearReceipts } from '../../actions/outbox/tidy.ts';
import { runWatchdog } from '../../actions/watchdog/watchdog.ts';
import { log } from '../../adapters/log.ts';
import { openGitHubRepo } from '../../adapters/store/open-repo.ts';
import { stoppedText } from '../../core/texts/contact.ts';
import { builtFolder } from '../built.ts';

/**
 * Runs once a day, at an odd minute: erases what is due, and raises an alarm when the erasure has stopped, the nightly
 * sweep has not run or the outbox needs a person.
 */
export default async function watchdog(): Promise<Response> {
  const opened = await service(builtFolder);
  // Before the receipts are cleared: they show whose contact details the note of a removal is about.
  const erased = await eraseContacts(opened);
  await clearReceipts(opened.blobs, opened.today());
  const alarms = await runWatchdog(opened, openGitHubRepo(builtFolder, process.env));
  for (const alarm of alarms) log('watchdog-alarm', { alarm });
  // Logged already.
  if (erased?.stop) alarms.push(stoppedText(erased.stop));
  // Netlify notifies of a scheduled function that fails, not of what it logs.
  return Response.json({ larm: alarms, borttaget: erased }, { status: alarms.length === 0 ? 200 : 500 });
}

export const config = { schedule: '17 6 * * *' };
