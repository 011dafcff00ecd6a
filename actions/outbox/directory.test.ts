import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { temporaryFolder } from '../testing.ts';
import { directoryOutbox } from './directory.ts';
import type { Entry } from './outbox.ts';

const entry = (changes: Partial<Entry> = {}): Entry => ({
  key: 'nyckel',
  fingerprint: 'avtryck',
  id: 'EX-2026-7K3MQ9TB',
  område: 'nassjo',
  mottagen: '2026-11-22',
  text: 'ärende',
  kontakt: { namn: 'Karin Exempel' },
  ...changes,
});

describe('the outbox of files', () => {
  it('holds an entry until it is done, and then only its receipt', async () => {
    const outbox = directoryOutbox(temporaryFolder());
    expect(await outbox.put(entry())).toBeUndefined();
    expect(await outbox.pending()).toEqual([entry()]);
    await outbox.done(entry());
    expect(await outbox.pending()).toEqual([]);
    const { text, kontakt, ...receipt } = entry();
    expect(await outbox.find('nyckel')).toEqual(receipt);
    expect(await outbox.find('en annan')).toBeUndefined();
  });

  it('lets one of many writers create an entry, and tells the others what stands there', async () => {
    const data = temporaryFolder();
    const writers = Array.from({ length: 30 }, (_, at) =>
      directoryOutbox(data).put(entry({ fingerprint: String(at) })),
    );
    const results = await Promise.all(writers);
    expect(results.filter((result) => result === undefined)).toHaveLength(1);
    const [stored] = await directoryOutbox(data).pending();
    for (const result of results) if (result) expect(result.fingerprint).toBe(stored?.fingerprint);
    expect(readdirSync(join(data, 'scratch'))).toEqual([]);
  });

  it('may be told twice that an entry is done', async () => {
    const data = temporaryFolder();
    const outbox = directoryOutbox(data);
    await outbox.put(entry());
    await outbox.done(entry());
    await outbox.done(entry());
    expect(await outbox.put(entry())).toMatchObject({ id: entry().id });
    expect(await outbox.pending()).toEqual([]);
  });

  it('can be read by its owner only', async () => {
    const data = temporaryFolder();
    await directoryOutbox(data).put(entry());
    const [name = ''] = readdirSync(join(data, 'outbox'));
    expect(statSync(join(data, 'outbox', name)).mode & 0o077).toBe(0);
    expect(statSync(join(data, 'outbox')).mode & 0o077).toBe(0);
    expect(name).not.toContain(entry().id);
  });
});
