#!/usr/bin/env bash
# srvx drops the requests under way when a variable named CI or TEST is set.
#
# Expected: how a server stops does not depend on who started it, or at most on NODE_ENV; CI=false means no.
# Happens:  with CI or TEST in the environment, whatever its value, srvx installs no handler for SIGTERM: Node
#           ends at once and the client gets a broken connection. So a test of the shutdown passes locally and
#           fails in CI, and a service that inherits CI from its image loses requests at each deploy. (A comment
#           in the types does say "disabled in test and ci environments".)
# In Skav:  actions/serve/serve.ts sets `gracefulShutdown: false` and closes the server by itself.
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{ "private": true }' > package.json
npm install --silent --no-audit --no-fund --ignore-scripts srvx@1.0.8
cat > probe.mjs <<'JS'
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';

const { version } = JSON.parse(readFileSync('node_modules/srvx/package.json', 'utf8'));
console.log(`srvx ${version}, node ${process.version}`);
const SERVER = `
  import { serve } from 'srvx';
  const fetch = async () => {
    console.log('asked');
    await new Promise((done) => setTimeout(done, 500));
    return new Response('the whole answer');
  };
  const server = serve({ port: 0, hostname: '127.0.0.1', silent: true, fetch });
  await server.ready();
  console.log(server.url);`;

/** What a client gets from a server that is told to stop while it answers. */
async function stopped(variables) {
  const { CI, TEST, ...env } = process.env;
  const args = ['--input-type=module', '-e', SERVER];
  const server = spawn(process.execPath, args, { env: { ...env, ...variables }, stdio: ['ignore', 'pipe', 'inherit'] });
  const [url] = await once(server.stdout, 'data');
  const answer = fetch(String(url).trim()).then(
    (response) => response.text(),
    ({ cause }) => `broken: ${cause.message}`,
  );
  await once(server.stdout, 'data');
  server.kill('SIGTERM');
  console.log(variables, await answer);
  return answer;
}

assert.equal(await stopped({}), 'the whole answer');
assert.match(await stopped({ TEST: '1' }), /^broken/);
assert.match(await stopped({ CI: 'false' }), /^broken/);
JS
node probe.mjs
