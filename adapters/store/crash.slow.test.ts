import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { fsck, git, proposal, removal, startWriter, workspace } from '../../testing/local-store.ts';
import { openLocalStore } from './local.ts';

let space: ReturnType<typeof workspace>;
beforeEach(() => {
  space = workspace();
});
afterEach(() => space.remove());
const open = () => openLocalStore(space.dir, { seed: space.seed, staleAfter: 1000 });

/** Kills a writer once it has acknowledged `promised` ids, and returns all that it acknowledged. */
async function killAfter(run: ReturnType<typeof startWriter>, promised: number): Promise<string[]> {
  run.child.stdout.on('data', () => {
    if (run.acknowledged().length >= promised) run.child.kill('SIGKILL');
  });
  return (await run.done).lines.map((line) => line.split(' ')[0] as string);
}

test('kill -9 during many parallel proposals, repeatedly: every acknowledged proposal exists', async () => {
  const promised: string[] = [];
  let interrupted = 0;
  for (let round = 0; round < 15; round++) {
    const ids = Array.from({ length: 64 }, (_, i) => `EX-2026-${round}-${i}`);
    // 64 at once can all be acknowledged before the kill arrives; of 8 at once most are still to come.
    const parallel = round % 3 === 2 ? 8 : 64;
    const done = await killAfter(startWriter(space.dir, space.seed, 'propose', ids, parallel), 1 + round * 3);
    promised.push(...done);
    if (done.length < ids.length) interrupted++;
    const store = await open();
    const waiting = new Set(await store.waiting());
    expect(promised.filter((id) => !waiting.has(id))).toEqual([]);
    expect(fsck(space.dir)).toBe('');
    expect(locksIn(space.dir)).toEqual([]);
    // What was interrupted can be proposed again, and native git can pack.
    await Promise.all(ids.map((id) => store.propose(proposal(id))));
    promised.push(...ids.filter((id) => !done.includes(id)));
    git(space.dir, 'pack-refs', '--all');
  }
  expect(interrupted).toBeGreaterThan(0);
  expect((await (await open()).waiting()).length).toBe(15 * 64);
}, 300_000);

test('kill -9 during accepts: every acknowledged case is on main, and the rest waits or is accepted', async () => {
  const ids = Array.from({ length: 60 }, (_, i) => `EX-2026-${i}`);
  let store = await open();
  await Promise.all(ids.map((id) => store.propose(proposal(id))));
  for (let left = ids, round = 0; left.length > 0 && round < 30; round++) {
    const done = await killAfter(startWriter(space.dir, space.seed, 'accept', left, 8), 4);
    store = await open();
    const waiting = new Set(await store.waiting());
    const onMain = new Set((await store.snapshot()).main.map((file) => file.id));
    for (const id of ids) expect(onMain.has(id) || waiting.has(id)).toBe(true);
    for (const id of done) expect([onMain.has(id), waiting.has(id)]).toEqual([true, false]);
    expect(fsck(space.dir)).toBe('');
    left = left.filter((id) => !done.includes(id));
  }
  expect(git(space.dir, 'rev-list', '--count', 'main')).toBe('61');
}, 300_000);

test('kill -9 during removals: every acknowledged case is gone with a note, the rest waits or is too', async () => {
  const ids = Array.from({ length: 40 }, (_, i) => `EX-2026-${i}`);
  let store = await open();
  await Promise.all(ids.map((id) => store.propose(proposal(id))));
  for (let left = ids, round = 0; left.length > 0 && round < 30; round++) {
    const done = await killAfter(startWriter(space.dir, space.seed, 'remove', left, 8), 4);
    store = await open();
    const waiting = new Set(await store.waiting());
    const { removed } = await store.snapshot();
    const noted = new Set(removed.map(({ path }) => path));
    const isNoted = (id: string) => noted.has(removal(id, '').note.path);
    for (const id of ids) expect(isNoted(id) || waiting.has(id)).toBe(true);
    for (const id of done) expect([isNoted(id), waiting.has(id)]).toEqual([true, false]);
    expect(fsck(space.dir)).toBe('');
    left = left.filter((id) => !done.includes(id));
  }
  expect(git(space.dir, 'rev-list', '--count', 'main')).toBe('41');
}, 300_000);

test('a stopped process that holds the lock of main is waited for; once killed, main is free', async () => {
  const store = await open();
  await store.propose(proposal('EX-2026-A'));
  const holder = await holdLock(join(space.dir, 'refs/heads/main.lock'));
  let accepted = false;
  const accepting = store.accept('EX-2026-A', 'x\n', 'Accept').then(() => {
    accepted = true;
  });
  holder.kill('SIGSTOP');
  // Longer than a lock of an unknown owner is kept: this owner is known, and alive.
  await new Promise((resolve) => setTimeout(resolve, 3000));
  expect(accepted).toBe(false);
  holder.kill('SIGKILL');
  await accepting;
  expect(await store.read('cases/2026/11/EX-2026-A.yaml')).toBe('x\n');
}, 60_000);

test('a lock that a killed native git left is broken after a while', async () => {
  const store = await open();
  await store.propose(proposal('EX-2026-A'));
  writeFileSync(join(space.dir, 'refs/heads/main.lock'), '');
  writeFileSync(join(space.dir, 'packed-refs.lock'), '');
  await store.accept('EX-2026-A', 'x\n', 'Accept');
  expect(locksIn(space.dir)).toEqual([]);
}, 60_000);

test('kill -9 during the first start: the next start begins again', async () => {
  const month = join(space.seed, '2026/10');
  mkdirSync(month);
  for (let i = 0; i < 300; i++) writeFileSync(join(month, `EX-2026-OLD${i}.yaml`), `id: ${i}\n`);
  const parent = dirname(space.dir);
  mkdirSync(parent);
  for (let round = 0; round < 5; round++) {
    const run = startWriter(space.dir, space.seed, 'propose', ['EX-2026-A'], 1);
    while (readdirSync(parent).length === 0) await new Promise((resolve) => setTimeout(resolve, 5));
    await new Promise((resolve) => setTimeout(resolve, round * 15));
    run.child.kill('SIGKILL');
    await run.done;
    if (existsSync(space.dir)) break;
  }
  const store = await open();
  expect(readdirSync(parent)).toEqual(['cases.git']);
  expect((await store.snapshot()).main).toHaveLength(301);
  expect(fsck(space.dir)).toBe('');
}, 120_000);

async function holdLock(path: string) {
  const owner = new URL('local/owner.ts', import.meta.url).href;
  const script = `import { newLockOwner } from ${JSON.stringify(owner)}; import { writeFileSync } from 'node:fs';
    writeFileSync(${JSON.stringify(path)}, newLockOwner(), { flag: 'wx' });
    console.log('held'); setInterval(() => {}, 1000);`;
  const child = spawn(process.execPath, ['--input-type=module', '-e', script], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  await once(child.stdout, 'data');
  expect(readFileSync(path, 'utf8')).toContain(String(child.pid));
  return child;
}

const locksIn = (gitdir: string): string[] =>
  readdirSync(gitdir, { recursive: true, encoding: 'utf8' }).filter(
    (name) => name.endsWith('.lock') && !name.startsWith('skav'),
  );
