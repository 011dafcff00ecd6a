import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { fsck, git, proposal, workspace } from './local/testing.ts';
import { openLocalStore } from './local.ts';
import type { Store } from './store.ts';

let space: ReturnType<typeof workspace>;
let store: Store;
const open = () =>
  openLocalStore(space.dir, { seed: space.seed, now: () => new Date('2026-11-21T10:00:00Z') });
const id = 'EX-2026-7K3MQ9TB';
const path = `cases/2026/11/${id}.yaml`;

beforeEach(async () => {
  space = workspace();
  store = await open();
});
afterEach(() => {
  try {
    expect(fsck(space.dir)).toBe('');
  } finally {
    space.remove();
  }
});

test('a proposal is one commit on a branch of its own, with only its file', async () => {
  expect(await store.propose(proposal(id))).toBe('created');
  expect(git(space.dir, 'rev-list', '--count', `main..case/${id}`)).toBe('1');
  expect(git(space.dir, 'diff', '--name-status', `main...case/${id}`)).toBe(`A\t${path}`);
  expect(await store.waiting()).toEqual([id]);
  expect(await store.readProposal(id)).toEqual({ path, text: proposal(id).text });
  expect(await store.readProposal('EX-2026-NONE')).toBeUndefined();
});

test('the same proposal again, also in parallel and from another store, changes nothing', async () => {
  const stores = [store, await open()];
  const answers = await Promise.all(
    Array.from({ length: 20 }, (_, i) => stores[i % 2]?.propose(proposal(id))),
  );
  expect(answers.filter((answer) => answer === 'created')).toHaveLength(1);
  expect(answers.filter((answer) => answer === 'exists')).toHaveLength(19);
  expect(git(space.dir, 'rev-list', '--count', `case/${id}`)).toBe('2');
});

test('the same id with another text is refused, waiting or accepted', async () => {
  const other = proposal(id, 'other\n');
  await store.propose(proposal(id));
  await expect(store.propose(other)).rejects.toMatchObject({ code: 'id-taken', data: { id } });
  await store.accept(id, 'changed\n', 'Accept');
  await expect(store.propose(other)).rejects.toMatchObject({ code: 'id-taken' });
  expect(await store.propose({ ...proposal(id), isSame: (found) => found === 'changed\n' })).toBe('exists');
  expect(await store.waiting()).toEqual([]);
});

test('a name that cannot be is refused before anything is written', async () => {
  for (const bad of [
    { ...proposal(id), path: 'cases/2026/11/EX-2026-OTHER.yaml' },
    { ...proposal('a/b'), path },
    { ...proposal('x.lock'), path: 'cases/2026/11/x.lock.yaml' },
  ])
    await expect(store.propose(bad)).rejects.toMatchObject({ code: 'bad-name' });
  expect(await store.waiting()).toEqual([]);
});

test('accepting puts the text on main in one commit, and what was proposed is not in its history', async () => {
  await store.propose(proposal(id));
  await store.accept(id, 'reviewed\n', `Accept ${id}`);
  expect(await store.read(path)).toBe('reviewed\n');
  expect(git(space.dir, 'log', '--format=%s %P', '-1', 'main')).toBe(
    `Accept ${id} ${git(space.dir, 'rev-parse', 'main~1')}`,
  );
  expect(git(space.dir, 'diff', '--name-status', 'main~1', 'main')).toBe(`A\t${path}`);
  expect(git(space.dir, 'log', '--all', '-S', 'beskrivning', '--format=%h', '--', path)).toBe('');
  expect(await store.waiting()).toEqual([]);
});

test('accepting again does what is left: after a crash between the two, and after all is done', async () => {
  await store.propose(proposal(id));
  const tip = git(space.dir, 'rev-parse', `case/${id}`);
  await store.accept(id, 'reviewed\n', 'Accept');
  const main = git(space.dir, 'rev-parse', 'main');
  await store.accept(id, 'reviewed\n', 'Accept');
  git(space.dir, 'update-ref', `refs/heads/case/${id}`, tip);
  await store.accept(id, 'reviewed\n', 'Accept');
  expect(git(space.dir, 'rev-parse', 'main')).toBe(main);
  // Edited on main since: accepting the branch that is left must not undo the edit.
  git(space.dir, 'update-ref', `refs/heads/case/${id}`, tip);
  await store.update(path, 'reviewed\n', 'edited\n', 'Edit');
  await expect(store.accept(id, 'reviewed\n', 'Accept')).rejects.toMatchObject({ code: 'changed' });
  expect(await store.read(path)).toBe('edited\n');
  await store.reject(id);
  expect(await store.waiting()).toEqual([]);
  await expect(store.accept(id, 'other\n', 'Accept')).rejects.toMatchObject({ code: 'not-waiting' });
  await expect(store.accept('EX-2026-NONE', 'x', 'Accept')).rejects.toMatchObject({ code: 'not-waiting' });
});

