import { errorName } from '../../adapters/error-name.ts';
import type { Hub } from '../../adapters/store/github/repo.ts';
import { watchdogText } from '../../core/texts/outbox.ts';
import { health } from '../outbox/health.ts';
import type { Service } from '../service.ts';

/** The nightly sweep's workflow file. */
const SWEEP = 'sweep.yml';
/** Milliseconds after which the nightly sweep is late: a day, and two hours in which GitHub may be busy. */
const LATE = 26 * 3_600_000;

/**
 * Looks whether the nightly sweep was run, and starts it when it is late; and whether the outbox needs a person.
 * GitHub drops scheduled runs when it is busy, but never one that is asked for. Gives the alarms, in words.
 */
export async function watch(
  { box, secret, now }: Pick<Service, 'box' | 'secret' | 'now'>,
  hub: Hub | undefined,
): Promise<string[]> {
  const { larm } = await health(box, secret, now());
  const alarms = larm.map((alarm) => watchdogText(alarm));
  if (!hub) return alarms;
  try {
    if (await startIfLate(hub, now())) alarms.push(watchdogText('sen'));
  } catch (error) {
    alarms.push(`${watchdogText('blind')} (${errorName(error)})`);
  }
  return alarms;
}

async function startIfLate(hub: Hub, now: number): Promise<boolean> {
  const { actions } = (await hub.client()).rest;
  const at = { ...hub.at, workflow_id: SWEEP };
  const { data } = await actions.listWorkflowRuns({ ...at, status: 'success', per_page: 1 });
  const last = Date.parse(data.workflow_runs[0]?.created_at ?? '');
  if (now - last <= LATE) return false;
  await actions.createWorkflowDispatch({ ...at, ref: 'main' });
  return true;
}
