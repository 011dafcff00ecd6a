import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it, vi } from 'vitest';
import { associationFolder, NOON, temporaryFolder } from '../testing/service.ts';
import { openService } from './open-service.ts';
import type { Service } from './service.ts';

const KEY = 'age1vpc7fsl04f9d9rw776lsqzpcexnjqt759evjucv2ge2vprcskguqyk0ln0';

/** A service with its folder, and a step that changes `association.yaml` and lets the service look at it. */
async function running() {
  const cases = associationFolder();
  const file = join(cases, 'association.yaml');
  const data = join(temporaryFolder(), 'data');
  const service = await openService(cases, data, () => NOON, {});
  const change = async (edit: (text: string) => string) => {
    writeFileSync(file, edit(readFileSync(file, 'utf8')));
    return refresh(service);
  };
  return { service, cases, data, change };
}

const realNow = performance.now.bind(performance);
let skipped = 0;
/** Lets the service look again, as if the time between two looks had passed. */
function refresh(service: Service) {
  skipped += 10_000;
  vi.spyOn(performance, 'now').mockImplementation(() => realNow() + skipped);
  return service.refresh?.();
}

it('uses a change of the folder without a restart', async () => {
  const { service, cases, change } = await running();
  const { routine, outbox } = service;
  expect(await change((text) => `${text}dygnstak: 7\n`)).toBe('changed');
  expect(service).toMatchObject({ cap: 7, association: { dygnstak: 7 } });
  expect(service.outbox).not.toBe(outbox);
  const path = join(cases, `routines/${service.association.rutin}.md`);
  writeFileSync(path, readFileSync(path, 'utf8').replace(/^namn: .*/m, 'namn: En annan rutin'));
  expect(await refresh(service)).toBe('changed');
  expect(service.routine.namn).toBe('En annan rutin');
  expect(service.routines[service.association.rutin]).toBe(service.routine);
  expect(routine.namn).not.toBe('En annan rutin');
  expect(await refresh(service)).toBe('same');
});

it('stops sealing to a key that is removed', async () => {
  const { service, change } = await running();
  expect(service.recipients()).toContain(KEY);
  await change((text) => text.replace(/^nycklar:.*\n {2}- age1.*\n/m, ''));
  expect(service.recipients()).toHaveLength(1);
  expect(service.recipients()).not.toContain(KEY);
});

it.each<[string, (text: string) => string, string]>([
  ['is half written', (text) => text.slice(0, 300), 'faulty-folder'],
  ['is gone', () => '', 'faulty-folder'],
  [
    'names a routine that does not exist',
    (text) => text.replace(/^rutin: .*/m, 'rutin: ingen'),
    'faulty-folder',
  ],
  ['has the key of the example and is none', (text) => text.replace('exempel: true\n', ''), 'faulty-folder'],
  [
    'has no keys and is no example',
    (text) => text.replace('exempel: true\n', '').replace(/^nycklar:.*\n {2}- age1.*\n/m, ''),
    'keys-missing',
  ],
])(
  'goes on with the earlier settings when the file %s, until it is right again',
  async (_what, edit, code) => {
    const { service, change } = await running();
    const before = { ...service };
    let right = '';
    const found = await change((text) => {
      right = text;
      return edit(text);
    });
    expect([found, service.settingsError]).toEqual(['faulty', expect.objectContaining({ code })]);
    for (const key of ['association', 'routines', 'routine', 'cap', 'outbox', 'recipients'] as const)
      expect(service[key]).toBe(before[key]);
    // Reported once.
    expect(await refresh(service)).toBe('same');
    expect(await change(() => `${right}dygnstak: 9\n`)).toBe('changed');
    expect([service.cap, service.settingsError]).toEqual([9, undefined]);
  },
);

it('looks once for many requests at the same time, and not at all in between', async () => {
  const { service, cases, change } = await running();
  await change((text) => `${text}dygnstak: 7\n`);
  rmSync(join(cases, 'association.yaml'));
  expect(await service.refresh?.()).toBe('same');
  expect(service.settingsError).toBeUndefined();
  const all = [refresh(service), ...Array.from({ length: 20 }, () => service.refresh?.())];
  expect((await Promise.all(all)).filter((found) => found === 'faulty')).toHaveLength(1);
});

it('does not start without keys when the association is no example, and makes no private key', async () => {
  const cases = associationFolder();
  const file = join(cases, 'association.yaml');
  const text = readFileSync(file, 'utf8').replace('exempel: true\n', '');
  writeFileSync(file, text.replace(/^nycklar:.*\n {2}- age1.*\n/m, ''));
  const data = join(temporaryFolder(), 'data');
  await expect(openService(cases, data, () => NOON, {})).rejects.toMatchObject({
    code: 'keys-missing',
    sentence: expect.stringContaining('skav contact key'),
  });
  expect(existsSync(data)).toBe(false);
});