test('parallel accepts through two stores are all on main', async () => {
  const ids = Array.from({ length: 16 }, (_, i) => `EX-2026-${i}`);
  await Promise.all(ids.map((one) => store.propose(proposal(one))));
  const stores = [store, await open()];
  await Promise.all(ids.map((one, i) => stores[i % 2]?.accept(one, `${one}\n`, `Accept ${one}`)));
  for (const one of ids) expect(await store.read(`cases/2026/11/${one}.yaml`)).toBe(`${one}\n`);
  expect(git(space.dir, 'rev-list', '--count', '--first-parent', 'main')).toBe('17');
});

test('a file is replaced only when it reads as expected', async () => {
  const file = 'cases/association.yaml';
  const before = (await store.read(file)) ?? '';
  await store.update(file, before, 'namn: Ny\n', 'Rename');
  await store.update(file, before, 'namn: Ny\n', 'Rename');
  expect(git(space.dir, 'rev-list', '--count', 'main')).toBe('2');
  await expect(store.update(file, before, 'namn: Annan\n', 'Rename')).rejects.toMatchObject({
    code: 'changed',
  });
  await expect(store.update('cases/none.yaml', '', 'x', 'x')).rejects.toMatchObject({ code: 'changed' });
  const edits = ['a', 'b', 'c'].map((text) =>
    store.update(file, 'namn: Ny\n', text, 'Edit').catch(() => 'refused'),
  );
  expect((await Promise.all(edits)).filter((answer) => answer === 'refused')).toHaveLength(2);
});

test('rejecting removes the branch, packed or not, and twice is once', async () => {
  for (const one of ['A', 'B']) await store.propose(proposal(one));
  git(space.dir, 'pack-refs', '--all');
  await store.propose(proposal('C'));
  await store.reject('A');
  await store.reject('C');
  await store.reject('C');
  expect(await store.waiting()).toEqual(['B']);
});

const hash = 'a'.repeat(64);
const note = { path: `cases/borttagna/${hash}.yaml`, text: 'skäl: test\n' };
const removal = (before: string) => ({ id, path, before, note, message: 'Remove' });

test('removing an accepted case is one commit that takes its file and leaves a note', async () => {
  await store.propose(proposal(id));
  await store.accept(id, 'reviewed\n', 'Accept');
  await store.remove(removal('reviewed\n'));
  expect(git(space.dir, 'diff', '--no-renames', '--name-status', 'main~1', 'main')).toBe(
    `D\t${path}\nA\t${note.path}`,
  );
  expect(git(space.dir, 'diff', '--name-status', 'main~2', 'main')).toBe(`A\t${note.path}`);
  const { main, removed } = await store.snapshot();
  expect(main.map((file) => file.id)).toEqual(['EX-2026-0000OLD1']);
  expect(removed).toEqual([{ hash, path: note.path, oid: removed[0]?.oid }]);
  expect(await store.text(removed[0]?.oid ?? '')).toBe(note.text);
});

test('removing a case that waits leaves a note on main and nothing of its text', async () => {
  await store.propose(proposal(id));
  await store.remove(removal(proposal(id).text));
  expect(await store.waiting()).toEqual([]);
  expect(git(space.dir, 'diff', '--name-status', 'main~1', 'main')).toBe(`A\t${note.path}`);
  expect(git(space.dir, 'log', '--all', '-S', 'beskrivning', '--format=%h')).toBe('');
});

test('removing again does what is left: after a crash between the two, and after all is done', async () => {
  await store.propose(proposal(id));
  const tip = git(space.dir, 'rev-parse', `case/${id}`);
  await store.accept(id, 'reviewed\n', 'Accept');
  await store.remove(removal('reviewed\n'));
  const main = git(space.dir, 'rev-parse', 'main');
  git(space.dir, 'update-ref', `refs/heads/case/${id}`, tip);
  await store.remove(removal('reviewed\n'));
  expect(await store.waiting()).toEqual([]);
  // The note that is there stays: it says when.
  await store.remove({ ...removal('reviewed\n'), note: { ...note, text: 'later\n' } });
  expect(git(space.dir, 'rev-parse', 'main')).toBe(main);
  expect(await store.read(note.path)).toBe(note.text);
});

