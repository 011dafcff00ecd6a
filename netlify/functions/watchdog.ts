import { eraseContacts } from '../../actions/contact/erase.ts';
import { service } from '../../actions/open-service.ts';
import { clearReceipts } from '../../actions/outbox/tidy.ts';
import { runWatchdog } from '../../actions/watchdog/watchdog.ts';
import { log } from '../../adapters/log.ts';
import { openGitHubRepo } from '../../adapters/store/open-repo.ts';
import { builtFolder } from '../built.ts';

/** Once a day, at an odd minute: has the nightly sweep been run, does the outbox need a person, and what is to be erased? */
export default async function watchdog(): Promise<Response> {
  const opened = await service(builtFolder);
  await clearReceipts(opened.blobs, opened.today());
  const erased = await eraseContacts(opened);
  const hub = openGitHubRepo(builtFolder, process.env);
  const alarms = await runWatchdog(opened, hub);
  for (const alarm of alarms) log('watchdog-alarm', { alarm });
  // Netlify tells of a scheduled function that fails, not of one that writes in the log.
  return Response.json({ larm: alarms, borttaget: erased }, { status: alarms.length === 0 ? 200 : 500 });
}

export const config = { schedule: '17 6 * * *' };
