import { log } from '../../adapters/log.ts';
import { githubSettings } from '../../adapters/store/github-settings.ts';
import { UserError } from '../../core/user-error.ts';
import { onlyInFolder } from '../check/archive-warnings.ts';
import { editedRoutines, recordRoutines } from '../check/edited-routines.ts';
import { ownCaseFiles } from '../check/own-cases.ts';
import { warmUpReceipts } from '../follow/follow.ts';
import { service } from '../open-service.ts';
import { PARALLEL_DELIVERIES } from '../outbox/background.ts';
import { drain } from '../outbox/drain.ts';
import { recordJob } from '../outbox/jobs.ts';
import { clearReceipts } from '../outbox/tidy.ts';
import type { Service } from '../service.ts';
import { clearForms } from '../submit/kept-form.ts';
import { sweepHourly } from '../sweep/hourly.ts';
import { clearInvitations } from '../work/invitation.ts';
import { signInAddress } from '../work/one-machine.ts';
import { clearEnded } from '../work/session.ts';
import { startError } from './start-error.ts';

/** Milliseconds between two attempts to deliver what could not be delivered at once. */
const DRAIN_INTERVAL = 10_000;
/** Milliseconds that a portion of the outbox is delivered before the delivery is recorded as done. */
const PORTION = 60_000;

/** The service of a process, and what is done in it besides answering requests. */
export interface Upkeep {
  /** Whether the association is the example, which has a tour. */
  isExample: boolean;
  /** An address for signing in to the workspace, at the service's own. */
  signIn: (url: string) => string;
  /**
   * Delivers, sweeps and reads the cases, now and again. Called when the server is ready: a start does not wait for that.
   * @returns a function that stops it
   */
  begin: () => () => void;
}

/**
 * Opens the service, and says what its folder has that it does not use.
 * @param folder the association's
 * @throws UserError as `openService`, unless another copy of this module is asked; then an error that `startFault` reads
 */
export async function openUpkeep(folder: string, data: string): Promise<Upkeep> {
  const opened = await service();
  tellOfCasesInFolder(folder);
  await tellOfEditedRoutines(opened);
  return {
    isExample: opened.association.exempel === true,
    signIn: (url) => signInAddress(opened, url),
    begin: () => begin(opened, data),
  };
}

/** What a person can do about an error of `openUpkeep`: plain data, as its classes are known to this copy of the module only. */
export function startFault(error: unknown): Pick<UserError, 'code' | 'sentence'> | undefined {
  const known = startError(error);
  return known instanceof UserError ? { code: known.code, sentence: known.sentence } : undefined;
}

function begin(opened: Service, data: string): () => void {
  let isDraining = false;
  async function drainNow(all = false): Promise<void> {
    if (isDraining) return;
    isDraining = true;
    try {
      const found = await opened.refresh?.();
      if (found === 'changed') {
        log('settings-changed');
        await tellOfEditedRoutines(opened);
      }
      if (found === 'faulty') log('settings-faulty', { error: opened.settingsError });
      const parallel = opened.deliverLater ? PARALLEL_DELIVERIES : 1;
      // In portions, so that a large outbox does not look like a delivery that stands still.
      for (let done = 1; done > 0; ) {
        done = (await drain(opened, { all, parallel, maxDuration: PORTION })).done.length;
        await recordJob(opened, 'leverans');
      }
      await clearReceipts(opened.blobs, opened.today());
      await clearForms(opened);
      await clearInvitations(opened);
      await clearEnded(opened);
    } catch (error) {
      log('outbox-unreadable', { error });
    } finally {
      isDraining = false;
    }
  }
  // The cause of an earlier failure may be gone, so everything is tried at once.
  void drainNow(true);
  if (githubSettings(process.env) === undefined)
    void warmUpReceipts(opened).catch((error) => log('store-unreadable', { error }));
  const timer = setInterval(() => void drainNow(), DRAIN_INTERVAL);
  const stopSweeping = sweepHourly(opened, data);
  return () => {
    clearInterval(timer);
    void stopSweeping();
  };
}

/** Logs how many cases are in the association's folder and not in the archive: they were added after the first start. */
function tellOfCasesInFolder(folder: string): void {
  const files = ownCaseFiles();
  const count = files.archive === undefined ? 0 : onlyInFolder(folder, files).length;
  if (count > 0) log('cases-in-folder', { count, folder });
}

/** Logs each routine that was changed without a new version, and remembers those that are new. */
async function tellOfEditedRoutines({ blobs, routines }: Service): Promise<void> {
  for (const { file } of await editedRoutines(blobs, routines)) log('routine-edited', { path: file });
  await recordRoutines(blobs, routines);
}
