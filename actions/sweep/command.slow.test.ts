import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import {
  damageCase,
  submitAndAccept,
  submitCase,
  type TestService,
  testCasePath,
} from '../../testing/inbox.ts';
import { associationFolder, testService } from '../../testing/service.ts';
import { main } from '../skav.ts';

const run = (args: readonly string[]) => main(['sweep', ...args]);

describe('skav sweep', () => {
  const output: string[] = [];
  beforeEach(() => {
    output.length = 0;
    vi.spyOn(console, 'log').mockImplementation((text) => void output.push(String(text)));
    vi.spyOn(console, 'error').mockImplementation((text) => void output.push(String(text)));
  });

  async function started(): Promise<TestService> {
    const service = await testService();
    vi.stubEnv('SKAV_DATA', service.data);
    vi.stubEnv('SKAV_CACHE', join(service.data, 'cache'));
    vi.stubEnv('SKAV_CASES', associationFolder());
    return service;
  }

  it('prints the plan as JSON, and writes nothing in a dry run', async () => {
    const service = await started();
    const id = await submitCase(service);
    expect(await run(['--today', '2026-11-27', '--dry-run', '--json'])).toBe(0);
    const data = JSON.parse(output[0] ?? '');
    expect(data).toMatchObject({ day: '2026-11-27', unread: [], unsent: [], count: { read: 1, total: 1 } });
    expect(data.new).toContain(`frist:${id}:last:2026-11-27:forfaller`);
    expect(data.packs.map(({ body }: { body: string }) => body)).toContain('beredningsgrupp');
    expect(existsSync(join(service.data, 'inbox'))).toBe(false);
  });

  it('counts what it handled, and fails when it is not all', async () => {
    const service = await started();
    const [bad] = [await submitAndAccept(service), await submitAndAccept(service)];
    expect(await run(['--today', '2026-11-27'])).toBe(0);
    expect(output.at(-1)).toMatch(/^2 av 2 ärenden lästa\. \d+ nya av \d+ som gäller\.$/);
    await damageCase(service, bad);
    expect(await run(['--today', '2026-11-27'])).toBe(1);
    expect(output.slice(-2)).toEqual([
      `${testCasePath(bad)}: går inte att läsa. Kör skav check och rätta felen.`,
      expect.stringMatching(/^1 av 2 ärenden lästa\. 0 nya/),
    ]);
  });

  it.each([
    [['--today', '2026-02-30'], 2],
    [['--today', 'i morgon'], 2],
    [['allt'], 2],
    [['--nej'], 2],
    [['--help'], 0],
  ])('answers %j with the usage', async (args, code) => {
    await started();
    expect(await run(args)).toBe(code);
    expect(output.join('\n')).toMatch(/--today/);
  });
});
