import { expect, it } from 'vitest';
import { testService } from '../../testing/service.ts';
import type { Service } from '../service.ts';
import {
  clearEnded,
  endSession,
  endSessions,
  openSession,
  SESSION_LIFETIME,
  sealSession,
} from './session.ts';

const KARIN = 'karin.exempel@exempelbygden.example';
const HOUR = 60 * 60 * 1000;

const at = (service: Service, ahead: number): Service => ({ ...service, now: () => service.now() + ahead });
const begin = (service: Service) => sealSession(service, { way: 'maskin', person: KARIN });

async function opened(service: Service, sealed: string) {
  const read = await openSession(service, sealed);
  if (!read) throw new Error('the session does not open');
  return read.session;
}

it('a session is in force for eight hours, and shows whose it was for a day', async () => {
  const service = await testService();
  const sealed = begin(service);
  const after = (ahead: number) => openSession(at(service, ahead), sealed);
  expect(await after(SESSION_LIFETIME - 1)).toMatchObject({ isExpired: false });
  expect(await after(SESSION_LIFETIME)).toMatchObject({ isExpired: true });
  expect(await after(24 * HOUR - 1)).toMatchObject({ isExpired: true });
  expect(await after(24 * HOUR)).toBeUndefined();
});

it('a session that is ended opens nowhere, and no other session of the person ends with it', async () => {
  const service = await testService();
  const [ended, other] = [begin(service), begin(service)];
  await endSession(service, await opened(service, ended));
  expect(await openSession(service, ended)).toBeUndefined();
  // The same cookie written in another way is the same session.
  expect(await openSession(service, `${ended}=`)).toBeUndefined();
  expect(await openSession(at(service, SESSION_LIFETIME), ended)).toBeUndefined();
  expect(await openSession(service, other)).toBeDefined();
});

it('marks of ended sessions are removed when those sessions would not count without them', async () => {
  const service = await testService();
  const [one, two] = [begin(service), begin(service)];
  await endSession(service, await opened(service, one));
  await endSessions(service, KARIN);
  await service.blobs.write(`ended/${'0'.repeat(64)}`, 'nonsense');
  const marks = async (ahead: number) => {
    await clearEnded(at(service, ahead));
    for (const sealed of [one, two]) expect(await openSession(at(service, ahead), sealed)).toBeUndefined();
    return (await service.blobs.list('ended')).length;
  };
  expect(await marks(24 * HOUR)).toBe(3);
  expect(await marks(24 * HOUR + 60_001)).toBe(1);
  expect(await marks(24 * HOUR + 60_001)).toBe(1);
});
