#!/usr/bin/env bash
# A deadline of xstate never comes once the program has been restarted.
#
# Expected: `getPersistedSnapshot` is there for processes that last for weeks and survive restarts. What is restored from it
#           goes on where it was, also with a transition `after` a time.
# Happens:  the restored actor is in the same state and takes events, but its delay is neither continued nor begun anew. It waits
#           for ever, and nothing says so. An event that enters the state again starts the delay.
# In Skav:  not affected: deadlines are days in the case file, and the sweep compares them with today.
# Source:   https://stately.ai/docs/persistence; https://github.com/statelyai/xstate/issues/5331
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{ "private": true }' > package.json
npm install --silent --no-audit --no-fund --ignore-scripts xstate@5.33.3
cat > probe.mjs <<'JS'
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createActor, createMachine, SimulatedClock } from 'xstate';

console.log('xstate', JSON.parse(readFileSync('node_modules/xstate/package.json', 'utf8')).version);

const day = 24 * 60 * 60 * 1000;
const machine = createMachine({
  initial: 'waits',
  states: {
    waits: { after: { [14 * day]: 'escalated' }, on: { REMIND: { target: 'waits', reenter: true } } },
    escalated: {},
  },
});
function after(days, { actor, clock }) {
  clock.increment(days * day);
  return actor.getSnapshot().value;
}
function start(snapshot) {
  const clock = new SimulatedClock();
  return { clock, actor: createActor(machine, { clock, ...(snapshot && { snapshot }) }).start() };
}
const first = start();
assert.equal(after(10, first), 'waits');
const stored = JSON.parse(JSON.stringify(first.actor.getPersistedSnapshot()));
console.log('14 days without a restart:', after(4, first));
assert.equal(first.actor.getSnapshot().value, 'escalated');

const restored = start(stored);
console.log('1000 days after the restart:', after(1000, restored));
assert.equal(restored.actor.getSnapshot().value, 'waits');
restored.actor.send({ type: 'REMIND' });
assert.equal(after(14, restored), 'escalated');
JS
node probe.mjs
