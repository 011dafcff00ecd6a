import { expect, it } from 'vitest';
import { passkeySettings } from './settings.ts';

const SITE = 'https://avvikelse.example.se';

it('is off unless it is on', () => {
  for (const env of [{}, { SKAV_SITE: SITE }, { SKAV_PASSKEYS: 'off', SKAV_SITE: SITE }])
    expect(passkeySettings(env)).toBeUndefined();
});

it.each([
  [SITE, SITE, 'avvikelse.example.se'],
  [`${SITE}/`, SITE, 'avvikelse.example.se'],
  [`${SITE}:8443`, `${SITE}:8443`, 'avvikelse.example.se'],
  ['https://Å.Example.se', 'https://xn--5ca.example.se', 'xn--5ca.example.se'],
  ['http://localhost:4321', 'http://localhost:4321', 'localhost'],
])('a passkey at %s is for %s and %s', (address, site, rpId) => {
  expect(passkeySettings({ SKAV_PASSKEYS: 'on', SKAV_SITE: address })).toEqual({ site, rpId });
});

it.each([
  [{ SKAV_PASSKEYS: 'yes', SKAV_SITE: SITE }, 'SKAV_PASSKEYS', 'passkeys'],
  [{ SKAV_PASSKEYS: '', SKAV_SITE: SITE }, 'SKAV_PASSKEYS', 'empty'],
  [{ SKAV_PASSKEYS: 'on' }, 'SKAV_SITE', 'passkeys-missing'],
  // A passkey is bound to a domain name, and browsers create one only over HTTPS.
  [{ SKAV_PASSKEYS: 'on', SKAV_SITE: 'http://127.0.0.1:4321' }, 'SKAV_SITE', 'passkeys-site'],
  [{ SKAV_PASSKEYS: 'on', SKAV_SITE: 'https://192.0.2.7' }, 'SKAV_SITE', 'passkeys-site'],
  [{ SKAV_PASSKEYS: 'on', SKAV_SITE: 'https://[2001:db8::7]' }, 'SKAV_SITE', 'passkeys-site'],
  [{ SKAV_PASSKEYS: 'on', SKAV_SITE: 'http://avvikelse.example.se' }, 'SKAV_SITE', 'passkeys-site'],
])('%j is refused: %s, %s', (env, name, reason) => {
  expect(() => passkeySettings(env)).toThrow(
    expect.objectContaining({ code: 'bad-settings', data: { name, reason } }),
  );
});
