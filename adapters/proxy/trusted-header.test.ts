import { once } from 'node:events';
import { createServer } from 'node:http';
import { type AddressInfo, connect } from 'node:net';
import { expect, it, onTestFinished } from 'vitest';
import { type Connected, trustedHeader } from './trusted-header.ts';

const NAME = 'x-skav-person';

/** What a server on loopback takes from a request with these lines. */
async function taken(...lines: string[]): Promise<string | undefined> {
  const found: (string | undefined)[] = [];
  const server = createServer((request, response) => {
    found.push(trustedHeader(request, NAME));
    response.end();
  }).listen(0, '127.0.0.1');
  onTestFinished(() => void server.close());
  await once(server, 'listening');
  const socket = connect((server.address() as AddressInfo).port, '127.0.0.1');
  socket.end(['GET / HTTP/1.1', 'Host: x', 'Connection: close', ...lines, '', ''].join('\r\n'));
  await once(socket.resume(), 'close');
  expect(found).toHaveLength(1);
  return found[0];
}

it('takes the header of a request from this machine, however its name is written', async () => {
  expect(await taken('X-Skav-Person: karin@forbundet.example')).toBe('karin@forbundet.example');
  expect(await taken('x-skav-PERSON:   karin  ')).toBe('karin');
  // Where the visitor is does not matter: the proxy is here.
  expect(await taken('X-Forwarded-For: 192.0.2.7', 'X-Skav-Person: karin')).toBe('karin');
});

it.each([
  [[]],
  [['X-Skav-Person:']],
  [['X-Skav-Person:   ']],
  [['X-Skav-Person: karin', 'X-Skav-Person: lena']],
  [['X-Skav-Person: karin', 'x-skav-person: karin']],
  [['X-Skav-Person:', 'X-Skav-Person: karin']],
  [['X_Skav_Person: karin']],
  [[`X-Skav-Person: ${'k'.repeat(201)}`]],
])('takes nothing of %j', async (lines) => {
  expect(await taken(...lines)).toBeUndefined();
});

it('takes nothing from another machine, whatever it claims', () => {
  const from = (remoteAddress: string | undefined): Connected => ({
    socket: { remoteAddress },
    rawHeaders: ['X-Skav-Person', 'karin', 'X-Forwarded-For', '127.0.0.1', 'Forwarded', 'for=127.0.0.1'],
  });
  for (const own of ['127.0.0.1', '127.8.8.8', '::1', '::ffff:127.0.0.1'])
    expect(trustedHeader(from(own), NAME)).toBe('karin');
  for (const other of ['192.0.2.7', '10.0.0.1', '::ffff:192.0.2.7', '2001:db8::1', '0.0.0.0', '', undefined])
    expect(trustedHeader(from(other), NAME)).toBeUndefined();
  expect(trustedHeader(undefined, NAME)).toBeUndefined();
});
