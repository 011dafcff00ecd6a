import { userInfo } from 'node:os';
import { log } from '../../adapters/log.ts';
import type { Service } from '../service.ts';

/**
 * Records that sealed contact details or a message are opened: when, which, and by which user of the machine, never
 * what they say. It is stored before anything is shown, so that nothing is opened without a trace.
 */
export async function recordOpening(
  { blobs, now }: Pick<Service, 'blobs' | 'now'>,
  id: string,
  by = process.env['SUDO_USER'] ?? userInfo().username,
): Promise<void> {
  const time = new Date(now()).toISOString().replace(/[:.]/g, '-');
  const user = by.replace(/[^\w.@-]/g, '?');
  await blobs.write(`opened/${time}.${id}`, user);
  log('contact-opened', { id, by: user });
}

/** Returns every opening, the oldest first: `2026-11-22 12:00 UTC EX-2026-7K3MQ9TB karin`. */
export async function openings({ blobs }: Pick<Service, 'blobs'>): Promise<string[]> {
  const names = await blobs.list('opened');
  return Promise.all(
    names.toSorted().map(async (name) => {
      const [time = '', id = ''] = name.split('.');
      const by = (await blobs.read(`opened/${name}`)) ?? '';
      return `${time.slice(0, 10)} ${time.slice(11, 16).replace('-', ':')} UTC  ${id}  ${by}`;
    }),
  );
}
