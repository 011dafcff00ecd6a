import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { beforeEach, expect, it, onTestFinished, vi } from 'vitest';
import { STATUS_TEXTS } from '../../core/texts/health.ts';
import { associationFolder, temporaryFolder } from '../../testing/service.ts';
import { main } from '../skav.ts';

const HEALTH = {
  väntar: 3,
  äldstaMinuter: 1,
  döda: 0,
  hållna: 0,
  trasiga: 0,
  avvisade: 2,
  ledigtMB: 900,
  svepMinuter: 4,
  leveransMinuter: 0,
  oläsliga: 0,
  oläsligaÄrenden: [] as string[],
  larm: [] as string[],
};

let output: string[] = [];
beforeEach(() => {
  vi.stubEnv('SKAV_CASES', associationFolder());
  vi.stubEnv('SKAV_DATA', temporaryFolder());
  for (const name of ['log', 'error'] as const)
    vi.spyOn(console, name).mockImplementation((text) => void output.push(String(text)));
});

async function status(...args: string[]): Promise<[number, string]> {
  output = [];
  return [await main(['status', ...args]), output.join('\n')];
}

/** Starts a server on PORT that answers every request with a text. */
async function answering(text: string): Promise<void> {
  const server = createServer((_request, response) => response.end(text)).listen(0, '127.0.0.1');
  await new Promise((resolve) => server.once('listening', resolve));
  onTestFinished(() => void server.close());
  vi.stubEnv('PORT', String((server.address() as AddressInfo).port));
}

it('shows each part of the running service, and the same object for a program', async () => {
  await answering(JSON.stringify({ ...HEALTH, larm: ['döda', 'disken'] }));
  const [code, shown] = await status();
  expect(code).toBe(1);
  const failing = shown.split('\n').filter((line) => line.startsWith('FEL'));
  expect(failing).toEqual([
    expect.stringMatching(/^FEL {2}döda .*skav outbox retry/),
    expect.stringMatching(/^FEL {2}disken /),
  ]);
  expect(shown.match(/^ok /gm)).toHaveLength(Object.keys(STATUS_TEXTS).length - 2);
  expect(shown).toContain('3 väntar. 2 gick inte att spara sedan starten. Ledigt: 900 MB.');
  const [, json] = await status('--json');
  expect(JSON.parse(json)).toEqual({ ...HEALTH, larm: ['döda', 'disken'] });
});

it('names the cases that cannot be read', async () => {
  const oläsligaÄrenden = ['EX-2026-00000001', 'EX-2026-00000002'];
  await answering(JSON.stringify({ ...HEALTH, oläsliga: 25, oläsligaÄrenden, larm: ['ärenden'] }));
  const [code, shown] = await status();
  expect(code).toBe(1);
  expect(shown).toMatch(/^FEL {2}ärenden /m);
  expect(shown).toContain('\nGår inte att läsa: EX-2026-00000001, EX-2026-00000002 och 23 till.');
});

it('exits 0 when nothing needs a person', async () => {
  await answering(JSON.stringify(HEALTH));
  expect((await status())[0]).toBe(0);
});

it.each(['null', '{}', '[]', 'hej', '{"larm":[]}'])(
  'does not take the answer %s of another program for the health',
  async (text) => {
    await answering(text);
    const [code, json] = await status('--json');
    expect(code).toBe(1);
    expect(JSON.parse(json)).toMatchObject({ väntar: 0, larm: ['tjänsten'] });
  },
);

it('looks itself when no service answers, and says so', async () => {
  vi.stubEnv('PORT', '1');
  const [code, shown] = await status();
  expect(code).toBe(1);
  expect(shown).toMatch(/^FEL {2}tjänsten +Svarar inte på http:\/\/127\.0\.0\.1:1\./);
  expect(shown).toMatch(/^ok {3}utkorgen/m);
});
