import { errorName } from '../../adapters/error-name.ts';
import { log as writeLog } from '../../adapters/log.ts';
import type { GitHubRepo } from '../../adapters/store/github/repo.ts';
import { type WatchdogAlarm, watchdogText } from '../../core/texts/outbox.ts';
import { type ErasedContacts, eraseContacts } from '../contact/erase.ts';
import { outboxHealth } from '../outbox/health.ts';
import { clearReceipts } from '../outbox/tidy.ts';
import type { Service } from '../service.ts';

/** The file of the workflow that notifies a person of an alarm. */
const ALARM = 'alarm.yml';
/** The nightly sweep's workflow file. */
const SWEEP = 'sweep.yml';
/** Milliseconds after which the nightly sweep is late: a day, and two hours in which GitHub may be busy. */
const LATE_AFTER = 26 * 3_600_000;
/** What is done in a day at most, so that a host that stops a run after 30 seconds does not stop this one. */
const PORTION = { contacts: 100, receipts: 60 };

/** What a day's run found and did. */
export interface DailyResult {
  /** What needs a person, as sentences. */
  alarms: string[];
  erased?: ErasedContacts;
}

/** Something that needs a person, and the name of the error behind it, if any. */
interface Alarm {
  code: WatchdogAlarm;
  error?: string;
}

const sentenceOf = ({ code, error }: Alarm): string =>
  error === undefined ? watchdogText(code) : `${watchdogText(code)} (${error})`;

/**
 * Does the tasks of a day where no process runs for longer than its request: looks whether anything needs a person,
 * erases what is due and clears old receipts, both a portion a day. A task that fails is an alarm, and stops no other.
 * Alarms are passed on to the workflow `alarm` on GitHub, which notifies a person.
 */
export async function runDaily(
  service: Pick<Service, 'association' | 'blobs' | 'store' | 'secret' | 'today' | 'now'>,
  repo: GitHubRepo | undefined,
  { log = writeLog } = {},
): Promise<DailyResult> {
  const alarms: Alarm[] = [];
  async function attempt<T>(code: 'vakten' | 'gallringen' | 'tyst', work: () => Promise<T>) {
    try {
      return await work();
    } catch (error) {
      alarms.push({ code, error: errorName(error) });
      return undefined;
    }
  }
  // First: it notifies a person if the rest does not work.
  alarms.push(...((await attempt('vakten', () => findAlarms(service, repo))) ?? []));
  const erased = await attempt('gallringen', async () => {
    const done = await eraseContacts(service, { max: PORTION.contacts, log });
    // Only after an erasure: receipts show whose contact details the note of a removal is about.
    await clearReceipts(service.blobs, service.today(), PORTION.receipts);
    return done;
  });
  if (erased?.stop) alarms.push({ code: 'stannat' });
  if (repo && alarms.length > 0) await attempt('tyst', () => passOn(repo, alarms));
  const sentences = alarms.map(sentenceOf);
  for (const alarm of sentences) log('watchdog-alarm', { alarm });
  return { alarms: sentences, ...(erased ? { erased } : {}) };
}

/** Starts the workflow that notifies a person of the alarms. */
async function passOn(repo: GitHubRepo, alarms: readonly Alarm[]): Promise<void> {
  const { actions } = (await repo.client()).rest;
  const larm = alarms.map(({ code }) => code).join(',');
  await actions.createWorkflowDispatch({ ...repo.at, workflow_id: ALARM, ref: 'main', inputs: { larm } });
}

/**
 * Checks whether the nightly sweep has run, and starts it when it is late; and whether the outbox needs a person.
 * GitHub drops scheduled runs when it is busy, but never one that is requested.
 */
async function findAlarms(
  { blobs, secret, now }: Pick<Service, 'blobs' | 'secret' | 'now'>,
  repo: GitHubRepo | undefined,
): Promise<Alarm[]> {
  const { larm } = await outboxHealth(blobs, secret, now());
  const alarms: Alarm[] = larm.map((code) => ({ code }));
  if (!repo) return alarms;
  try {
    if (await startIfLate(repo, now())) alarms.push({ code: 'sen' });
  } catch (error) {
    alarms.push({ code: 'blind', error: errorName(error) });
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
