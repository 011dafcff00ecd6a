import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { proposal } from '../../testing/local-store.ts';
import { githubFixture, localFixture, type StoreFixture } from '../../testing/stores.ts';
import type { Store } from './store.ts';

const id = 'EX-2026-7K3MQ9TB';
const path = `cases/2026/11/${id}.yaml`;
const OLD_CASE = 'cases/2026/11/EX-2026-0000OLD1.yaml';

/** What every store guarantees, on any backend. */
describe.each([
  ['on this machine', localFixture],
  ['on GitHub', githubFixture],
] as const)('a store %s', (_, makeSpace) => {
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

  test('a proposal is one commit on its own branch, with only its file', async () => {
    expect(await store.propose(proposal(id))).toBe('created');
    expect(await space.git('rev-list', '--count', `main..case/${id}`)).toBe('1');
    expect(await space.git('diff', '--name-status', `main...case/${id}`)).toBe(`A\t${path}`);
    expect(await store.waiting()).toEqual([id]);
    expect(await store.readProposal(id)).toEqual({ path, text: proposal(id).text });
    expect(await store.readProposal('EX-2026-NONE')).toBeUndefined();
  });

  test('the same proposal again, also in parallel and from another store, changes nothing', async () => {
    const stores = [store, await open()];
    const answers = await Promise.all(
      Array.from({ length: 8 }, (_, i) => stores[i % 2]?.propose(proposal(id))),
    );
    expect(answers.filter((answer) => answer === 'created')).toHaveLength(1);
    expect(answers.filter((answer) => answer === 'exists')).toHaveLength(7);
    expect(await space.git('rev-list', '--count', `case/${id}`)).toBe('2');
  });

  test('the same id with another text is refused, whether the case waits or is accepted', async () => {
    const other = proposal(id, 'other\n');
    await store.propose(proposal(id));
    await expect(store.propose(other)).rejects.toMatchObject({ code: 'id-taken', data: { id } });
    await store.accept(id, 'changed\n', 'Accept');
    await expect(store.propose(other)).rejects.toMatchObject({ code: 'id-taken' });
    expect(await store.propose({ ...proposal(id), isSame: (found) => found === 'changed\n' })).toBe('exists');
    expect(await store.waiting()).toEqual([]);
  });

  test('an invalid name is refused before anything is written', async () => {
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
    expect(await space.git('log', '--format=%s %P', '-1', 'main')).toBe(
      `Accept ${id} ${await space.git('rev-parse', 'main~1')}`,
    );
    expect(await space.git('diff', '--name-status', 'main~1', 'main')).toBe(`A\t${path}`);
    expect(await space.git('log', '--branches', '-S', 'beskrivning', '--format=%h', '--', path)).toBe('');
    expect(await store.waiting()).toEqual([]);
  });

  test('accepting again finishes what a crash left, and changes nothing when all is done', async () => {
    await store.propose(proposal(id));
    const tip = await space.git('rev-parse', `case/${id}`);
    await store.accept(id, 'reviewed\n', 'Accept');
    const main = await space.git('rev-parse', 'main');
    await store.accept(id, 'reviewed\n', 'Accept');
    await space.git('update-ref', `refs/heads/case/${id}`, tip);
    await store.accept(id, 'reviewed\n', 'Accept');
    expect(await space.git('rev-parse', 'main')).toBe(main);
    // Edited on main since: accepting the leftover branch must not undo the edit.
    await space.git('update-ref', `refs/heads/case/${id}`, tip);
    await store.update(path, 'reviewed\n', 'edited\n', 'Edit');
    await expect(store.accept(id, 'reviewed\n', 'Accept')).rejects.toMatchObject({ code: 'changed' });
    expect(await store.read(path)).toBe('edited\n');
    await store.reject(id);
    expect(await store.waiting()).toEqual([]);
    await expect(store.accept(id, 'other\n', 'Accept')).rejects.toMatchObject({ code: 'not-waiting' });
    await expect(store.accept('EX-2026-NONE', 'x', 'Accept')).rejects.toMatchObject({ code: 'not-waiting' });
  });

  test('a waiting case is revised by a commit on its branch, only when it reads as expected', async () => {
    const { text: before } = proposal(id);
    await store.propose(proposal(id));
    await store.revise(id, before, 'revised\n', 'Revise');
    await store.revise(id, before, 'revised\n', 'Revise');
    expect(await store.readProposal(id)).toEqual({ path, text: 'revised\n' });
    expect(await space.git('log', '--format=%s', `main..case/${id}`)).toBe(`Revise\nReport ${id}`);
    expect(await space.git('diff', '--name-only', `main...case/${id}`)).toBe(path);
    await expect(store.revise(id, before, 'other\n', 'Revise')).rejects.toMatchObject({ code: 'changed' });
    await expect(store.revise('EX-2026-NONE', '', 'x', 'x')).rejects.toMatchObject({ code: 'changed' });
    await expect(store.accept(id, before, 'Accept', before)).rejects.toMatchObject({ code: 'changed' });
    expect((await store.snapshot()).waiting.map((file) => file.id)).toEqual([id]);
    const tip = await space.git('rev-parse', `case/${id}`);
    await store.accept(id, 'revised\n', 'Accept', 'revised\n');
    expect(await space.git('diff', '--name-status', 'main~1', 'main')).toBe(`A\t${path}`);
    await expect(store.revise(id, 'revised\n', 'x', 'x')).rejects.toMatchObject({ code: 'changed' });
    // The leftover branch of a crash: main has the case.
    await space.git('update-ref', `refs/heads/case/${id}`, tip);
    await expect(store.revise(id, 'revised\n', 'x', 'x')).rejects.toMatchObject({ code: 'changed' });
    expect(await store.read(path)).toBe('revised\n');
  });

  test('the history of a file is its commits, the newest first: on main, or on its branch while it waits', async () => {
    const { text: before } = proposal(id);
    await store.propose(proposal(id));
    await store.revise(id, before, 'revised\n', 'Revise\n\nOrdered-by: Karin');
    const read = async (file = path) =>
      (await store.history(file)).map(({ message, text }) => [message.trimEnd(), text]);
    expect(await read()).toEqual([
      ['Revise\n\nOrdered-by: Karin', 'revised\n'],
      [`Report ${id}`, before],
    ]);
    const tip = await space.git('rev-parse', `case/${id}`);
    await store.accept(id, 'revised\n', 'Accept\n\nOrdered-by: Per', 'revised\n');
    await store.update(OLD_CASE, (await store.read(OLD_CASE)) ?? '', 'other\n', 'Other');
    await store.update(path, 'revised\n', 'å\r\n', 'Å\n\nText');
    // The leftover branch of a crash: main has the case.
    await space.git('update-ref', `refs/heads/case/${id}`, tip);
    const all = [
      ['Å\n\nText', 'å\r\n'],
      ['Accept\n\nOrdered-by: Per', 'revised\n'],
    ];
    expect(await read()).toEqual(all);
    await store.reject(id);
    const note = { path: `cases/borttagna/${'0'.repeat(64)}.yaml`, text: 'note\n' };
    await store.remove({ id, path, before: 'å\r\n', note, message: 'Remove' });
    expect(await read()).toEqual([['Remove', undefined], ...all]);
    expect(await read('cases/2026/11/EX-2026-N0NE.yaml')).toEqual([]);
    expect(await read('cases/none.yaml')).toEqual([]);
    for (const bad of ['cases/../x', 'cases/*', '--all', 'x/a.yaml'])
      await expect(store.history(bad)).rejects.toMatchObject({ code: 'bad-name' });
  });

  test('whoever comes first, a revision is either accepted or refused, and never lost', async () => {
    const other = await open();
    for (let round = 0; round < space.rounds; round++) {
      const one = `EX-2026-R${round}`;
      const { text: before } = proposal(one);
      await store.propose(proposal(one));
      const [revised, accepted] = await Promise.allSettled([
        store.revise(one, before, 'revised\n', 'Revise'),
        other.accept(one, before, 'Accept', before),
      ]);
      const onMain = await store.read(proposal(one).path);
      const waits = (await store.readProposal(one))?.text;
      expect([[before, undefined].join(), [undefined, 'revised\n'].join()]).toContain([onMain, waits].join());
      expect([revised.status, accepted.status]).toEqual(
        onMain === undefined ? ['fulfilled', 'rejected'] : ['rejected', 'fulfilled'],
      );
    }
  });

  test('parallel accepts through two stores are all on main', async () => {
    const ids = Array.from({ length: 8 }, (_, i) => `EX-2026-${i}`);
    await Promise.all(ids.map((one) => store.propose(proposal(one))));
    const stores = [store, await open()];
    await Promise.all(ids.map((one, i) => stores[i % 2]?.accept(one, `${one}\n`, `Accept ${one}`)));
    for (const one of ids) expect(await store.read(`cases/2026/11/${one}.yaml`)).toBe(`${one}\n`);
    expect(await space.git('rev-list', '--count', '--first-parent', 'main')).toBe('9');
  });

  test('a file is replaced only when it reads as expected', async () => {
    const file = OLD_CASE;
    const before = (await store.read(file)) ?? '';
    await store.update(file, before, 'namn: Ny\n', 'Rename');
    await store.update(file, before, 'namn: Ny\n', 'Rename');
    expect(await space.git('rev-list', '--count', 'main')).toBe('2');
    await expect(store.update(file, before, 'namn: Annan\n', 'Rename')).rejects.toMatchObject({
      code: 'changed',
    });
    await expect(store.update('cases/none.yaml', '', 'x', 'x')).rejects.toMatchObject({ code: 'changed' });
    const edits = ['a', 'b', 'c'].map((text) =>
      store.update(file, 'namn: Ny\n', text, 'Edit').catch(() => 'refused'),
    );
    expect((await Promise.all(edits)).filter((answer) => answer === 'refused')).toHaveLength(2);
  });

  test('parallel edits of several files by several stores are all kept', async () => {
    const stores = [store, await open(), await open()];
    for (const one of ['A', 'B']) {
      await store.propose(proposal(one));
      await store.accept(one, `${one}\n`, 'Accept');
    }
    const files = ['cases/2026/11/A.yaml', 'cases/2026/11/B.yaml', OLD_CASE];
    const before = await Promise.all(files.map((file) => store.read(file)));
    await Promise.all(files.map((file, i) => stores[i]?.update(file, before[i] ?? '', `${i}\n`, 'Edit')));
    expect(await Promise.all(files.map((file) => store.read(file)))).toEqual(['0\n', '1\n', '2\n']);
    expect(await space.git('rev-list', '--count', '--first-parent', 'main')).toBe('6');
  });

  test('rejecting removes the branch, packed or not, and may be repeated', async () => {
    for (const one of ['A', 'B']) await store.propose(proposal(one));
    await space.git('pack-refs', '--all');
    await store.propose(proposal('C'));
    await store.reject('A');
    await store.reject('C');
    await store.reject('C');
    expect(await store.waiting()).toEqual(['B']);
  });

  test('a branch made by hand without the case keeps its name', async () => {
    await space.git('update-ref', `refs/heads/case/${id}`, 'main');
    await expect(store.propose(proposal(id))).rejects.toMatchObject({ code: 'id-taken' });
  });

  test('lists the cases on main and those that wait', async () => {
    await store.propose(proposal('EX-2026-B'));
    await store.propose(proposal('EX-2026-A'));
    const { main, waiting } = await store.snapshot();
    expect(main.map((file) => file.path)).toEqual(['cases/2026/11/EX-2026-0000OLD1.yaml']);
    expect(waiting.map((file) => file.id)).toEqual(['EX-2026-A', 'EX-2026-B']);
    expect(await store.text(main[0]?.oid ?? '')).toBe('id: EX-2026-0000OLD1\n');
  });

  test('reads many texts as it reads one, and leaves out unknown ids', async () => {
    await store.propose(proposal('EX-2026-A', 'å\r\n'));
    const { main, waiting } = await store.snapshot();
    const oids = [...main, ...waiting].map(({ oid }) => oid);
    const texts = await store.texts?.(['0'.repeat(40), ...oids]);
    for (const oid of texts ? oids : []) expect(texts?.get(oid)).toBe(await store.text(oid));
    expect(texts?.size ?? oids.length).toBe(oids.length);
  });

  test('an unmoved store returns the same snapshot; after a move unchanged files are the same objects', async () => {
    await store.propose(proposal('EX-2026-A'));
    const before = await store.snapshot();
    expect(await store.snapshot(before)).toBe(before);
    await store.propose({ ...proposal('EX-2026-B'), path: 'cases/2026/12/EX-2026-B.yaml' });
    await store.accept('EX-2026-A', 'changed\n', 'Accept EX-2026-A');
    const after = await store.snapshot(before);
    expect(after.version).not.toBe(before.version);
    expect(after.main.map((file) => file.id)).toEqual(['EX-2026-0000OLD1', 'EX-2026-A']);
    expect(after.main[0]).toBe(before.main[0]);
    expect(after.waiting.map((file) => file.path)).toEqual(['cases/2026/12/EX-2026-B.yaml']);
  });

  test('lists the same cases by month, also those whose branch is still there, if it can', async () => {
    await store.propose(proposal('EX-2026-A'));
    await store.propose({ ...proposal('EX-2026-B'), path: 'cases/2026/12/EX-2026-B.yaml' });
    const branch = await space.git('rev-parse', 'refs/heads/case/EX-2026-A');
    await store.accept('EX-2026-A', 'changed\n', 'Accept EX-2026-A');
    await space.git('update-ref', 'refs/heads/case/EX-2026-A', branch);
    const { version, main, waiting } = await store.snapshot();
    const listed = await store.months?.();
    if (!listed) return;
    expect(listed).toMatchObject({ version, waiting, accepted: new Set(['EX-2026-A']) });
    const files = await listed.files([...listed.months.keys()]);
    expect([...files.values()].flat()).toEqual(main);
  });

  test('a branch without its case, and files that are not cases, are left out', async () => {
    await space.git('update-ref', 'refs/heads/case/EX-2026-HAND', 'main');
    const snapshot = await store.snapshot();
    expect(snapshot.waiting).toEqual([]);
    expect(snapshot.main).toHaveLength(1);
  });
});
