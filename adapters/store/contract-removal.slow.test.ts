import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { proposal } from '../../testing/local-store.ts';
import { githubFixture, localFixture, type StoreFixture } from '../../testing/stores.ts';
import type { Store } from './store.ts';

const id = 'EX-2026-7K3MQ9TB';
const path = `cases/2026/11/${id}.yaml`;
const hash = 'a'.repeat(64);
const note = { path: `cases/borttagna/${hash}.yaml`, text: 'skäl: test\n' };
const removal = (before: string) => ({ id, path, before, note, message: 'Remove' });

/** What every store guarantees about the removal of a case, on any backend. */
describe.each([
  ['on this machine', localFixture],
  ['on GitHub', githubFixture],
] as const)('removing from a store %s', (_, makeSpace) => {
  let space: StoreFixture;
  let store: Store;
  const open = () => space.open();
  beforeEach(async () => {
    space = await makeSpace();
    store = await open();
  });
  afterEach(async () => {
    try {
      expect(await space.faults()).toEqual([]);
    } finally {
      await space.remove();
    }
  });

  test('removing an accepted case is one commit that removes its file and adds a note', async () => {
    await store.propose(proposal(id));
    await store.accept(id, 'reviewed\n', 'Accept');
    await store.remove(removal('reviewed\n'));
    expect(await space.git('diff', '--no-renames', '--name-status', 'main~1', 'main')).toBe(
      `D\t${path}\nA\t${note.path}`,
    );
    expect(await space.git('diff', '--name-status', 'main~2', 'main')).toBe(`A\t${note.path}`);
    const { main, removed } = await store.snapshot();
    expect(main.map((file) => file.id)).toEqual(['EX-2026-0000OLD1']);
    expect(removed).toEqual([{ hash, path: note.path, oid: removed[0]?.oid }]);
    expect(await store.text(removed[0]?.oid ?? '')).toBe(note.text);
  });

  test('removing a waiting case leaves a note on main and nothing of its text', async () => {
    await store.propose(proposal(id));
    await store.remove(removal(proposal(id).text));
    expect(await store.waiting()).toEqual([]);
    expect(await space.git('diff', '--name-status', 'main~1', 'main')).toBe(`A\t${note.path}`);
    expect(await space.git('log', '--branches', '-S', 'beskrivning', '--format=%h')).toBe('');
  });

  test('removing again finishes what a crash left, and changes nothing when all is done', async () => {
    await store.propose(proposal(id));
    const tip = await space.git('rev-parse', `case/${id}`);
    await store.accept(id, 'reviewed\n', 'Accept');
    await store.remove(removal('reviewed\n'));
    const main = await space.git('rev-parse', 'main');
    await space.git('update-ref', `refs/heads/case/${id}`, tip);
    await store.remove(removal('reviewed\n'));
    expect(await store.waiting()).toEqual([]);
    // The existing note stays: it has the date of the removal.
    await store.remove({ ...removal('reviewed\n'), note: { ...note, text: 'later\n' } });
    expect(await space.git('rev-parse', 'main')).toBe(main);
    expect(await store.read(note.path)).toBe(note.text);
  });

  test('a case that was changed, or never existed, is not removed', async () => {
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

  test('of an accept and a removal that race at least one succeeds, and a removal that succeeds is final', async () => {
    for (let round = 0; round < space.rounds; round++) {
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
      if (removed.status === 'fulfilled') expect(await store.read(file)).toBeUndefined();
      else expect(removed.reason).toMatchObject({ code: 'changed' });
      if (accepted.status === 'rejected') expect(accepted.reason).toMatchObject({ code: 'not-waiting' });
      await store.remove({ id: one, path: file, before: 'reviewed\n', note: mine, message: 'Remove' });
      expect([await store.read(file), await store.waiting()]).toEqual([undefined, []]);
    }
  });
});
