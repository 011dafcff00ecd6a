import {
  chmodSync,
  chownSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  rmSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { appendFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import {
  health,
  isDelivered,
  mountMemory,
  type ProcessOptions,
  Senders,
  type ServiceProcess,
  startProcess,
} from '../../testing/fault-harness.ts';
import { fsck, git } from '../../testing/local-store.ts';
import { associationFolder, temporaryFolder } from '../../testing/service.ts';

/** How many times each fault is made; more in a long run. */
const ROUNDS = Number(process.env['SKAV_FAULT_ROUNDS'] ?? 1);
const WRITERS = 64;
const YEARS = 2 * 365 * 24 * 3_600_000;
const GREEN = [200, []];

/** What a fault is made on: a data folder on this machine, and those who send to the service on it. */
interface Scene extends ProcessOptions {
  senders: Senders;
  start: (changes?: Partial<ProcessOptions>) => Promise<ServiceProcess>;
}

const scene = (data = join(temporaryFolder(), 'data')): Scene => {
  const options = { cases: associationFolder(), data };
  return { ...options, senders: new Senders(), start: (changes) => startProcess({ ...options, ...changes }) };
};

/**
 * Starts the service again when the fault is over, and sends every report again under its key. Then each key has one
 * case, also those whose outcome was unknown; each receipt that was seen has its case; and all is well.
 */
async function expectNothingLost({ senders, data, start }: Scene): Promise<void> {
  const receipts = senders.ids();
  const { url, kill } = await start();
  const statuses = new Set(await senders.sendAllAgain(url));
  expect([...statuses]).toEqual([201]);
  await expect.poll(() => isDelivered(data)).toBe(true);
  const cases = git(
    join(data, 'cases.git'),
    'for-each-ref',
    '--format=%(refname:lstrip=3)',
    'refs/heads/case',
  )
    .split('\n')
    .toSorted();
  expect(receipts.filter((id) => !cases.includes(id))).toEqual([]);
  expect(cases).toEqual(senders.ids());
  expect(cases).toHaveLength(senders.seen.size);
  expect(readdirSync(join(data, 'contacts')).toSorted()).toEqual(cases);
  expect(fsck(join(data, 'cases.git'))).toBe('');
  await expect.poll(() => health(url)).toEqual(GREEN);
  await kill();
}

const rounds = Array.from({ length: ROUNDS }, (_, round) => round + 1);

it.each(rounds)('kill -9 of one server with 64 writers, round %i', async () => {
  const here = scene();
  const server = await here.start();
  let isOver = false;
  const sending = here.senders.sendUntil([server.url], WRITERS, () => isOver);
  await expect.poll(() => here.senders.ids().length, { interval: 2 }).toBeGreaterThan(20);
  await server.kill();
  isOver = true;
  await sending;
  await expectNothingLost(here);
});

it.each(rounds)('kill -9 of two servers on one data folder with 64 writers, round %i', async () => {
  const here = scene();
  const first = await here.start();
  const second = await here.start();
  let isOver = false;
  const sending = here.senders.sendUntil([first.url, second.url], WRITERS, () => isOver);
  await expect.poll(() => here.senders.ids().length, { interval: 2 }).toBeGreaterThan(20);
  await Promise.all([first.kill(), second.kill()]);
  isOver = true;
  await sending;
  await expectNothingLost(here);
});

it('a full disk: refused, health is red, and green as soon as there is room', async (test) => {
  const data = join(temporaryFolder(), 'data');
  mkdirSync(data);
  try {
    // The health check is green only with a quarter of a gigabyte free.
    mountMemory(data, 320);
  } catch {
    test.skip('a file system in memory cannot be mounted here: run as root');
  }
  const here = scene(data);
  const { url, kill } = await here.start();
  await expect.poll(() => health(url)).toEqual(GREEN);
  expect(await here.senders.send(url)).toBe(201);
  const filler = join(data, 'filler');
  // Asynchronously: a test that is blocked would not notice that the service has closed the connection.
  for (const size of [2 ** 20, 4096])
    try {
      for (;;) await appendFile(filler, Buffer.alloc(size));
    } catch {
      // Full for this size.
    }
  const statuses = await here.senders.sendUntil([url], 8, () => here.senders.seen.size > 24);
  expect([...new Set(statuses)]).toEqual([503]);
  expect((await health(url))[0]).toBe(503);
  expect((await health(url))[1]).toContain('utkorgen');
  rmSync(filler);
  await expect.poll(() => health(url)).toEqual(GREEN);
  await kill();
  await expectNothingLost(here);
});

it.each([
  // Then reports go straight to the archive.
  ['the outbox', ['outbox', 'days'], 201],
  ['the whole folder', ['.'], 503],
] as const)(
  '%s cannot be written: nothing is lost, and health is red when nothing would be kept',
  async (_name, folders, status) => {
    const isRoot = process.getuid?.() === 0;
    // Root can always write, so the service runs as the user `nobody`, who must be able to reach its folder.
    const uid = isRoot ? 65534 : undefined;
    if (isRoot) chmodSync(tmpdir(), 0o711);
    const outer = mkdtempSync(join(tmpdir(), 'skav-'));
    if (uid !== undefined) chownSync(outer, uid, uid);
    const data = join(outer, 'data');
    const cases = associationFolder();
    chmodSync(join(cases, '..'), 0o755);
    const options = { cases, data, ...(uid === undefined ? {} : { uid }) };
    const here: Scene = { ...options, senders: new Senders(), start: () => startProcess(options) };
    const { url, kill } = await here.start();
    expect(await here.senders.send(url)).toBe(201);
    await expect.poll(() => isDelivered(data)).toBe(true);
    const changed = folders.flatMap((folder) => [
      join(data, folder),
      ...(folder === '.'
        ? readdirSync(data, { recursive: true, withFileTypes: true })
            .filter((entry) => entry.isDirectory())
            .map((entry) => join(entry.parentPath, entry.name))
        : []),
    ]);
    for (const folder of changed) chmodSync(folder, 0o500);
    expect(await here.senders.send(url)).toBe(status);
    expect((await health(url))[0]).toBe(status === 503 ? 503 : 200);
    for (const folder of changed) chmodSync(folder, 0o700);
    await expect.poll(() => health(url)).toEqual(GREEN);
    await kill();
    await expectNothingLost(here);
  },
);

it('a clock that jumps two years ahead, and two years back', async () => {
  const here = scene();
  for (const ahead of [0, YEARS, 0, -YEARS, 0]) {
    const { url, kill } = await here.start({ ahead });
    expect(await here.senders.send(url)).toBe(201);
    expect([...new Set(await here.senders.sendAllAgain(url))]).toEqual([201]);
    await expect.poll(() => isDelivered(here.data)).toBe(true);
    await kill();
  }
  await expectNothingLost(here);
});

it('stale locks of a killed git', async () => {
  const here = scene();
  const first = await here.start();
  await first.kill();
  const old = new Date(Date.now() - 3_600_000);
  for (const lock of ['refs/heads/main.lock', 'packed-refs.lock', 'HEAD.lock']) {
    const path = join(here.data, 'cases.git', lock);
    writeFileSync(path, '');
    utimesSync(path, old, old);
  }
  const { url, kill } = await here.start();
  for (let i = 0; i < 3; i++) expect(await here.senders.send(url)).toBe(201);
  await kill();
  await expectNothingLost(here);
  expect(existsSync(join(here.data, 'cases.git/refs/heads/main.lock'))).toBe(false);
});
