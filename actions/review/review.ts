import { randomUUID } from 'node:crypto';
import { mkdirSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Case } from '../../core/case/case.ts';
import { editCase } from '../../core/case/edit.ts';
import { readCase } from '../../core/case/read.ts';
import { writeDurably } from '../durable.ts';
import type { Service } from '../service.ts';
import { StoreError } from '../store/errors.ts';

/** Why a report is not taken in. */
export const REASONS = {
  dubblett: 'samma händelse är redan rapporterad',
  'fel-kanal': 'ärendet hör hemma någon annanstans',
  ofullständig: 'det går inte att förstå vad som hänt',
  test: 'rapporten var ett prov',
  annat: 'något annat, med en mening om vad',
} as const;

export type Reason = keyof typeof REASONS;

/** A case that waits, as it was read. `file` is missing when it cannot be read. */
export interface Waiting {
  id: string;
  path: string;
  text: string;
  file: Case | undefined;
}

/** Reads one case that waits. @throws StoreError `not-waiting` */
export async function waitingCase({ store }: Service, id: string): Promise<Waiting> {
  const found = await store.readProposal(id);
  if (!found) throw new StoreError('not-waiting', { id });
  return { id, ...found, file: readCase(found.text).case };
}

/** Every case that waits, in the order they came. */
export async function waitingCases(service: Service): Promise<Waiting[]> {
  const cases = await Promise.all((await service.store.waiting()).map((id) => waitingCase(service, id)));
  return cases.toSorted(
    (a, b) => (a.file?.mottagen ?? '').localeCompare(b.file?.mottagen ?? '') || a.id.localeCompare(b.id),
  );
}

/** Takes a case in: on main as one commit, with the day it was read in its history. */
export async function accept(service: Service, id: string): Promise<void> {
  const { text, file } = await waitingCase(service, id);
  if (!file)
    throw new Error(`Ärende ${id} går inte att läsa. Kör skav review show ${id} och rätta felen först.`);
  const today = service.today();
  const read: Case = {
    ...file,
    hantering: { ...file.hantering, fas: 'samordning' },
    historik: [...file.historik, { datum: today, händelse: 'fas', till: 'samordning' }],
  };
  const accepted = file.hantering.fas === 'mottagen' ? editCase(text, read) : text;
  await service.store.accept(id, accepted, `Ta emot ärende ${id}`);
}

/**
 * Turns a case away: its branch goes, and what stays is one small file that says when and why, without the case's
 * id, so that they can be counted and nothing else.
 */
export async function reject(
  service: Service,
  data: string,
  id: string,
  reason: Reason,
  note?: string,
): Promise<void> {
  await waitingCase(service, id);
  const folder = join(data, 'rejected');
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const record = { datum: service.today(), skäl: reason, ...(note === undefined ? {} : { mening: note }) };
  const path = join(folder, `${randomUUID()}.json`);
  await writeDurably(path, `${JSON.stringify(record)}\n`, `${path}.new`, { mode: 0o600 });
  await service.store.reject(id);
}

/** How many reports have been turned away. */
export function rejectedCount(data: string): number {
  try {
    return readdirSync(join(data, 'rejected')).filter((name) => name.endsWith('.json')).length;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return 0;
    throw error;
  }
}
