import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, it, vi } from 'vitest';
import { associationFolder, temporaryFolder } from '../../testing/service.ts';
import { main } from '../skav.ts';

it('prints an address, and says when no service answers there', async () => {
  vi.stubEnv('SKAV_CASES', associationFolder());
  vi.stubEnv('SKAV_DATA', temporaryFolder());
  const printed = vi.spyOn(console, 'log').mockImplementation(() => {});
  const said = vi.spyOn(console, 'error').mockImplementation(() => {});
  const server = createServer((_request, response) => response.end('{"larm":[],"avvisade":0}'));
  await new Promise<void>((resolve) => void server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  vi.stubEnv('PORT', String(port));
  const address = expect.stringContaining(`http://127.0.0.1:${port}/arbete/in?kod=`);
  expect(await main(['sign-in'])).toBe(0);
  expect(printed.mock.calls).toEqual([[address]]);
  expect(said).not.toHaveBeenCalled();
  await new Promise((resolve) => server.close(resolve));
  expect(await main(['sign-in'])).toBe(0);
  expect(printed.mock.calls).toEqual([[address], [address]]);
  expect(said.mock.calls).toEqual([[expect.stringContaining(`Svarar inte på http://127.0.0.1:${port}`)]]);
});