test('a case that somebody changed, or that never was, is not removed', async () => {
  await expect(store.remove(removal('x'))).rejects.toMatchObject({ code: 'changed' });
  await store.propose(proposal(id));
  await expect(store.remove(removal('x'))).rejects.toMatchObject({ code: 'changed' });
  await store.accept(id, 'reviewed\n', 'Accept');
  await expect(store.remove(removal(proposal(id).text))).rejects.toMatchObject({ code: 'changed' });
  expect(await store.read(path)).toBe('reviewed\n');
  expect((await store.snapshot()).removed).toEqual([]);
  for (const bad of [
    { ...removal('x'), path: 'cases/2026/11/EX-2026-OTHER.yaml' },
    { ...removal('x'), note: { ...note, path: `cases/borttagna/${id}.yaml` } },
  ])
    await expect(store.remove(bad)).rejects.toMatchObject({ code: 'bad-name' });
});

test('of an accept and a removal at the same time, one is told', async () => {
  for (let round = 0; round < 10; round++) {
    const one = `EX-2026-R${round}`;
    const file = `cases/2026/11/${one}.yaml`;
    await store.propose(proposal(one));
    const mine = { path: `cases/borttagna/${`${round}`.repeat(64)}.yaml`, text: 'skäl: test\n' };
    const other = await open();
    const [accepted, removed] = await Promise.allSettled([
      store.accept(one, 'reviewed\n', 'Accept'),
      other.remove({ id: one, path: file, before: proposal(one).text, note: mine, message: 'Remove' }),
    ]);
    expect([accepted.status, removed.status]).toContain('fulfilled');
    // Who was told that it is gone finds it gone.
    if (removed.status === 'fulfilled') expect(await store.read(file)).toBeUndefined();
    else expect(removed.reason).toMatchObject({ code: 'changed' });
    if (accepted.status === 'rejected') expect(accepted.reason).toMatchObject({ code: 'not-waiting' });
    await store.remove({ id: one, path: file, before: 'reviewed\n', note: mine, message: 'Remove' });
    expect([await store.read(file), await store.waiting()]).toEqual([undefined, []]);
  }
});

test('works when every object and ref is packed', async () => {
  await store.propose(proposal('A'));
  git(space.dir, 'gc', '-q');
  expect(existsSync(join(space.dir, 'refs/heads/main'))).toBe(false);
  store = await open();
  await store.propose(proposal('B'));
  await store.accept('A', 'a\n', 'Accept A');
  expect(await store.waiting()).toEqual(['B']);
  expect(git(space.dir, 'log', '--format=%s', 'main')).toBe(
    'Accept A\nBegin with the files of the association',
  );
});

test('a branch made by hand that holds no such case keeps its name', async () => {
  git(space.dir, 'update-ref', `refs/heads/case/${id}`, 'main');
  await expect(store.propose(proposal(id))).rejects.toMatchObject({ code: 'id-taken' });
});

test('opening leaves live locks alone and breaks those of the dead', async () => {
  const dead = join(space.dir, 'refs/heads/case/EX-2026-DEAD.lock');
  await store.propose(proposal(id));
  const { newMark } = await import('./local/owner.ts');
  writeFileSync(dead, newMark().replace(` ${process.pid} `, ' 4194304 '));
  writeFileSync(join(space.dir, 'packed-refs.lock'), newMark());
  await open();
  expect(readdirSync(join(space.dir, 'refs/heads/case'))).toEqual([id]);
  expect(existsSync(join(space.dir, 'packed-refs.lock'))).toBe(true);
});

test('opening removes what makes every later pack-refs of git fail', async () => {
  writeFileSync(join(space.dir, 'packed-refs.new'), '');
  expect(() => git(space.dir, 'pack-refs', '--all')).toThrow();
  await open();
  git(space.dir, 'pack-refs', '--all');
});

test('a store that began with an empty folder takes its first case', async () => {
  const [dir, seed] = [join(space.folder, 'empty.git'), join(space.folder, 'empty')];
  mkdirSync(seed);
  const empty = await openLocalStore(dir, { seed });
  await empty.propose(proposal(id));
  await empty.accept(id, 'x\n', 'Accept');
  expect((await empty.snapshot()).main.map((file) => file.path)).toEqual([path]);
  expect(fsck(dir)).toBe('');
});

test('a lock too young to judge at the start is broken later, though no one asks for it', async () => {
  const lock = join(space.dir, 'refs/heads/case.lock');
  writeFileSync(lock, '');
  await openLocalStore(space.dir, { seed: space.seed, staleAfter: 300 });
  expect(existsSync(lock)).toBe(true);
  await expect.poll(() => existsSync(lock), { timeout: 20_000 }).toBe(false);
});
