import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { openSealed, readIdentities } from '../../adapters/age.ts';
import { readCase } from '../../core/case/read.ts';
import { receiptHash } from '../../core/receipt.ts';
import { exampleReport } from '../../testing/report.ts';
import { EXAMPLE_FOLDER, testService } from '../../testing/service.ts';
import { submitForReceipt } from '../../testing/submit.ts';
import { followCase } from '../follow/follow.ts';
import { drain } from '../outbox/drain.ts';
import { openOutbox } from '../outbox/outbox.ts';
import { releaseHeld } from '../outbox/tidy.ts';
import type { Service } from '../service.ts';
import { submitBody } from './submit.ts';

const git = (data: string, ...args: string[]) =>
  execFileSync('git', ['-C', join(data, 'cases.git'), ...args], { encoding: 'utf8' }).trim();

describe('submitting a report', () => {
  it('makes one commit with one file on a separate branch, and a receipt', async () => {
    const service = await testService();
    const receipt = await submitForReceipt(service, exampleReport());
    expect(receipt).toMatchObject({ mottagen: '2026-11-22', svarSenast: '2027-02-22', länk: '/folj/' });
    const path = `cases/2026/11/${receipt.id}.yaml`;
    expect(git(service.data, 'diff', '--name-status', `main..case/${receipt.id}`)).toBe(`A\t${path}`);
    expect(git(service.data, 'rev-list', '--count', `main..case/${receipt.id}`)).toBe('1');
    expect(git(service.data, 'fsck', '--strict')).toBe('');
    const { case: file, faults } = readCase(git(service.data, 'show', `case/${receipt.id}:${path}`), {
      path: `2026/11/${receipt.id}.yaml`,
      association: service.association,
    });
    expect(faults).toEqual([]);
    expect(file?.kvitto).toBe(`sha256:${await receiptHash(receipt.kod)}`);
    expect(file?.rapport.datum).toBe('2026-11-20');
  });

  it('keeps contact details out of git, readable only with the keys', async () => {
    const service = await testService();
    const { id, kod } = await submitForReceipt(service, exampleReport());
    const everything = git(service.data, 'log', '--all', '-p', '--format=%an %ae %cn %ce %s %b');
    for (const secret of ['Karin', 'karin', '174 06', kod, kod.replaceAll('-', '')])
      expect(everything).not.toContain(secret);
    const contact = join(service.data, 'contacts', id);
    const sealed = readFileSync(contact, 'utf8');
    expect(sealed).toMatch(/^-----BEGIN AGE ENCRYPTED FILE-----\n/);
    const [own, example] = [
      join(service.data, 'identity'),
      join(EXAMPLE_FOLDER, '../docs/exempelnyckel.txt'),
    ];
    for (const file of [own, example]) {
      const opened = await openSealed(sealed, readIdentities(readFileSync(file, 'utf8')));
      expect(JSON.parse(opened ?? '')).toEqual(exampleReport()['kontakt']);
    }
    expect(statSync(contact).mode & 0o077).toBe(0);
  });

  it('stores the receipt code nowhere', async () => {
    const service = await testService();
    const { kod } = await submitForReceipt(service, exampleReport());
    const files = readdirSync(service.data, { recursive: true, withFileTypes: true }).filter((entry) =>
      entry.isFile(),
    );
    expect(files.length).toBeGreaterThan(10);
    for (const file of files)
      expect(readFileSync(join(file.parentPath, file.name), 'latin1')).not.toContain(kod);
  });

  it('makes one case and the same receipt for the same key, twice and in parallel', async () => {
    const service = await testService();
    const first = await submitForReceipt(service, exampleReport(), 'nyckel-1');
    const again = await Promise.all(
      Array.from({ length: 20 }, () => submitForReceipt(service, exampleReport(), 'nyckel-1')),
    );
    const parallel = await Promise.all(
      Array.from({ length: 20 }, () => submitForReceipt(service, exampleReport(), 'nyckel-2')),
    );
    expect(new Set(again.map((receipt) => JSON.stringify(receipt)))).toEqual(
      new Set([JSON.stringify(first)]),
    );
    expect(new Set(parallel.map((receipt) => JSON.stringify(receipt))).size).toBe(1);
    expect(await service.store.waiting()).toHaveLength(2);
  });

  it('refuses another report under a used key', async () => {
    const service = await testService();
    await submitForReceipt(service, exampleReport(), 'k');
    const other = await submitBody(service, exampleReport({ löst: true }), { key: 'k' });
    expect(other).toMatchObject({ ok: false, status: 422, fel: [{ kod: 'nyckel-anvand' }] });
    expect(await service.store.waiting()).toHaveLength(1);
  });

  it('returns the same receipt on another day', async () => {
    const service = await testService('2026-12-31T12:00:00+01:00');
    const first = await submitForReceipt(service, exampleReport(), 'k');
    const later: Service = { ...service, today: () => '2027-01-01' };
    expect(await submitForReceipt(later, exampleReport(), 'k')).toEqual(first);
    expect(await service.store.waiting()).toHaveLength(1);
  });

  it('returns a receipt when the store fails, and delivers later', async () => {
    const service = await testService();
    const propose = () => Promise.reject(new Error('Karin är borta'));
    const broken: Service = {
      ...service,
      store: { ...service.store, read: async () => undefined, propose },
    };
    const { id, kod } = await submitForReceipt(broken, exampleReport());
    expect(await service.store.waiting()).toEqual([]);
    expect(await followCase(service, await receiptHash(kod))).toMatchObject({ id });
    expect(await drain(service)).toEqual({ done: [], failed: [] });
    expect(await drain(service, { all: true })).toEqual({ done: [id], failed: [] });
    expect(await service.store.waiting()).toEqual([id]);
    expect(await followCase(service, await receiptHash(kod))).toMatchObject({ id });
    expect(await drain(service, { all: true })).toEqual({ done: [], failed: [] });
  });

  it('keeps a waiting report sealed: no word of it is on disk', async () => {
    const service = await testService();
    const propose = () => Promise.reject(new Error('borta'));
    const broken: Service = {
      ...service,
      store: { ...service.store, read: async () => undefined, propose },
    };
    const { id } = await submitForReceipt(broken, exampleReport());
    const files = readdirSync(service.data, { recursive: true, withFileTypes: true }).filter((found) =>
      found.isFile(),
    );
    const outside = files.filter(({ parentPath }) => !parentPath.includes('cases.git'));
    expect(outside.length).toBeGreaterThanOrEqual(4);
    for (const { parentPath, name } of outside) {
      const text = readFileSync(join(parentPath, name), 'latin1');
      expect(`${name} ${text}`).not.toMatch(/Karin|karin|Planering|174 06|nassjo/);
      expect(`${name} ${text}`).not.toContain(id);
    }
  });

  it('holds a report above the day’s cap, with the same receipt, until a person releases it', async () => {
    const service = await testService();
    const capped: Service = { ...service, outbox: openOutbox(service.blobs, { ...service, cap: 1 }) };
    await submitForReceipt(capped, exampleReport());
    const second = await submitForReceipt(capped, exampleReport({ löst: true }), 'tva');
    expect(await submitForReceipt(capped, exampleReport({ löst: true }), 'tva')).toEqual(second);
    expect(await service.store.waiting()).toHaveLength(1);
    expect(await followCase(service, await receiptHash(second.kod))).toMatchObject({ id: second.id });
    await releaseHeld(service.blobs, service.today());
    expect(await drain(service)).toEqual({ done: [second.id], failed: [] });
    expect(await service.store.waiting()).toHaveLength(2);
  });
});
