import { expect, it } from 'vitest';
import { testService } from '../../testing/service.ts';
import { clearInvitations, invite, invitedPerson } from './invitation.ts';

const SETTINGS = { site: 'https://avvikelse.example.se', rpId: 'avvikelse.example.se' };
const KARIN = { id: 'karin.exempel@exempelbygden.example' };
const LENA = { id: 'lena.exempel@exempelbygden.example' };
const DAY = 24 * 60 * 60 * 1000;

it('removes invitations that are over, and those that a clock far ahead has made', async () => {
  const service = await testService();
  const at = (ahead: number) => ({ ...service, now: () => service.now() + ahead });
  await invite(service, SETTINGS, KARIN);
  const ahead = await invite(at(100 * DAY), SETTINGS, LENA);
  const code = new URL(ahead.address).searchParams.get('kod') ?? '';
  expect(await invitedPerson(service, code)).toBeUndefined();
  await service.blobs.write(`invites/${'0'.repeat(64)}`, 'nonsense');
  await clearInvitations(service);
  expect(await service.blobs.list('invites')).toHaveLength(1);
  await clearInvitations(at(7 * DAY));
  expect(await service.blobs.list('invites')).toEqual([]);
});
