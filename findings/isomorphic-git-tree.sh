#!/usr/bin/env bash
# isomorphic-git writes trees that git refuses.
#
# Expected: writeTree rejects entries that can be no tree: two of one name, or a name with a slash in it.
# Happens:  both are written, get an id and can be committed; git lists the commit without an error. First to
#           object is the server at the push, when it checks what it receives.
# In Skav:  adapters/store/names.ts checks every name before it reaches a tree; adapters/store/local/tree.ts puts
#           an entry in place of the one that has its name.
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{ "private": true }' > package.json
npm install --silent --no-audit --no-fund --ignore-scripts isomorphic-git@1.44.11
cat > probe.mjs <<'JS'
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import git from 'isomorphic-git';

const run = (...args) => spawnSync('git', args, { encoding: 'utf8' });
console.log(`isomorphic-git ${git.version()}, ${run('--version').stdout.trim()}`);
run('init', '-q', '--bare', 'server');
run('-C', 'server', 'config', 'receive.fsckObjects', 'true');
const dir = 'repository';
await git.init({ fs, dir, defaultBranch: 'main' });
const oid = await git.writeBlob({ fs, dir, blob: Buffer.from('text\n') });
const by = { name: 'A', email: 'a@example.com', timestamp: 0, timezoneOffset: 0 };

/** Commits a tree with these names, and pushes it. */
async function push(...names) {
  const entries = names.map((path) => ({ mode: '100644', path, oid, type: 'blob' }));
  const tree = await git.writeTree({ fs, dir, tree: entries });
  const commit = await git.commit({ fs, dir, tree, message: names.join(' '), author: by, parent: [] });
  const listed = run('-C', dir, 'ls-tree', '--name-only', commit);
  const pushed = run('-C', dir, 'push', '-f', '../server', `${commit}:refs/heads/main`);
  const [said] = pushed.stderr.split('\n');
  console.log(`${names.join(' ')}: git ls-tree exits ${listed.status}, git push ${pushed.status}: ${said.trim()}`);
  assert.equal(listed.status, 0);
  return pushed;
}

assert.equal((await push('a.yaml', 'b.yaml')).status, 0);
assert.match((await push('a.yaml', 'a.yaml')).stderr, /duplicateEntries/);
assert.match((await push('cases/a.yaml')).stderr, /fullPathname/);
JS
node probe.mjs
