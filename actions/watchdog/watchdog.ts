import { errorName } from '../../adapters/error-name.ts';
import type { GitHubRepo } from '../../adapters/store/github/repo.ts';
import { watchdogText } from '../../core/texts/outbox.ts';
import { outboxHealth } from '../outbox/health.ts';
import type { Service } from '../service.ts';

/** The nightly sweep's workflow file. */
const SWEEP = 'sweep.yml';
/** Milliseconds after which the nightly sweep is late: a day, and two hours in which GitHub may be busy. */
const LATE_AFTER = 26 * 3_600_000;

/**
 * Checks whether the nightly sweep has run, and starts it when it is late; and whether the outbox needs a person.
 * GitHub drops scheduled runs when it is busy, but never one that is requested.
 * @returns the alarms, as sentences
 */
export async function runWatchdog(
  { blobs, secret, now }: Pick<Service, 'blobs' | 'secret' | 'now'>,
  repo: GitHubRepo | undefined,
): Promise<string[]> {
  const { larm } = await outboxHealth(blobs, secret, now());
  const alarms = larm.map((alarm) => watchdogText(alarm));
  if (!repo) return alarms;
  try {
    if (await startIfLate(repo, now())) alarms.push(watchdogText('sen'));
  } catch (error) {
    alarms.push(`${watchdogText('blind')} (${errorName(error)})`);
  }
  return alarms;
}

async function startIfLate(repo: GitHubRepo, now: number): Promise<boolean> {
  const { actions } = (await repo.client()).rest;
  const at = { ...repo.at, workflow_id: SWEEP };
  const { data } = await actions.listWorkflowRuns({ ...at, status: 'success', per_page: 1 });
  const last = Date.parse(data.workflow_runs[0]?.created_at ?? '');
  if (now - last <= LATE_AFTER) return false;
  await actions.createWorkflowDispatch({ ...at, ref: 'main' });
  return true;
}
