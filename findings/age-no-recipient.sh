#!/usr/bin/env bash
# age-encryption encrypts without any recipient.
#
# Expected: encrypting without a recipient rejects, as the age program does ("missing recipients").
# Happens:  an Encrypter without a recipient makes a complete age file with no stanza in it. No key can ever open
#           it, which shows only when someone tries. An empty list of keys is enough.
# In Skav:  adapters/age.ts throws when there is no recipient; adapters/keys.ts finds areas that have none before
#           a service starts.
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{ "private": true }' > package.json
npm install --silent --no-audit --no-fund --ignore-scripts age-encryption@0.3.1
cat > probe.mjs <<'JS'
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { Decrypter, Encrypter, generateX25519Identity } from 'age-encryption';

const { version } = JSON.parse(readFileSync('node_modules/age-encryption/package.json', 'utf8'));
console.log(`age-encryption ${version}, node ${process.version}`);
const recipients = [];
const encrypter = new Encrypter();
for (const recipient of recipients) encrypter.addRecipient(recipient);
const file = await encrypter.encrypt('a telephone number');
const header = Buffer.from(file).toString('latin1').split('\n').slice(0, 2);
console.log(`${file.length} bytes, whose header is`, header);
assert.equal(header[0], 'age-encryption.org/v1');
assert.match(header[1], /^--- /);

const decrypter = new Decrypter();
decrypter.addIdentity(await generateX25519Identity());
const error = await decrypter.decrypt(file).catch((one) => one);
console.log('decrypt:', error.message);
assert.match(error.message, /no identity matched/);
JS
node probe.mjs
