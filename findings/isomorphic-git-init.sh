#!/usr/bin/env bash
# A repository that isomorphic-git makes on Linux is configured for Windows, and git obeys.
#
# Expected: init looks at the file system, as `git init` does, or writes no settings about it.
# Happens:  it always writes filemode = false, symlinks = false and ignorecase = true. In that repository git
#           itself then drops the executable bit, and `git add notes` next to a file `Notes` succeeds and adds
#           nothing.
# In Skav:  adapters/store/local/seed.ts writes the configuration again right after init.
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{ "private": true }' > package.json
npm install --silent --no-audit --no-fund --ignore-scripts isomorphic-git@1.44.11
cat > probe.mjs <<'JS'
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import git from 'isomorphic-git';

console.log(`isomorphic-git ${git.version()}, ${execFileSync('git', ['--version'], { encoding: 'utf8' }).trim()}`);
execFileSync('git', ['init', '-q', 'by-git']);
await git.init({ fs, dir: 'by-isomorphic-git' });

// Two files whose names differ by case alone, and one that can be run.
function added(dir) {
  fs.writeFileSync(`${dir}/Notes`, 'A\n');
  fs.writeFileSync(`${dir}/notes`, 'another text\n');
  fs.writeFileSync(`${dir}/run.sh`, 'true\n', { mode: 0o755 });
  for (const file of ['Notes', 'notes', 'run.sh']) execFileSync('git', ['-C', dir, 'add', file]);
  const index = execFileSync('git', ['-C', dir, 'ls-files', '-s'], { encoding: 'utf8' });
  const files = [...index.matchAll(/^(\d+) (\w+) 0\t(.*)$/gm)].map(([, mode, oid, path]) => {
    return `${mode} ${path} ${execFileSync('git', ['-C', dir, 'cat-file', 'blob', oid], { encoding: 'utf8' }).trim()}`;
  });
  console.log(`${dir}:`, files);
  return files;
}

assert.deepEqual(added('by-git'), ['100644 Notes A', '100644 notes another text', '100755 run.sh true']);
assert.deepEqual(added('by-isomorphic-git'), ['100644 Notes A', '100644 run.sh true']);
JS
node probe.mjs
