import { expect, it, vi } from 'vitest';
import { testService } from '../../testing/service.ts';
import { addPasskey, findPasskey, listPasskeys, type Passkey, passkeys, readPasskey } from './passkeys.ts';

const PASSKEY: Passkey = {
  id: 'abc',
  publicKey: new Uint8Array([1, 2, 255]),
  counter: 0,
  transports: ['internal'],
  person: 'karin.exempel@exempelbygden.example',
  name: 'Jobbdatorn',
  created: '2026-11-22',
};

it('what is stored opens only under its own name, and with the service’s secret', async () => {
  const service = await testService();
  expect(await addPasskey(service, PASSKEY)).toBe(true);
  expect(await addPasskey(service, { ...PASSKEY, person: 'lena' })).toBe(false);
  expect(await findPasskey(service, 'abc')).toMatchObject(PASSKEY);
  const [name = ''] = await service.blobs.list('passkeys');
  const text = (await service.blobs.read(`passkeys/${name}`)) ?? '';
  expect(text).not.toMatch(/karin|Jobb/);
  await service.blobs.write(`passkeys/${'0'.repeat(64)}`, text);
  await service.blobs.write(`passkeys/${'1'.repeat(64)}`, 'nonsense');
  expect(await passkeys(service)).toHaveLength(1);
  expect(await listPasskeys(service)).toMatchObject({ read: [PASSKEY], unread: 2 });
  expect(await listPasskeys({ ...service, secret: Buffer.alloc(32) })).toEqual({ read: [], unread: 3 });
});

it('a file that the disk does not give up keeps none of the others from being listed', async () => {
  vi.spyOn(console, 'error').mockImplementation(() => {});
  const service = await testService();
  await addPasskey(service, PASSKEY);
  const [bad, good] = ['2', '3'].map((one) => one.repeat(64));
  for (const name of [bad, good]) await service.blobs.write(`passkeys/${name}`, 'nonsense');
  const read = (name: string) =>
    name.endsWith(bad ?? '') ? Promise.reject(new Error('EIO')) : service.blobs.read(name);
  const broken = { ...service, blobs: { ...service.blobs, read } };
  expect(await listPasskeys(broken)).toMatchObject({ read: [PASSKEY], unread: 2 });
});

it.each(['', '../secret', 'ABC', '0'.repeat(63)])('a page’s %j is no passkey', async (key) => {
  expect(await readPasskey(await testService(), key)).toBeUndefined();
});
