import { CALLS_AT_ONCE, inBatches } from '../../adapters/in-batches.ts';
import { log as writeLog } from '../../adapters/log.ts';
import { addMonths, daysBetween, isDate } from '../../core/date.ts';
import type { ErasureStop } from '../../core/texts/contact.ts';
import { isUnusuallyMany } from '../../core/unusually-many.ts';
import type { Service } from '../service.ts';
import { dueContacts, sortContacts } from './due.ts';
import { keepLinks } from './links.ts';
import { messageDay } from './messages.ts';

/** How many contact details and messages were erased, and how many contact details no reason is known for. */
export interface ErasedContacts {
  kontakter: number;
  meddelanden: number;
  /** Contact details of cases that are neither in the store nor removed by order. They are kept. */
  okända: number;
  /** Why nothing was erased, although something may be due. */
  stop?: ErasureStop;
}

/** The blob with the day of the newest run. */
const RECORD = 'state/erased';
/** The blob with the id of the case that the newest run read last. It is there only when that run did not read all. */
const PLACE = 'state/erasing';
/** A day that is more than this many days after the newest run is more likely a wrong clock than a long stop. */
const MAX_DAYS_BETWEEN_RUNS = 30;

/**
 * Erases the contact details of cases that have been closed for as long as the association says, or that were removed
 * by order, and messages of that age. Nothing is erased because the store does not have its case. A run that would
 * erase unusually many, or on a day that is unusually far from the newest run, erases nothing. Run twice, the second
 * run erases nothing.
 * @param options `confirmed`: a person has seen the numbers and the day, and asks for it all the same; `max`: the most
 * cases to read, and the most details and messages to erase, where a run has only seconds. The next run goes on where
 * this one stopped
 * @returns undefined if the association has set no time: then nothing is erased automatically
 *
 * @example
 * const erased = await eraseContacts(service);
 */
export async function eraseContacts(
  service: Pick<Service, 'association' | 'blobs' | 'store' | 'secret' | 'today'>,
  { confirmed = false, max = Number.POSITIVE_INFINITY, log = writeLog } = {},
): Promise<ErasedContacts | undefined> {
  const months = service.association.dataskydd?.['gallras-efter']?.månader;
  if (months === undefined) return undefined;
  const { blobs } = service;
  const today = service.today();
  const isOver = (day: string) => addMonths(day, months) <= today;

  const sorted = await sortContacts(service);
  const okända = sorted.unknown.length;
  if (okända > 0) log('contact-unknown', { count: okända });
  const stopped = (stop: ErasureStop): ErasedContacts => {
    if (stop.code === 'clock') log('erasure-clock', { today: stop.today, last: stop.last });
    else log('erasure-many', { due: stop.due, total: stop.total });
    return { kontakter: 0, meddelanden: 0, okända, stop };
  };

  const last = await blobs.read(RECORD);
  const isNear = last === undefined || (isDate(last) && daysBetween(last, today) <= MAX_DAYS_BETWEEN_RUNS);
  if (!isNear && !confirmed) return stopped({ code: 'clock', today, last: isDate(last) ? last : '?' });
  // Before anything is erased. The day of a clock that went back is not recorded.
  if (last === undefined || !isDate(last) || last < today) await blobs.write(RECORD, today);

  const portion = { max, after: await blobs.read(PLACE) };
  const { due, links, last: place } = await dueContacts(service.store, sorted, isOver, { portion, log });
  const total = sorted.ids.length;
  if (isUnusuallyMany(due.length, total) && !confirmed)
    return stopped({ code: 'many', due: due.length, total });
  // A removed case is due without being read, so there may be more of them than of those that were read.
  const now = due.slice(0, max);
  await inBatches(now, (id) => blobs.remove(`contacts/${id}`), CALLS_AT_ONCE);
  const erasedIds = new Set(now);
  await keepLinks(blobs, links, new Set(sorted.ids.filter((id) => !erasedIds.has(id))));
  if (place === undefined) await blobs.remove(PLACE);
  else await blobs.write(PLACE, place);
  const messages = (await blobs.list('messages')).filter((name) => isOver(messageDay(name))).slice(0, max);
  await inBatches(messages, (name) => blobs.remove(`messages/${name}`), CALLS_AT_ONCE);
  return { kontakter: now.length, meddelanden: messages.length, okända };
}
