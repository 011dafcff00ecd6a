import { service } from '../../actions/open-service.ts';
import { runDaily } from '../../actions/watchdog/watchdog.ts';
import { openGitHubRepo } from '../../adapters/store/open-repo.ts';
import { builtFolder } from '../built.ts';

/** Runs once a day, at an odd minute: erases what is due, and raises an alarm when anything needs a person. */
export default async function watchdog(): Promise<Response> {
  const opened = await service(builtFolder);
  const { alarms, erased } = await runDaily(opened, openGitHubRepo(builtFolder, process.env));
  // Netlify sends a notification when a scheduled function fails, not for what it logs.
  return Response.json({ larm: alarms, borttaget: erased }, { status: alarms.length === 0 ? 200 : 500 });
}

export const config = { schedule: '17 6 * * *' };
