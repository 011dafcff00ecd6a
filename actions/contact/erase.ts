import { type Case, isClosed } from '../../core/case/case.ts';
import { addMonths } from '../../core/date.ts';
import { type ReceiptRecord, readEntry } from '../outbox/outbox.ts';
import type { Service } from '../service.ts';
import { messageDay } from './messages.ts';

/** How many contact details and messages were erased. */
export interface ErasedContacts {
  kontakter: number;
  meddelanden: number;
}

/**
 * Erases the contact details of cases that have been closed for as long as the association says, and messages of that
 * age. Those of a case that no longer exists are erased when its receipt has been cleared. Run twice, the second run
 * erases nothing.
 * @returns undefined when the association has set no time: then nothing is erased by itself
 */
export async function eraseContacts(
  service: Pick<Service, 'association' | 'blobs' | 'store' | 'secret' | 'today'>,
): Promise<ErasedContacts | undefined> {
  const months = service.association.dataskydd?.['gallras-efter']?.månader;
  if (months === undefined) return undefined;
  const today = service.today();
  const isOver = (day: string) => addMonths(day, months) <= today;
  const erased: ErasedContacts = { kontakter: 0, meddelanden: 0 };
  for (const id of await dueContactIds(service, isOver)) {
    await service.blobs.remove(`contacts/${id}`);
    erased.kontakter++;
  }
  for (const name of await service.blobs.list('messages')) {
    if (!isOver(messageDay(name))) continue;
    await service.blobs.remove(`messages/${name}`);
    erased.meddelanden++;
  }
  return erased;
}

async function dueContactIds(
  { blobs, store, secret }: Pick<Service, 'blobs' | 'store' | 'secret'>,
  isOver: (day: string) => boolean,
): Promise<string[]> {
  const ids = await blobs.list('contacts');
  if (ids.length === 0) return [];
  const { readCase } = await import('../../core/case/read.ts');
  const { main, waiting } = await store.snapshot();
  const found = new Map([...waiting, ...main].map((file) => [file.id, file.oid]));
  const over: string[] = [];
  let receipts: Set<string> | undefined;
  for (const id of ids) {
    const oid = found.get(id);
    if (oid !== undefined) {
      const day = closedOn(readCase(await store.text(oid)).case);
      if (day !== undefined && isOver(day)) over.push(id);
      continue;
    }
    // An empty store is more likely the wrong one than one whose every case has been removed.
    if (found.size === 0) continue;
    receipts ??= await receiptIds(blobs, secret);
    if (!receipts.has(id)) over.push(id);
  }
  return over;
}

/** The day a case was last closed; undefined while it is open, or when it cannot be read. */
function closedOn(file: Case | undefined): string | undefined {
  if (!file || !isClosed(file)) return undefined;
  const closings = file.historik.filter(({ händelse, till }) => händelse === 'fas' && till === 'stangt');
  return (closings.at(-1) ?? file.historik.at(-1))?.datum;
}

async function receiptIds(blobs: Service['blobs'], secret: Buffer): Promise<Set<string>> {
  const ids = new Set<string>();
  for (const key of await blobs.list('done')) {
    const text = await blobs.read(`done/${key}`);
    const receipt = text === undefined ? undefined : readEntry<ReceiptRecord>(secret, key, text);
    if (receipt) ids.add(receipt.id);
  }
  return ids;
}
