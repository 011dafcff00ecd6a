import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { SMTPServer } from 'smtp-server';
import { beforeEach, expect, it, onTestFinished, vi } from 'vitest';
import { submitCase } from '../../testing/inbox.ts';
import { testService } from '../../testing/service.ts';
import { hasFailedDigests, sendDigests } from './send-digests.ts';

let logged: string[] = [];
beforeEach(() => {
  logged = [];
  vi.spyOn(console, 'error').mockImplementation((line: string) => void logged.push(line));
});

/** A real mail server on this machine, which refuses the addresses in `refuse`; what it got, as it came. */
async function mailServer() {
  const got: { to: string; raw: string }[] = [];
  const refuse = new Set<string>();
  const server = new SMTPServer({
    // Its own certificate is not one that a client trusts.
    disabledCommands: ['STARTTLS'],
    authOptional: true,
    onRcptTo: ({ address }, _session, done) => done(refuse.has(address) ? new Error('no such person') : null),
    onData: (stream, session, done) => {
      const parts: Buffer[] = [];
      stream.on('data', (part: Buffer) => parts.push(part));
      stream.on('end', () => {
        got.push({
          to: session.envelope.rcptTo.map(({ address }) => address).join(),
          raw: Buffer.concat(parts).toString(),
        });
        done();
      });
    },
  });
  server.listen(0, '127.0.0.1');
  await once(server.server, 'listening');
  onTestFinished(() => new Promise<void>((done) => server.close(() => done())));
  const { port } = server.server.address() as AddressInfo;
  return {
    got,
    refuse,
    settings: { server: `smtp://127.0.0.1:${port}`, from: 'arbetsytan@forbundet.example' },
  };
}

const SITE = 'https://avvikelse.forbundet.example';
const KARIN = 'karin.exempel@exempelbygden.example';
const LENA = 'lena.exempel@exempelbygden.example';

/** A service on a Monday at noon, with a case that waits in Nässjö. */
async function monday(at = '2026-11-23T12:00:00+01:00') {
  const service = await testService(at);
  const id = await submitCase(service);
  return { service, id };
}

it('sends each person with an address a mail a day, with counts and one link and nothing of a case', async () => {
  const { service, id } = await monday();
  const { got, settings } = await mailServer();
  await Promise.all([sendDigests(service, settings, SITE), sendDigests(service, settings, SITE)]);
  await sendDigests(service, settings, SITE);
  expect(got.map(({ to }) => to).toSorted()).toEqual([KARIN, LENA]);
  const { raw } = got.find(({ to }) => to === KARIN) ?? { raw: '' };
  const [head = '', body = ''] = raw.split('\r\n\r\n', 2);
  expect(head).toContain('Auto-Submitted: auto-generated');
  expect(head).toContain(`From: ${settings.from}`);
  const text = Buffer.from(
    body
      .replaceAll('=\r\n', '')
      .replace(/=([0-9A-F]{2})/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16))),
    'latin1',
  ).toString();
  expect(raw).toContain(`${SITE}/arbete/`);
  expect(raw).toContain('Nya: 1');
  expect(`${head}${raw}${text}`).not.toContain(id);
  expect(raw).not.toMatch(/Mötet|N=C3=A4ssj/);

  const next = { ...service, now: () => Date.parse('2026-11-24T08:00:00+01:00'), today: () => '2026-11-24' };
  await sendDigests(next, settings, SITE);
  expect(got).toHaveLength(4);
  expect(await service.blobs.list('digests')).toHaveLength(2);
});

it.each([
  ['on a Sunday', '2026-11-22T12:00:00+01:00'],
  ['on a public holiday', '2026-12-25T12:00:00+01:00'],
  ['before six in the morning', '2026-11-23T05:59:00+01:00'],
])('sends nothing %s', async (_, at) => {
  const { service } = await monday(at);
  const { got, settings } = await mailServer();
  await sendDigests(service, settings, SITE);
  expect([got, await service.blobs.list('digests')]).toEqual([[], []]);
});

it('sends nothing when there is nothing to do', async () => {
  const service = await testService('2026-11-23T12:00:00+01:00');
  const { got, settings } = await mailServer();
  await sendDigests(service, settings, SITE);
  expect(got).toEqual([]);
});

it('retries what failed, and reports it in the health and in the log without naming anyone', async () => {
  const { service } = await monday();
  const { got, refuse, settings } = await mailServer();
  refuse.add(KARIN);
  await sendDigests(service, settings, SITE);
  expect(got.map(({ to }) => to)).toEqual([LENA]);
  expect(await hasFailedDigests(service)).toBe(true);
  expect(logged.join('\n')).toContain('digest-failed');
  expect(logged.join('\n')).not.toMatch(/karin|127\.0\.0\.1/i);
  refuse.clear();
  await sendDigests(service, settings, SITE);
  expect(got.map(({ to }) => to)).toEqual([LENA, KARIN]);
  expect(await hasFailedDigests(service)).toBe(false);
});
