#!/usr/bin/env bash
# git-last-commit says of an old commit that it has the tags of all later releases.
#
# Expected: `tags` are the tags of the commit, for "build tagging purposes": a build of 1.0.0 that is made again has the tag
#           v1.0.0.
# Happens:  they are the tags that contain the commit, in the order of the alphabet. After 1.1.0 a build of 1.0.0 has both,
#           and a commit without a tag has those of the releases that came after it.
# In Skav:  not used: a release of the statistics names its period, not a tag.
# Source:   README.md of the package
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{ "private": true }' > package.json
npm install --silent --no-audit --no-fund --ignore-scripts git-last-commit@1.0.1
cat > probe.mjs <<'JS'
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { getLastCommit } from 'git-last-commit';

const { version } = JSON.parse(readFileSync('node_modules/git-last-commit/package.json', 'utf8'));
const run = (...args) => execFileSync('git', args, { encoding: 'utf8' }).trim();
console.log(`git-last-commit ${version}, ${run('--version')}, node ${process.version}`);

const dst = 'repository';
run('init', '--quiet', '--initial-branch=main', dst);
const who = ['-c', 'user.name=A', '-c', 'user.email=a@example.com'];
for (const subject of ['First', 'Between', 'Second'])
  run('-C', dst, ...who, 'commit', '--quiet', '--allow-empty', '--message', subject);
run('-C', dst, 'tag', 'v1.0.0', 'HEAD~2');

async function look(commit) {
  run('-C', dst, 'checkout', '--quiet', '--detach', commit);
  const { subject, tags } = await new Promise((resolve, reject) =>
    getLastCommit((error, found) => (error ? reject(error) : resolve(found)), { dst }),
  );
  const points = run('-C', dst, 'tag', '--points-at', 'HEAD');
  console.log(subject, '=>', JSON.stringify(tags), 'its own:', JSON.stringify(points));
  return tags;
}
assert.deepEqual(await look('main~2'), ['v1.0.0']);
assert.deepEqual(await look('main~1'), []);

run('-C', dst, 'tag', 'v1.1.0', 'main');
assert.deepEqual(await look('main~2'), ['v1.0.0', 'v1.1.0']);
assert.deepEqual(await look('main~1'), ['v1.1.0']);
JS
node probe.mjs
