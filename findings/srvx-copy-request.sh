#!/usr/bin/env bash
# A request that srvx hands out is a Request, and cannot be copied.
#
# Expected: what is `instanceof Request` and says `[object Request]` can be given to `new Request(request, { headers })`
#           and to `fetch(request)`: the usual ways to change a header, or to pass a request on.
# Happens:  both throw "Cannot read private member #state": it is an object of srvx with the prototype of Request, and
#           Node looks inside. `request.clone()` gives one that Node has made, which can be copied; so does a test that
#           makes its requests with `new Request`, and passes.
# In Skav:  actions/serve/ copies no request: it reads what it needs and hands the same one to Astro.
# Source:   https://github.com/h3js/srvx/pull/155
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{ "private": true }' > package.json
npm install --silent --no-audit --no-fund --ignore-scripts srvx@1.0.8
cat > probe.mjs <<'JS'
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { serve } from 'srvx/node';

const { version } = JSON.parse(readFileSync('node_modules/srvx/package.json', 'utf8'));
console.log(`srvx ${version}, node ${process.version}`);

const copy = (request) => {
  try {
    return new Request(request, { headers: { 'x-seen': 'yes' } }).headers.get('x-seen');
  } catch (error) {
    return `${error.name}: ${error.message}`;
  }
};
const server = serve({
  port: 0,
  hostname: '127.0.0.1',
  silent: true,
  gracefulShutdown: false,
  fetch: (request) =>
    Response.json({ isRequest: request instanceof Request, copied: copy(request), cloned: copy(request.clone()) }),
});
await server.ready();
const found = await (await fetch(server.url)).json();
console.log(found, 'and one made in a test:', copy(new Request('http://localhost/')));
await server.close(true);
assert.equal(found.isRequest, true);
assert.match(found.copied, /^TypeError: Cannot read private member/);
assert.equal(found.cloned, 'yes');
assert.equal(copy(new Request('http://localhost/')), 'yes');
JS
node probe.mjs
