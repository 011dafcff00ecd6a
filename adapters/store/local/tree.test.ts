import * as fs from 'node:fs';
import fc from 'fast-check';
import git from 'isomorphic-git';
import { expect, test } from 'vitest';
import { git as native, workspace } from '../../../testing/local-store.ts';
import { dropEntry, entriesOf, findEntry, putEntry, type TreeEntry } from './tree.ts';

const oid = '0123456789abcdef0123456789abcdef01234567';
const entry = fc.record({
  name: fc.stringMatching(/^[a-c0-1åö][a-c0-1.-]{0,4}$/),
  oid: fc.stringMatching(/^[0-9a-f]{40}$/),
  isFolder: fc.boolean(),
});
const build = (entries: TreeEntry[]): Buffer => entries.reduce(putEntry, Buffer.alloc(0));

test('an entry is found after it is put and not after it is dropped, in any order of puts', () => {
  fc.assert(
    fc.property(fc.uniqueArray(entry, { selector: (e) => e.name, maxLength: 30 }), (entries) => {
      const tree = build(entries);
      expect(build(entries.toReversed())).toEqual(tree);
      expect([...entriesOf(tree)]).toHaveLength(entries.length);
      for (const one of entries) {
        expect(findEntry(tree, one.name)).toEqual(one);
        expect(dropEntry(tree, one.name)).toEqual(build(entries.filter((other) => other !== one)));
      }
      expect(dropEntry(tree, 'x')).toEqual(tree);
    }),
  );
});

test('an entry of the same name is replaced', () => {
  const tree = build([
    { name: 'a', oid, isFolder: false },
    { name: 'b', oid, isFolder: false },
  ]);
  const other = oid.replaceAll('0', 'f');
  expect([...entriesOf(putEntry(tree, { name: 'a', oid: other, isFolder: false }))]).toEqual([
    { name: 'a', oid: other, isFolder: false },
    { name: 'b', oid, isFolder: false },
  ]);
  expect(findEntry(tree, 'c')).toBeUndefined();
});

test('makes the same tree as isomorphic-git and native git, with folders sorted among files', async () => {
  const { folder, remove } = workspace();
  try {
    native(folder, 'init', '--bare', '-q', 'r.git');
    const gitdir = `${folder}/r.git`;
    const blob = await git.writeBlob({ fs, gitdir, blob: Buffer.from('x') });
    const sub = await git.writeTree({
      fs,
      gitdir,
      tree: [{ mode: '100644', path: 'x', oid: blob, type: 'blob' }],
    });
    const names = ['a', 'a.b', 'a-b', 'a0', 'ab', 'å', 'B'];
    for (const folderName of names) {
      const entries = names.map((name) => {
        const isFolder = name === folderName;
        return { name, oid: isFolder ? sub : blob, isFolder };
      });
      const theirs = await git.writeTree({
        fs,
        gitdir,
        tree: entries.map(({ name, oid, isFolder }) => ({
          mode: isFolder ? '040000' : '100644',
          path: name,
          oid,
          type: isFolder ? ('tree' as const) : ('blob' as const),
        })),
      });
      const { object } = await git.readObject({ fs, gitdir, oid: theirs, format: 'content' });
      expect(Buffer.from(object as Uint8Array)).toEqual(build(entries));
    }
    expect(native(gitdir, 'fsck', '--strict', '--no-dangling')).toBe('');
  } finally {
    remove();
  }
});
