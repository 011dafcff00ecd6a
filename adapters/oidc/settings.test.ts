import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { temporaryFolder } from '../../testing/service.ts';
import { oidcSettings } from './settings.ts';

const WHOLE = {
  SKAV_OIDC_ISSUER: 'https://konton.forbundet.example/realms/forbundet',
  SKAV_OIDC_CLIENT_ID: 'skav',
  SKAV_OIDC_CLIENT_SECRET: 'hemligt',
  SKAV_SITE: 'https://avvikelse.forbundet.example/',
};

it('is off without settings, also where the site has an address', () => {
  expect(oidcSettings({})).toBeUndefined();
  expect(oidcSettings({ SKAV_SITE: WHOLE.SKAV_SITE })).toBeUndefined();
});

it('reads its settings, and the issuer to the letter', () => {
  const read = oidcSettings({ ...WHOLE, SKAV_OIDC_CLAIM: 'https://forbundet.example/mejl' });
  expect(read).toMatchObject({
    issuer: WHOLE.SKAV_OIDC_ISSUER,
    clientId: 'skav',
    claim: 'https://forbundet.example/mejl',
    site: 'https://avvikelse.forbundet.example',
  });
  expect(read?.clientSecret()).toBe('hemligt');
  const here = { SKAV_OIDC_ISSUER: 'http://localhost:8080', SKAV_SITE: 'http://[::1]:4321' };
  expect(oidcSettings({ ...WHOLE, ...here })).toMatchObject({ issuer: 'http://localhost:8080' });
});

it('reads the secret from a file, at each use', () => {
  const path = join(temporaryFolder(), 'hemlighet');
  const { SKAV_OIDC_CLIENT_SECRET: _, ...rest } = WHOLE;
  const read = oidcSettings({ ...rest, SKAV_OIDC_CLIENT_SECRET_FILE: path });
  const fault = { data: { name: 'SKAV_OIDC_CLIENT_SECRET_FILE', reason: 'oidc-file' } };
  expect(() => read?.clientSecret()).toThrow(expect.objectContaining(fault));
  for (const [text, secret] of [
    ['ett', 'ett'],
    ['två ord\n', 'två ord'],
    ['tre\r\n', 'tre'],
  ] as const) {
    writeFileSync(path, text);
    expect(read?.clientSecret()).toBe(secret);
  }
  for (const text of ['', '\n', 'en\ntvå\n', '\n\n']) {
    writeFileSync(path, text);
    expect(() => read?.clientSecret()).toThrow(expect.objectContaining(fault));
  }
});

it.each([
  [{ SKAV_OIDC_ISSUER: undefined }, 'SKAV_OIDC_ISSUER', 'oidc-missing'],
  [{ SKAV_OIDC_CLIENT_ID: undefined }, 'SKAV_OIDC_CLIENT_ID', 'oidc-missing'],
  [{ SKAV_OIDC_CLIENT_SECRET: undefined }, 'SKAV_OIDC_CLIENT_SECRET', 'oidc-missing'],
  [{ SKAV_SITE: undefined }, 'SKAV_SITE', 'oidc-missing'],
  [{ SKAV_OIDC_CLIENT_ID: ' ' }, 'SKAV_OIDC_CLIENT_ID', 'empty'],
  [{ SKAV_OIDC_CLIENT_SECRET_FILE: '/x' }, 'SKAV_OIDC_CLIENT_SECRET', 'oidc-twice'],
  [{ SKAV_OIDC_ISSUER: 'konton.example' }, 'SKAV_OIDC_ISSUER', 'oidc-address'],
  [{ SKAV_OIDC_ISSUER: 'http://konton.example' }, 'SKAV_OIDC_ISSUER', 'oidc-address'],
  [{ SKAV_OIDC_ISSUER: 'http://127.0.0.1.konton.example' }, 'SKAV_OIDC_ISSUER', 'oidc-address'],
  [{ SKAV_OIDC_ISSUER: 'https://x:y@konton.example' }, 'SKAV_OIDC_ISSUER', 'oidc-address'],
  [{ SKAV_OIDC_ISSUER: 'https://konton.example/?a' }, 'SKAV_OIDC_ISSUER', 'oidc-address'],
  [{ SKAV_OIDC_ISSUER: 'https://konton.example/#a' }, 'SKAV_OIDC_ISSUER', 'oidc-address'],
  [{ SKAV_OIDC_ISSUER: 'https://konton.example ' }, 'SKAV_OIDC_ISSUER', 'oidc-address'],
  [{ SKAV_OIDC_ISSUER: 'javascript:alert(1)' }, 'SKAV_OIDC_ISSUER', 'oidc-address'],
  [{ SKAV_SITE: 'http://avvikelse.example' }, 'SKAV_SITE', 'oidc-address'],
  [{ SKAV_OIDC_CLAIM: 'e post' }, 'SKAV_OIDC_CLAIM', 'oidc-claim'],
])('refuses %o', (change, name, reason) => {
  expect(() => oidcSettings({ ...WHOLE, ...change })).toThrow(
    expect.objectContaining({ code: 'bad-settings', data: { name, reason } }),
  );
});
