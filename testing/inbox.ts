import { join } from 'node:path';
import { acceptCase } from '../actions/review/review.ts';
import type { Service } from '../actions/service.ts';
import { localInbox } from '../actions/sweep/inbox/inbox.ts';
import { sweep } from '../actions/sweep/sweep.ts';
import { loseObject } from './local-store.ts';
import { exampleReport } from './report.ts';
import { submitForReceipt } from './submit.ts';

/** A service with its data folder, as `testService` opens it. */
export type TestService = Service & { data: string };

/** Submits the example report with these changes and returns the case's id. */
export async function submitCase(service: Service, changes: Record<string, unknown> = {}): Promise<string> {
  return (await submitForReceipt(service, exampleReport(changes))).id;
}

/** Submits the example report, accepts it and returns the case's id. */
export async function submitAndAccept(service: Service): Promise<string> {
  const id = await submitCase(service);
  await acceptCase(service, id);
  return id;
}

/** The path of a case that came in when `testService` is. */
export const testCasePath = (id: string): string => `cases/2026/11/${id}.yaml`;

/** Makes a case on main unreadable. */
export async function damageCase({ store }: Service, id: string): Promise<void> {
  const before = (await store.read(testCasePath(id))) ?? '';
  await store.update(testCasePath(id), before, before.replace('löst: false', 'löst: nej'), 'Skada');
}

/** Deletes what a case's file holds from the store's repository, as a broken disk or copy does. `restore` puts it back. */
export async function loseCase({ store, data }: TestService, id: string) {
  const { main, waiting } = await store.snapshot();
  const oid = [...waiting, ...main].find((file) => file.id === id)?.oid ?? '';
  return { restore: loseObject(join(data, 'cases.git'), oid) };
}

/** Opens the inbox in the service's data folder. */
export const inboxOf = ({ data, association }: TestService) => localInbox(data, association);

/** Sweeps a service on a day, into its inbox. */
export const sweepOn = (service: TestService, today: string) => sweep(service, inboxOf(service), { today });
