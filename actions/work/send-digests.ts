import { createHash } from 'node:crypto';
import { log } from '../../adapters/log.ts';
import { sendMail } from '../../adapters/mail.ts';
import type { MailSettings } from '../../adapters/settings.ts';
import { addDays, swedishHour } from '../../core/date.ts';
import { addWorkdays } from '../../core/routine/workdays.ts';
import { digest } from '../../core/work/digest.ts';
import { people } from '../../core/work/person.ts';
import { todoView } from '../../core/work/todo-view.ts';
import type { Service } from '../service.ts';
import { readWorkState } from './work-index.ts';

/** The hour in Sweden from which the day's mail is sent. */
const FROM_HOUR = 6;
const FOLDER = 'digests';
/** The blob that exists while some mail of the newest round could not be sent. */
const FAILED = 'state/mailfailed';

type DigestService = Pick<
  Service,
  'association' | 'routines' | 'laws' | 'routine' | 'store' | 'now' | 'today' | 'blobs'
>;

/**
 * Sends everyone who handles cases and has an address a mail on working days, when there is something to do: how much, and
 * a link. Each person gets at most one a day: it is marked as sent before it is sent, and the mark is taken away when that
 * failed, so that the next hour tries again.
 *
 * @param site the site's address
 */
export async function sendDigests(service: DigestService, mail: MailSettings, site: string): Promise<void> {
  const { association, blobs } = service;
  const day = service.today();
  if (!isWorkday(day) || swedishHour(service.now()) < FROM_HOUR) return;
  const sent = await blobs.list(FOLDER);
  await Promise.all(sent.filter((name) => name < day).map((name) => blobs.remove(`${FOLDER}/${name}`)));
  const addresses = new Set((association.personer ?? []).flatMap(({ mejl }) => mejl?.toLowerCase() ?? []));
  const left = people(association).filter(
    ({ id, roll }) => roll !== 'lasare' && addresses.has(id) && !sent.includes(markOf(day, id)),
  );
  if (left.length === 0) return;
  const todo = (await readWorkState(service)).todo();
  let failed = 0;
  for (const person of left) {
    const mark = `${FOLDER}/${markOf(day, person.id)}`;
    if (!(await blobs.create(mark, ''))) continue;
    const written = digest(todoView(todo, person, association), day, site);
    if (!written) continue;
    try {
      await sendMail(mail, { to: person.id, ...written });
    } catch (error) {
      failed++;
      log('digest-failed', { error });
      await blobs.remove(mark);
    }
  }
  if (failed > 0) await blobs.write(FAILED, String(failed));
  else await blobs.remove(FAILED);
}

/** Whether some mail could not be sent the last time. */
export const hasFailedDigests = async ({ blobs }: Pick<Service, 'blobs'>): Promise<boolean> =>
  (await blobs.read(FAILED)) !== undefined;

const isWorkday = (day: string): boolean => addWorkdays(addDays(day, -1), 1) === day;

/** The mark of a day's mail to a person: by a hash, since a name has no @. */
const markOf = (day: string, id: string): string =>
  `${day}.${createHash('sha256').update(id).digest('hex').slice(0, 32)}`;
